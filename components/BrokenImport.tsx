import { Glyph } from './Glyph';
import { ImportButton } from './ImportButton';
import { useSpeech } from './words';

export type BrokenImportProps = {
  /** What the file is called. */
  readonly file: string;
  /** What was going on: reading it, of which nothing shows yet, or taking it over. */
  readonly step: 'reading' | 'taking';
  /** How much of that step was done, 0 to 1. */
  readonly share: number;
  /** What another file is called that was chosen to go on with; null: none was. */
  readonly otherFile: string | null;
  readonly onGoOn: (file: File) => void;
  readonly onDiscard: () => void;
};

/** An import that was broken off, by hand or with its page: what became of it, and the two ways on. */
export function BrokenImport(props: BrokenImportProps) {
  const { file, step, share, otherFile, onGoOn, onDiscard } = props;
  const { t, language } = useSpeech();
  // Rounded up it would say that all is done.
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(
    Math.floor(share * 100) / 100,
  );
  return (
    <section class="note" aria-label={t('brokenImport.name')}>
      <Glyph name="unread" />
      <div>
        <p role="status">
          {t('brokenImport.stopped', [file, percent])} {t(`brokenImport.${step}`)}
        </p>
        <p>{t('brokenImport.how')}</p>
        <p role="alert">{otherFile !== null && t('brokenImport.other', [otherFile, file])}</p>
        <div class="row wrap">
          <ImportButton words={t('brokenImport.goOn')} onImport={onGoOn} />
          <button type="button" class="btn" onClick={onDiscard}>
            {t('brokenImport.discard')}
          </button>
        </div>
      </div>
    </section>
  );
}
