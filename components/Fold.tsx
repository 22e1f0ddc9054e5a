import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Triage } from '../lib/triage/triage';
import { Glyph } from './Glyph';
import { useWords } from './words';

/** Whether a comment's words are hidden at first: they insult or attack people. */
export const insults = ({ abuse, hate }: Pick<Triage['labels'], 'abuse' | 'hate'>): boolean =>
  abuse.on || hate.on;

/** Words that are hidden at first where they insult. */
export function Fold({
  folds,
  children,
}: {
  readonly folds: boolean;
  readonly children: ComponentChildren;
}) {
  return folds ? <Folded>{children}</Folded> : <>{children}</>;
}

/** Insulting words, hidden until they are asked for; keyed by what it holds, so that the next one is hidden again. */
function Folded({ children }: { readonly children: ComponentChildren }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="row wrap folded">
        {!open && <span class="meta">{t('quarrel.hidden')}</span>}
        <button
          type="button"
          class="btn small"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Glyph name="abuse" size={10} /> {t(open ? 'quarrel.hide' : 'quarrel.show')}
        </button>
      </div>
      {open && children}
    </>
  );
}
