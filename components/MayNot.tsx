import { useId } from 'preact/hooks';

export type MayNotProps = Pick<OffButtonProps, 'words' | 'isLink'> & {
  /** Why this member may not. */
  readonly why: string;
};

/** A button a member of a team has no use of, with the reason beside it: what is there for others is not hidden. */
export function MayNot({ why, ...button }: MayNotProps) {
  const id = useId();
  return (
    <>
      <OffButton {...button} whyId={id} />{' '}
      <span class="meta" id={id}>
        {why}
      </span>
    </>
  );
}

export type OffButtonProps = {
  /** What the button would do. */
  readonly words: string;
  /** The id of the element that says why this member may not. */
  readonly whyId: string;
  /** Stands within a line of text. */
  readonly isLink?: boolean;
};

/** A button that is off for this member; the reason stands elsewhere in its row. */
export const OffButton = ({ words, whyId, isLink = false }: OffButtonProps) => (
  <button type="button" class={isLink ? 'link' : 'btn small'} disabled aria-describedby={whyId}>
    {words}
  </button>
);
