import { OWN_PAGE } from '../people';
import { cx } from '../styles';
import { Avatar } from './Avatar';
import { Button } from './Button';
import { Link } from './Link';
import { useSite } from './site';

/** The bar at the top: home, search, and the picture of the page we act as. */
export function TopBar() {
  const { words } = useSite();
  return (
    <div role="banner" className={cx('topBar')}>
      <Link href="https://www.facebook.com/" aria-label="Facebook">
        <svg className={cx('logo')} width="40" height="40" aria-hidden="true" />
      </Link>
      <input
        className={cx('search')}
        type="search"
        placeholder={words.search}
        aria-label={words.search}
      />
      <div className={cx('push')}>
        <Link href={`https://www.facebook.com/${OWN_PAGE.vanity}`}>{OWN_PAGE.name}</Link>
      </div>
      <Button aria-label={words.profile} aria-haspopup="menu" onPress={() => undefined}>
        <Avatar person={OWN_PAGE} size={40} label={words.profile} />
      </Button>
    </div>
  );
}
