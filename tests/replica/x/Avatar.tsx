import css from './post.module.css';
import type { Person } from './people';

/** Somebody's picture: initials on a colour, as an image of its own like X's. */
export function Avatar({
  person,
  size = 40,
  link = true,
}: {
  person: Person;
  size?: number;
  link?: boolean;
}) {
  const picture = <img alt="" draggable="true" src={drawn(person)} className={css.picture} />;
  return (
    <div
      data-testid={`UserAvatar-Container-${person.handle}`}
      className={css.avatar}
      style={{ width: size, height: size }}
    >
      {link ? (
        <a href={`/${person.handle}`} aria-hidden="true" role="link" tabIndex={-1}>
          {picture}
        </a>
      ) : (
        <div role="presentation">{picture}</div>
      )}
    </div>
  );
}

function drawn({ name, colour }: Person): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first = '?', ...others] = words.map((word) => [...word][0]?.toUpperCase() ?? '');
  const initials = first + (others.at(-1) ?? '');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="25" fill="#fff" font-family="Helvetica,Arial,sans-serif" font-size="14" font-weight="700" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
