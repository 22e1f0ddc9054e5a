import type { DayFact } from '../lib/replies/facts/dayFact';
import { endsAt } from '../lib/replies/facts/dayFact';
import { Glyph } from './Glyph';
import { Page } from './Page';
import { dayTime } from './times';
import { useSpeech } from './words';

export type FactListProps = {
  /** Running ones first, then those that are over. */
  readonly facts: readonly DayFact[];
  readonly now?: number;
  readonly onChange: (fact: DayFact) => void;
  readonly onDrop: (fact: DayFact) => void;
  /** The ids of those the team has. */
  readonly shared?: ReadonlySet<string>;
  /** Shares one with the team; left out: there is none. */
  readonly onShare?: (id: string) => void;
  /** This member only looks on in their team: what is the team's they do not change. */
  readonly onlyReads?: boolean;
};

/** The facts of the day with their ends; one that is over is greyed and stands in no draft. */
export function FactList(props: FactListProps) {
  const { facts, now = Date.now(), shared, onlyReads = false, onChange, onDrop, onShare } = props;
  const speech = useSpeech();
  const { t } = speech;
  if (facts.length === 0) return <p class="meta">{t('moment.fact.none')}</p>;
  return (
    <>
      {onlyReads && <p class="meta">{t('mayNot.reader')}</p>}
      <ul class="names">
        {facts.map((fact) => {
          const name = factName(fact);
          const end = dayTime(endsAt(fact), now, speech);
          const isOver = endsAt(fact) <= now;
          const isBarred = onlyReads && (shared?.has(fact.id) ?? false);
          const state = isOver ? 'over' : fact.until === null ? 'noEnd' : 'ends';
          return (
            <li key={fact.id}>
              <span>
                <Page text={name} />{' '}
                <span class="meta">{t(`moment.fact.state.${state}`, [end])}</span>{' '}
                {shared?.has(fact.id) && <span class="tag">{t('shared.team')}</span>}
              </span>
              <span class="end row">
                {(onShare ?? onlyReads) && !isOver && !shared?.has(fact.id) && (
                  <button
                    type="button"
                    class="btn small bare"
                    disabled={!onShare}
                    aria-label={t('shared.shareName', [name])}
                    onClick={() => {
                      onShare?.(fact.id);
                    }}
                  >
                    {t('shared.shareOne')}
                  </button>
                )}
                <button
                  type="button"
                  class="btn small bare"
                  disabled={isBarred}
                  aria-label={t(isOver ? 'moment.fact.againName' : 'watch.changeName', [name])}
                  onClick={() => {
                    onChange(fact);
                  }}
                >
                  {t(isOver ? 'moment.fact.again' : 'watch.change')}
                </button>
                <button
                  type="button"
                  class="btn small icon bare"
                  disabled={isBarred}
                  aria-label={t('accounts.remove', [name])}
                  onClick={() => {
                    onDrop(fact);
                  }}
                >
                  <Glyph name="close" />
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A fact in short, as it was noted: "outage, Ghent / Gent". */
export const factName = ({ what, where }: Pick<DayFact, 'what' | 'where'>): string =>
  [what, where].filter((part) => part !== '').join(', ');
