import { csvStyleOf } from '../lib/csv';
import { useSpeech } from './words';

/** What stands between the columns of a CSV that is saved in this language, for whoever opens it in another. */
export function CsvHint() {
  const { t, language } = useSpeech();
  const { delimiter } = csvStyleOf(language);
  return (
    <p class="meta csv-hint">{t(`history.csvHint.${delimiter === ';' ? 'semicolon' : 'comma'}`)}</p>
  );
}
