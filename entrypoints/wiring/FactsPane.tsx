import { useState } from 'preact/hooks';
import type { NotedFact } from '../../components/FactForm';
import { FactForm } from '../../components/FactForm';
import { factName, FactList } from '../../components/FactList';
import { Glyph } from '../../components/Glyph';
import { NotNoted } from '../../components/NotNoted';
import type { StoreTrouble } from '../../components/storeTrouble';
import { useSpeech } from '../../components/words';
import type { HeardDb } from '../../lib/history/db';
import { allFacts, dropFact, saveFact } from '../../lib/history/facts';
import type { DayFact } from '../../lib/replies/facts/dayFact';
import { endsAt } from '../../lib/replies/facts/dayFact';
import { REPLY_LANGUAGES } from '../../lib/replies/reply';
import { useLive } from './live';
import { useShared } from './useShared';
import { useOnlyReads } from './useTeam';
import { problemOf } from '../../lib/result';

export type FactsPaneProps = {
  readonly db: HeardDb;
  readonly now: number;
  /** What the form begins with; left out: the list is shown. */
  readonly prefill?: Partial<NotedFact>;
  /** Called when the list, or the form that was asked for, is left, noted or not; left out: there is nowhere to go. */
  readonly onDone?: () => void;
};

/** The facts of the day: to note, change, note again and forget, with a way back. */
export function FactsPane({ db, now, prefill, onDone }: FactsPaneProps) {
  const { t, language } = useSpeech();
  const stored = useLive(() => allFacts(db), []);
  const shared = useShared(db, 'fact');
  const onlyReads = useOnlyReads();
  const [changing, setChanging] = useState<DayFact | 'new' | null>(prefill ? 'new' : null);
  const [dropped, setDropped] = useState<DayFact | null>(null);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  if (!stored) return null;
  const facts = stored.ok ? inOrder(stored.value, now) : [];
  const stop = () => {
    setChanging(null);
    if (prefill) onDone?.();
  };
  const keep = async (fact: DayFact) => {
    const saved = await saveFact(db, fact);
    setTrouble(problemOf(saved));
    if (saved.ok) setDropped(null);
    return saved.ok;
  };
  const note = async (noted: NotedFact, before: DayFact | null) => {
    if (await keep(factFrom(noted, before))) stop();
  };
  const drop = async (fact: DayFact) => {
    const gone = await dropFact(db, fact.id);
    setTrouble(problemOf(gone));
    if (gone.ok) setDropped(fact);
  };
  return (
    <section>
      <div class="row">
        <h2>{t('moment.fact.heading')}</h2>
        {onDone && !changing && (
          <button type="button" class="btn small end" onClick={onDone}>
            {t('moment.fact.back')}
          </button>
        )}
      </div>
      <p class="meta">{t('moment.fact.lead')}</p>
      {changing ? (
        <FactForm
          fact={
            changing === 'new'
              ? { ...blankIn(language), ...prefill }
              : endsAt(changing) > now
                ? changing
                : { ...changing, until: null }
          }
          isNew={changing === 'new'}
          onSave={(noted) => void note(noted, changing === 'new' ? null : changing)}
          onCancel={stop}
        />
      ) : (
        <>
          <FactList
            {...{ facts, now }}
            shared={shared.ids}
            onlyReads={onlyReads}
            {...(shared.share ? { onShare: shared.share } : {})}
            onChange={setChanging}
            onDrop={(fact) => void drop(fact)}
          />
          {dropped && (
            <p class="row" role="status">
              <span>{t('moment.fact.dropped', [factName(dropped)])}</span>
              <button type="button" class="btn small" onClick={() => void keep(dropped)}>
                {t('status.undo')}
              </button>
            </p>
          )}
          <button
            type="button"
            class="btn"
            onClick={() => {
              setChanging('new');
            }}
          >
            <Glyph name="plus" /> {t('moment.fact.add')}
          </button>
        </>
      )}
      {(trouble ?? problemOf(stored)) && (
        <NotNoted trouble={trouble ?? (stored.ok ? 'store-unreadable' : stored.problem)} />
      )}
    </section>
  );
}

const blankIn = (spoken: string): NotedFact => ({
  language: REPLY_LANGUAGES.find((one) => spoken.startsWith(one)) ?? 'en',
  what: '',
  where: '',
  cause: '',
  doing: '',
  link: '',
  words: '',
  until: null,
});

function factFrom(noted: NotedFact, before: DayFact | null): DayFact {
  const at = Date.now();
  return {
    ...noted,
    id: before?.id ?? crypto.randomUUID(),
    createdAt: before?.createdAt ?? at,
    changedAt: at,
    uses: before?.uses ?? 0,
  };
}

/** Running ones first, the youngest of each first. */
const inOrder = (facts: readonly DayFact[], now: number): DayFact[] =>
  facts.toSorted(
    (one, other) =>
      Number(endsAt(one) <= now) - Number(endsAt(other) <= now) || other.createdAt - one.createdAt,
  );
