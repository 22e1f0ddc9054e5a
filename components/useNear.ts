import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** So far above and below the window things count as near it, px: more than a turn of the wheel. */
const MARGIN = '1500px 0px';

/** Which of the blocks (`data-block`, from 0) in a box are near the window, and how high the others were, in px. */
export type Near = {
  readonly isNear: (block: number) => boolean;
  readonly heightOf: (block: number) => number | undefined;
};

/** Watches blocks as they come near the window and leave it, `first` near before that; where nothing can be watched all are. */
export function useNear(box: RefObject<HTMLElement | null>, blocks: number, first: number): Near {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0, first]));
  const heights = useRef(new Map<number, number>());
  const canWatch = typeof IntersectionObserver !== 'undefined';
  useEffect(() => {
    if (!canWatch) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        setNear((before) => {
          const now = new Set(before);
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            const block = Number(target.getAttribute('data-block'));
            // What has the focus stays: a block that is taken away takes it along.
            if (isIntersecting || target.contains(document.activeElement)) now.add(block);
            else if (now.delete(block)) heights.current.set(block, boundingClientRect.height);
          }
          return now;
        });
      },
      { rootMargin: MARGIN },
    );
    for (const block of box.current?.querySelectorAll('[data-block]') ?? []) watcher.observe(block);
    return () => {
      watcher.disconnect();
    };
  }, [blocks]);
  return {
    isNear: (block) => !canWatch || near.has(block),
    heightOf: (block) => heights.current.get(block),
  };
}
