import { useState } from 'react';
import { cx } from '../styles';
import type { Filter } from '../visible';
import type { Words } from '../words';
import { Button } from './Button';
import { useSite } from './site';

type Props = { readonly filter: Filter; readonly onFilter: (filter: Filter) => void };

const FILTERS: readonly Filter[] = ['most-relevant', 'newest', 'all'];
const nameOf = (words: Words): Readonly<Record<Filter, string>> => ({
  'most-relevant': words.mostRelevant,
  newest: words.newest,
  all: words.allComments,
});

/** The button that decides which comments are shown at all, with its menu. */
export function SortFilter({ filter, onFilter }: Props) {
  const { words } = useSite();
  const [open, setOpen] = useState(false);
  const names = nameOf(words);
  const choose = (next: Filter) => {
    setOpen(false);
    onFilter(next);
  };
  return (
    <div className={cx('filterRow')}>
      <Button
        className={cx('filter')}
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        {/* The site ends the words with this invisible mark. */}
        <span dir="auto">{`${names[filter]}\uFEFF`}</span>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1.500 4h9L6 9Z" fill="currentColor" />
        </svg>
      </Button>
      {open && (
        <div role="menu" className={cx('menu')}>
          {FILTERS.map((each) => (
            <div
              key={each}
              role="menuitem"
              tabIndex={0}
              className={cx('menuItem')}
              onClick={() => choose(each)}
            >
              <span>{names[each]}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
