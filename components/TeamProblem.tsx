import { useEffect, useRef } from 'preact/hooks';
import { CertificateHint } from './CertificateHint';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { useWords } from './words';

export type TeamProblemProps = {
  /** A key of the texts. */
  readonly problem: string;
  /** The servers it was asked of. */
  readonly asked: readonly string[];
};

/** Why what was asked for was not done; brought into view, because the button may stand far below. */
export function TeamProblem({ problem, asked }: TeamProblemProps) {
  const t = useWords();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not in every place this is drawn is there anything to scroll.
    note.current?.scrollIntoView?.({ block: 'nearest' });
  }, [problem]);
  return (
    <div class="note" role="alert" ref={note}>
      <Glyph name="hint" />
      <p>
        {t(`team.problem.${keyOf(problem)}`)}{' '}
        {problem === 'offline' && <CertificateHint servers={asked} />}
      </p>
    </div>
  );
}
