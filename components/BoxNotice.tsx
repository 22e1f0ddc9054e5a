import { useId, useState } from 'preact/hooks';
import type { BoxFinding } from '../lib/replies/review/boxReview';
import type { Severity } from '../lib/replies/review/finding';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { useWords } from './words';

export type BoxNoticeProps = {
  readonly findings: readonly BoxFinding[];
  /** Set aside for what is found now. */
  readonly onDismiss: () => void;
};

const SEVERITIES: readonly Severity[] = ['strong', 'hint', 'note'];
/** Less room than this above, and what is found opens below, px. */
const ROOM = 220;

const isData = (rule: BoxFinding['rule']) =>
  rule === 'personal-data-in-public' || rule === 'asks-personal-data-in-public';

/**
 * The quiet line on the edge of a native box: how much the review found in it, in a sentence where
 * everyone could read personal data. On hover and focus it says what; the focus stays in the box.
 */
export function BoxNotice({ findings, onDismiss }: BoxNoticeProps) {
  const t = useWords();
  const id = useId();
  const [side, setSide] = useState<'above' | 'below' | null>(null);
  const exposed = findings.some(({ rule }) => isData(rule));
  const open = ({ currentTarget }: { readonly currentTarget: Element }) => {
    setSide(currentTarget.getBoundingClientRect().top < ROOM ? 'below' : 'above');
  };
  const close = () => {
    setSide(null);
  };
  return (
    <div
      class="hd-found"
      data-exposed={exposed || undefined}
      onPointerEnter={open}
      onPointerLeave={close}
      onFocusIn={open}
      onFocusOut={close}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <button type="button" aria-describedby={side ? id : undefined}>
        {exposed ? <Exposed findings={findings} /> : <Tally findings={findings} />}
      </button>
      <button type="button" aria-label={t('box.dismiss')} onClick={onDismiss}>
        <Glyph name="close" size={10} />
      </button>
      {side && (
        <ul class="hd-card" id={id} data-side={side}>
          {findings.map(({ mark, severity, message }) => (
            <li key={mark} data-severity={severity}>
              <Glyph name={severity} size={10} /> <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Exposed({ findings }: Pick<BoxNoticeProps, 'findings'>) {
  const t = useWords();
  const kinds = findings.flatMap(({ rule, data }) => {
    if (data) return [t(`why.${keyOf(data)}`)];
    return isData(rule) ? [t('box.asks')] : [];
  });
  return (
    <span role="status">
      <Glyph name="strong" size={10} />
      <span>{t('box.exposed', [[...new Set(kinds)].join(', ')])}</span>
    </span>
  );
}

function Tally({ findings }: Pick<BoxNoticeProps, 'findings'>) {
  const t = useWords();
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((one) => one.severity === severity).length,
  }));
  return (
    <span aria-label={t('box.found', findings.length)} role="img">
      {counts.map(
        ({ severity, count }) =>
          count > 0 && (
            <span key={severity} data-severity={severity}>
              <Glyph name={severity} size={10} />
              {severity === 'strong' ? t('box.strong', count) : count}
            </span>
          ),
      )}
    </span>
  );
}
