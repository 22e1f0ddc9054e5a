import { Avatar } from './Avatar';
import css from './frame.module.css';
import { Icon } from './Icon';
import { knownPerson } from './people';
import { go } from './router';
import { WORDS } from './words';

const SUGGESTED = ['lotte_claes_vt', 'scheldepost_red', 'weer_vandaag'] as const;

/** The right column: search, and people to follow (whose buttons X counts like advertisements). */
export function Sidebar() {
  return (
    <div data-testid="sidebarColumn" className={css.sidebar}>
      <form role="search" aria-label={WORDS.search} className={css.searchForm} onSubmit={search}>
        <Icon name="search" />
        <input
          name="q"
          data-testid="SearchBox_Search_Input"
          placeholder={WORDS.search}
          aria-label={WORDS.search}
          autoComplete="off"
        />
      </form>
      <aside role="complementary" aria-label={WORDS.people} className={css.card}>
        <h2 role="heading" aria-level={2}>
          {WORDS.people}
        </h2>
        <ul role="list">
          {SUGGESTED.map(knownPerson).map((person) => (
            <li key={person.id} role="listitem" data-testid="UserCell" className={css.userCell}>
              <Avatar person={person} />
              <div className={css.userNames}>
                <a href={`/${person.handle}`} role="link">
                  <b>{person.name}</b>
                </a>
                <a href={`/${person.handle}`} role="link" tabIndex={-1} className={css.quiet}>
                  @{person.handle}
                </a>
              </div>
              <div data-testid="placementTracking">
                <button
                  type="button"
                  role="button"
                  aria-label={`${WORDS.follow} @${person.handle}`}
                  data-testid={`${person.id}-follow`}
                  className={css.followButton}
                >
                  <span>{WORDS.follow}</span>
                </button>
              </div>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}

function search(event: React.FormEvent<HTMLFormElement>): void {
  event.preventDefault();
  const words = new FormData(event.currentTarget).get('q');
  if (typeof words === 'string' && words)
    go(`/search?${new URLSearchParams({ q: words }).toString()}`);
}
