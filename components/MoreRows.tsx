import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words';

/** So far before the end of the list the next rows are asked for, px. */
const AHEAD = '1500px 0px';

export type MoreRowsProps = {
  /** How many rows there are: of a list that grew too little to push its end away more is asked again. */
  readonly count: number;
  readonly onMore: () => void;
};

/** The end of a list that goes on: it asks for more as it comes near the window, and when it is pressed. */
export function MoreRows({ count, onMore }: MoreRowsProps) {
  const t = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined' || !button.current) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) latest.current();
      },
      { rootMargin: AHEAD },
    );
    watcher.observe(button.current);
    return () => {
      watcher.disconnect();
    };
  }, [count]);
  return (
    <button ref={button} type="button" class="btn wide" onClick={onMore}>
      {t('backlog.more')}
    </button>
  );
}
