import { writeFileSync } from 'node:fs';
import { commentWords } from '../../lib/triage/language';
import { corpus, LANGUAGES } from './corpus';

/**
 * Writes `lib/triage/commonWords.json`: for each language the words that comments use most and that
 * stand in no other language's comments, from the part of the corpus that is trained on.
 */
const FILE = new URL('../../lib/triage/commonWords.json', import.meta.url).pathname;
const LEAST_COMMENTS = 8;
const LEAST_SHARE = 0.97;
const MOST_WORDS = 600;

const counts = new Map<string, Record<string, number>>();
for (const { text, lang, isDev } of corpus()) {
  if (isDev) continue;
  for (const word of new Set(commentWords(text))) {
    const count = counts.get(word) ?? {};
    count[lang] = (count[lang] ?? 0) + 1;
    counts.set(word, count);
  }
}
const words = LANGUAGES.map((lang) => {
  const own = [...counts].flatMap(([word, count]) => {
    const all = Object.values(count).reduce((sum, one) => sum + one, 0);
    const here = count[lang] ?? 0;
    return here >= LEAST_COMMENTS && here / all >= LEAST_SHARE ? [{ word, here }] : [];
  });
  const most = own.sort((a, b) => b.here - a.here).slice(0, MOST_WORDS);
  return [lang, most.map(({ word }) => word).join(' ')];
});
writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(words), null, 2)}\n`);
