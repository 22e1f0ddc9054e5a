import { Glyph } from '../../components/Glyph';
import { useWords } from '../../components/words';
import type { HeardDb } from '../../lib/history/db';
import { allFacts } from '../../lib/history/facts';
import { runningFacts } from '../../lib/replies/facts/dayFact';
import { useLive } from '../wiring/live';

export type FactsBarProps = {
  readonly db: HeardDb;
  readonly now: number;
  readonly onOpen: () => void;
};

/** How many facts of the day run, and the way to them. */
export function FactsBar({ db, now, onOpen }: FactsBarProps) {
  const t = useWords();
  const stored = useLive(() => allFacts(db), []);
  if (!stored) return null;
  const running = runningFacts(stored.ok ? stored.value : [], now).length;
  return (
    <section>
      <button type="button" class="btn bare" onClick={onOpen}>
        <Glyph name="note" />{' '}
        {running === 0 ? t('moment.fact.open') : t('moment.fact.running', running)}
      </button>
    </section>
  );
}
