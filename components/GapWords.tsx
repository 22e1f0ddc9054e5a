import { gapParts } from './gapParts';

export type GapWordsProps = {
  readonly text: string;
  /** The names between the brackets, as the draft tells them. */
  readonly gaps: readonly string[];
  /** Cut after its first lines. */
  readonly isShort?: boolean;
};

/** The words of a drafted reply with its gaps marked. */
export function GapWords({ text, gaps, isShort = false }: GapWordsProps) {
  return (
    <p class={isShort ? 'clamp' : 'words'} dir="auto">
      {gapParts(text, gaps).map((part, place) =>
        part.gap === null ? (
          part.text
        ) : (
          <span key={place} class="gap">
            {part.gap}
          </span>
        ),
      )}
    </p>
  );
}
