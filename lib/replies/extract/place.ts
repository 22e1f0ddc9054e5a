import type { Words } from '../words/words';
import type { Found } from './facts';

/** Capitalised words behind a preposition that are no place: days, months, languages, common nouns. */
const NOT_PLACES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|German|French|Dutch|Spanish|English|God|Facebook|Twitter|Instagram|Messenger|WhatsApp|Internet|Christmas|Easter|I|You|The|This|That|My|Your|We|It|Januari|Februari|Maart|Mei|Juni|Juli|Augustus|Oktober|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Nederlands|Frans|Duits|Engels)$/iu;

/**
 * A place, with its preposition: one capitalised word behind "in" that is the last of its phrase.
 * Only for languages that do not capitalise every noun, and never in shouted text.
 */
export function findPlace(text: string, { placeAfter }: Words): Found<string> | null {
  if (placeAfter === '' || text === text.toUpperCase()) return null;
  const pattern = new RegExp(
    `(?<=\\p{Ll}[,]? )(?<before>${placeAfter}) (?<place>\\p{Lu}\\p{Ll}{2,}(?:-\\p{L}{2,})*)(?![ ]\\p{Lu})(?![\\p{L}\\p{N}'’@-])`,
    'u',
  );
  const match = pattern.exec(text);
  const place = match?.groups?.['place'];
  if (!match || !place || NOT_PLACES.test(place)) return null;
  return { value: `${match.groups?.['before'] ?? ''} ${place}`, words: match[0] };
}
