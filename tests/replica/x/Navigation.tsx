import { Avatar } from './Avatar';
import css from './frame.module.css';
import { Icon, Mark } from './Icon';
import { knownPerson, OWN_HANDLE } from './people';
import { WORDS } from './words';

const LINKS = [
  ['home', '/home', 'AppTabBar_Home_Link', 'home'],
  ['explore', '/search?q=Vlinder', 'AppTabBar_Explore_Link', 'search'],
  ['notifications', '/notifications', 'AppTabBar_Notifications_Link', 'bell'],
  ['chat', '/i/chat', 'AppTabBar_DirectMessage_Link', 'chat'],
  ['profile', `/${OWN_HANDLE}`, 'AppTabBar_Profile_Link', 'person'],
] as const;

/** The left column: where one can go, and who is logged in. */
export function Navigation() {
  const own = knownPerson(OWN_HANDLE);
  return (
    <header role="banner" className={css.banneret}>
      <div className={css.navInner}>
        <h1 role="heading" className={css.logo}>
          <a href="/home" aria-label="X" role="link">
            <Mark kind="logo" />
          </a>
        </h1>
        <nav role="navigation" className={css.nav}>
          {LINKS.map(([word, href, testId, icon]) => (
            <a
              key={testId}
              href={href}
              role="link"
              aria-label={WORDS[word]}
              data-testid={testId}
              className={css.navLink}
            >
              <Icon name={icon} size={26} />
              <span className={css.navWord}>{WORDS[word]}</span>
            </a>
          ))}
        </nav>
        <a
          href="/compose/post"
          aria-label={WORDS.post}
          role="link"
          data-testid="SideNav_NewTweet_Button"
          className={css.newPost}
        >
          <span className={css.navWord}>{WORDS.post}</span>
          <span className={css.navShort} aria-hidden="true">
            +
          </span>
        </a>
        <button
          type="button"
          role="button"
          data-testid="SideNav_AccountSwitcher_Button"
          className={css.account}
        >
          <Avatar person={own} link={false} />
          <span className={css.navWord}>
            <b>{own.name}</b>
            <span className={css.quiet}>@{own.handle}</span>
          </span>
        </button>
      </div>
    </header>
  );
}
