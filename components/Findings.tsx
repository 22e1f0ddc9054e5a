import { useState } from 'preact/hooks';
import type { Echo } from '../lib/replies/echo';
import type { ReviewFinding } from '../lib/replies/review/finding';
import type { Span } from '../lib/triage/normalise';
import { EchoWords } from './EchoWords';
import { Glyph } from './Glyph';
import { useWords } from './words';

/** What the review says of a part of a draft; `echo`: where these words were said before. */
export type DraftFinding = ReviewFinding & { readonly echo?: Echo['said'] };

export type FindingsProps = {
  readonly text: string;
  /** In the order they are to be shown in. */
  readonly findings: readonly DraftFinding[];
  /** BCP 47 of the sentences the review speaks: the draft's own language. */
  readonly lang: string;
  readonly onSelect: (span: Span) => void;
  readonly onRewrite: (span: Span, words: string) => void;
  /** Leads to the reply that says the same; left out: it cannot. */
  readonly onShow?: (id: string) => void;
};

const SHOWN = 4;
const LONG = 48;

/** What to change in a draft, each with its why, its words and, where there is one, the better wording. */
export function Findings(props: FindingsProps) {
  const { findings } = props;
  const t = useWords();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, SHOWN);
  return (
    <div>
      <ul class="findings">
        {shown.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.start} ${finding.end}`}
            {...props}
            finding={finding}
          />
        ))}
      </ul>
      {shown.length < findings.length && (
        <button
          type="button"
          class="btn small"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('writing.more', findings.length - shown.length)}
        </button>
      )}
    </div>
  );
}

type ItemProps = FindingsProps & { readonly finding: DraftFinding };

function FindingItem({ finding, text, lang, onSelect, onRewrite, onShow }: ItemProps) {
  const { severity, start, end, message, rewrite, echo } = finding;
  const t = useWords();
  const words = text.slice(start, end);
  return (
    <li data-severity={severity}>
      <Glyph name={severity} />
      <div>
        <span class="hidden">{t('panel.stop', [t(`writing.severity.${severity}`), ''])}</span>
        {echo ? <EchoWords said={echo} /> : <span lang={lang}>{message}</span>}{' '}
        <button
          type="button"
          class="words"
          dir="auto"
          aria-label={t('writing.select', [briefly(words)])}
          onClick={() => {
            onSelect(finding);
          }}
        >
          {briefly(words)}
        </button>
        {rewrite !== undefined && (
          <div class="row better">
            {rewrite !== '' && (
              <span class="meta" dir="auto">
                {t('writing.instead', [rewrite])}
              </span>
            )}
            <button
              type="button"
              class="btn small end"
              {...(rewrite ? { 'aria-label': t('writing.rewriteAs', [rewrite]) } : {})}
              onClick={() => {
                onRewrite(finding, rewrite);
              }}
            >
              {t(rewrite ? 'writing.rewrite' : 'writing.leaveOut')}
            </button>
          </div>
        )}
        {echo && onShow && (
          <div class="row better">
            <button
              type="button"
              class="btn small end"
              onClick={() => {
                onShow(echo.id);
              }}
            >
              {t('writing.echoShow')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}

/** Its beginning and its end tell which words are meant. */
function briefly(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= LONG
    ? line
    : `${line.slice(0, 28).trimEnd()} … ${line.slice(-16).trimStart()}`;
}
