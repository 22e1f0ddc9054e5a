import type { Person } from './people';
import { knownPerson } from './people';
import { Mark } from './Icon';
import css from './post.module.css';
import { Avatar } from './Avatar';
import { Emoji } from './RichText';
import { shortTime } from './words';
import { option } from '../options';

/** `?broken=1`: no post tells its author, time or address any more; `one`: one post does not. */
const BROKEN = option('broken', ['0', '1', 'one']);
const BROKEN_ONE = knownPerson('sannep_');

interface Props {
  readonly person: Person;
  readonly id: string;
  /** Instant and address of the post, shown behind the handle; absent on a post's own page and in advertisements. */
  readonly time?: { readonly at: number; readonly href: string } | undefined;
  readonly stacked?: boolean;
}

/** Name, handle and time of a post's author: two links and one more around the time. */
export function UserName({ person, id, time, stacked = false }: Props) {
  const address = `/${person.handle}`;
  if (BROKEN === '1' || (BROKEN === 'one' && person === BROKEN_ONE))
    return <Unnamed person={person} time={time} />;
  return (
    <div id={id} data-testid="User-Name" className={stacked ? css.namesStacked : css.names}>
      <div className={css.displayName}>
        <a href={address} role="link">
          <div dir="ltr" className={css.name}>
            <span>
              <Emoji text={person.name} />
            </span>
            {person.verified && <Mark kind="verified" />}
          </div>
        </a>
        {person.affiliate && <AffiliateBadge of={person.affiliate} />}
      </div>
      <div className={css.handleRow}>
        <a href={address} role="link" tabIndex={-1}>
          <div dir="ltr" className={css.quiet}>
            <span>@{person.handle}</span>
          </div>
        </a>
        {time && (
          <>
            <div dir="ltr" aria-hidden="true" className={css.dot}>
              <span>·</span>
            </div>
            <div className={css.time}>
              <a
                href={time.href}
                dir="ltr"
                role="link"
                aria-label={shortTime(time.at)}
                className={css.quiet}
              >
                <time dateTime={new Date(time.at).toISOString()}>{shortTime(time.at)}</time>
              </a>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

// As after a change of the site: everything is to be seen, and nothing is named or linked.
function Unnamed({ person, time }: Pick<Props, 'person' | 'time'>) {
  return (
    <div className={css.names}>
      <b>{person.name}</b>
      <span className={css.quiet}>
        &nbsp;@{person.handle} {time && `· ${shortTime(time.at)}`}
      </span>
    </div>
  );
}

// The trap for readers of quotes: a link without an address that is no quote.
function AffiliateBadge({ of }: { of: string }) {
  return (
    <div role="link" tabIndex={0} aria-label={knownPerson(of).name} className={css.affiliate}>
      <Avatar person={knownPerson(of)} size={16} link={false} />
    </div>
  );
}

/** The author of a quoted post: the same parts, and no link anywhere. */
export function QuotedName({ person, id, at }: { person: Person; id: string; at: number }) {
  return (
    <div id={id} data-testid="User-Name" className={css.names}>
      <div className={css.displayName}>
        <div dir="ltr" className={css.name}>
          <span>
            <Emoji text={person.name} />
          </span>
          {person.verified && <Mark kind="verified" />}
        </div>
      </div>
      <div className={css.handleRow}>
        <div tabIndex={-1} dir="ltr" className={css.quiet}>
          <span>@{person.handle}</span>
        </div>
        <div dir="ltr" aria-hidden="true" className={css.dot}>
          <span>·</span>
        </div>
        <div dir="ltr" className={css.quiet}>
          <time dateTime={new Date(at).toISOString()}>{shortTime(at)}</time>
        </div>
      </div>
    </div>
  );
}
