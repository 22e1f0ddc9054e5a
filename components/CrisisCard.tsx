import type { Site } from '../lib/comment';
import type { Language } from '../lib/triage/triage';
import { Glyph } from './Glyph';
import type { HelpLine } from './helplines';
import { helpLinesFor } from './helplines';
import { useSpeech } from './words';

export type CrisisCardProps = {
  /** Of the comment: it decides which help lines stand first. */
  readonly language: Language;
  readonly site: Site;
  readonly onEscalate: () => void;
  /** Puts a help line (name and number) on the clipboard. */
  readonly onCopy: (line: string) => void;
};

const TIPS = ['crisis.tip1', 'crisis.tip2', 'crisis.tip3'] as const;

/** Self-harm: care, not blame. What to do now, and who can help in the writer's language. */
export function CrisisCard({ language, site, onEscalate, onCopy }: CrisisCardProps) {
  const { t } = useSpeech();
  const { near, others } = helpLinesFor(language);
  return (
    <section>
      <div class="advice" data-tone="care">
        <Glyph name="self-harm" size={16} />
        <div>
          <h3>{t('crisis.title')}</h3>
          <p>{t('crisis.lead')}</p>
        </div>
      </div>
      <ul class="tips">
        {TIPS.map((tip) => (
          <li key={tip}>
            <Glyph name="right" size={10} />
            <span>{t(tip)}</span>
          </li>
        ))}
        <li>
          <Glyph name="right" size={10} />
          <span>{t('crisis.tip4', [t(`site.${site}`)])}</span>
        </li>
      </ul>
      <button type="button" class="btn main wide" onClick={onEscalate}>
        <Glyph name="escalated" /> {t('crisis.tell')}
      </button>
      <div>
        <h3>{t('crisis.lines')}</h3>
        <Lines lines={near} onCopy={onCopy} />
        {others.length > 0 && (
          <details>
            <summary class="meta">
              <Glyph name="right" size={10} /> {t('crisis.others')}
            </summary>
            <Lines lines={others} onCopy={onCopy} />
          </details>
        )}
      </div>
      <p class="meta">{t('crisis.never')}</p>
    </section>
  );
}

function Lines({
  lines,
  onCopy,
}: {
  readonly lines: readonly HelpLine[];
  readonly onCopy: (line: string) => void;
}) {
  const { t, language } = useSpeech();
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  return (
    <ul class="helplines">
      {lines.map(({ country, name, number, emergency, speaks }) => (
        <li key={`${country} ${number}`}>
          <div>
            <span class="number">{number}</span>
            <p class="meta">
              {[
                countries.of(country) ?? country,
                ...(speaks ? [t(`crisis.${speaks}`)] : []),
                ...(name === number ? [] : [name]),
              ].join(' · ')}
            </p>
            <p class="meta">{t('crisis.danger', [emergency])}</p>
          </div>
          <button
            type="button"
            class="btn small icon"
            aria-label={t('crisis.copy', [number])}
            title={t('crisis.copy', [number])}
            onClick={() => {
              onCopy(name === number ? number : `${name}: ${number}`);
            }}
          >
            <Glyph name="copy" />
          </button>
        </li>
      ))}
    </ul>
  );
}
