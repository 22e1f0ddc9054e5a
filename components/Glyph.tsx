import type { GlyphName, Stroke } from './glyphs';
import { GLYPHS } from './glyphs';

/** A glyph in the colour of its text, `size` px square; it says nothing to a screen reader. */
export function Glyph({ name, size = 12 }: { readonly name: GlyphName; readonly size?: number }) {
  const strokes: readonly Stroke[] = GLYPHS[name];
  return (
    <svg class="hd-g" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {strokes.map(({ d, fill, width = 1.5, dash }) =>
        fill ? (
          <path key={d} d={d} fill="currentColor" fill-rule="evenodd" />
        ) : (
          <path
            key={d}
            d={d}
            fill="none"
            stroke="currentColor"
            stroke-width={width}
            // Round ends would close the gaps of a dashed ring.
            {...(dash
              ? { 'stroke-dasharray': dash }
              : { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })}
          />
        ),
      )}
    </svg>
  );
}
