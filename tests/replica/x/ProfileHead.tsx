import { Avatar } from './Avatar';
import { chatAddress } from './chats';
import { Icon, Mark } from './Icon';
import css from './frame.module.css';
import { OWN_HANDLE, type Person } from './people';
import { Emoji, RichText } from './RichText';
import { go } from './router';
import { WORDS } from './words';

/** The top of somebody's profile; the message button is only there when their inbox is open. */
export function ProfileHead({ person }: { person: Person }) {
  const own = person.handle === OWN_HANDLE;
  return (
    <div>
      <div className={css.banner} style={{ background: person.colour }} />
      <div className={css.profile}>
        <div className={css.profileTop}>
          <Avatar person={person} size={112} />
          <span className={css.grow} />
          {!own && person.openInbox && (
            <button
              type="button"
              role="button"
              aria-label={WORDS.message}
              data-testid="sendDMFromProfile"
              className={css.roundEdge}
              onClick={() => go(chatAddress(person))}
            >
              <Icon name="chat" />
            </button>
          )}
          {!own && (
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
          )}
        </div>
        <div data-testid="UserName">
          <div dir="ltr" className={css.profileName}>
            <span>
              <Emoji text={person.name} />
            </span>
            {person.verified && <Mark kind="verified" />}
          </div>
          <div dir="ltr" className={css.quiet}>
            <span>@{person.handle}</span>
          </div>
        </div>
        {person.bio && (
          <div dir="auto" data-testid="UserDescription" className={css.bio}>
            <RichText text={person.bio} />
          </div>
        )}
      </div>
    </div>
  );
}
