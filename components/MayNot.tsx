import { useId } from 'preact/hooks';

export type MayNotProps = {
  /** What the button would do. */
  readonly words: string;
  /** Why this member may not. */
  readonly why: string;
  /** Stands within a line of text. */
  readonly isLink?: boolean;
};

/** A button a member of a team has no use of, with the reason beside it: what is there for others is not hidden. */
export function MayNot({ words, why, isLink = false }: MayNotProps) {
  const id = useId();
  return (
    <>
      <button type="button" class={isLink ? 'link' : 'btn small'} disabled aria-describedby={id}>
        {words}
      </button>{' '}
      <span class="meta" id={id}>
        {why}
      </span>
    </>
  );
}
