import type { ComponentChildren, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useNear } from './useNear';

export type TicketRowsProps = {
  /** Every row there is. */
  readonly ids: readonly string[];
  /** Draws one, an `li`; `place` from 1. */
  readonly row: (id: string, place: number) => ComponentChildren;
  /** The one that stands open; null: none. */
  readonly currentId: string | null;
  readonly box: RefObject<HTMLDivElement | null>;
  /** Told the rows that are drawn, whenever they are others. */
  readonly onShown?: ((ids: readonly string[]) => void) | undefined;
};

const BLOCK = 50;
/** What a row takes about, px: for blocks that were never drawn. */
const ROW = 96;

/** A list of any length in blocks of rows, of which only those near the window are drawn. */
export function TicketRows({ ids, row, currentId, box, onShown }: TicketRowsProps) {
  const blocks = Array.from({ length: Math.max(1, Math.ceil(ids.length / BLOCK)) }, (_, block) =>
    ids.slice(block * BLOCK, (block + 1) * BLOCK),
  );
  const { isNear, heightOf } = useNear(
    box,
    blocks.length,
    Math.max(
      0,
      blocks.findIndex((some) => currentId !== null && some.includes(currentId)),
    ),
  );
  const shown = blocks.filter((_, block) => isNear(block)).flat();
  useEffect(() => {
    onShown?.(shown);
  }, [shown.join(' ')]);
  return (
    <div ref={box}>
      {blocks.map((some, block) => (
        <ol
          key={block}
          class="tickets"
          data-block={block}
          {...(isNear(block)
            ? {}
            : {
                role: 'presentation',
                style: { height: `${heightOf(block) ?? some.length * ROW}px` },
              })}
        >
          {isNear(block) && some.map((id, place) => row(id, block * BLOCK + place + 1))}
        </ol>
      ))}
    </div>
  );
}
