import type { Comment } from '../../comment';
import { firstName } from '../extract/firstName';
import type { Commented, Swap } from './swap';
import { wordsIn } from './swap';

type Author = Comment['author'];

/** Parts of names that are words of their own. */
const PARTICLE = /^(?:de|der|den|van|von|du|des|la|le|el|al|ter|ten|te|and|und|en|et)$/iu;
/** How near its beginning a reply greets whom it has named already. */
const GREETING = 40;

/** Everything that names the old writer: the new first name (null: a gap) where theirs stood, else a gap. */
export function nameMarks(text: string, old: Author, fresh: string | null): Swap[] {
  const full = old.name?.trim() ?? '';
  const greeted = firstName(full) ?? full.split(/\s+/)[0] ?? '';
  const renamed = fresh === null ? { gap: 'name' as const } : { words: fresh };
  const rest = full
    .split(/\s+/)
    .filter((part) => part !== greeted && part.length > 2 && !PARTICLE.test(part));
  return [
    ...leadingMention(text, full, greeted),
    ...handleMarks(text, old.handle ?? '', renamed),
    ...wordsIn(text, full).map((span) => ({ ...span, ...renamed })),
    ...namesIn(text, greeted).map((span) => ({ ...span, ...renamed })),
    ...rest.flatMap((part) =>
      namesIn(text, part).map((span) => ({ ...span, gap: 'name' as const })),
    ),
  ];
}

/** "Anna Maes Hello Anna, …": the site's own mention before the greeting goes, it sets a new one. */
function leadingMention(text: string, full: string, greeted: string): Swap[] {
  const [first] = wordsIn(text, full);
  if (!first || text.slice(0, first.start).replace(/[\s@]/g, '') !== '') return [];
  if (namesIn(text.slice(first.end, first.end + GREETING), greeted).length === 0) return [];
  return [{ start: 0, end: endOfLead(text, first.end), words: '' }];
}

type Renamed = { readonly words: string } | { readonly gap: 'name' };

/** "@annamaes": at the beginning it goes, since the site sets the new one. */
function handleMarks(text: string, handle: string, renamed: Renamed): Swap[] {
  return wordsIn(text, handle.replace(/^@/, '')).map(({ start, end }) => {
    const from = text[start - 1] === '@' ? start - 1 : start;
    const leads = text.slice(0, from).trim() === '';
    return leads
      ? { start: 0, end: endOfLead(text, end), words: '' }
      : { start: from, end, ...renamed };
  });
}

const endOfLead = (text: string, end: number): number =>
  end + (/^[,:]?\s*/.exec(text.slice(end))?.[0].length ?? 0);

/** A name is written with a capital: "will" is not Will. */
const namesIn = (text: string, name: string) =>
  wordsIn(text, name).filter(({ start }) => /^\p{Lu}/u.test(text.slice(start)));

const NAME = /(?<=[\p{L}\p{N},;:] )\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*(?![\p{L}\p{N}])/gu;
/** In German every noun is capitalised: there only what follows one of these is a name. */
const GERMAN_LEAD = /(?:^|\s)(?:in|aus|nach|bei|Herrn?|Frau)\s$/u;

/**
 * Names of others and places that the reply took from the old comment and the new one does not
 * have: capitalised words in the middle of a sentence.
 */
export function strangerMarks(text: string, oldComment: string, to: Commented): Swap[] {
  const isGerman = to.triage.language === 'de';
  return [...text.matchAll(NAME)].flatMap(({ 0: word, index }) => {
    if (isGerman && !GERMAN_LEAD.test(text.slice(0, index))) return [];
    if (namesIn(oldComment, word).length === 0 || wordsIn(to.comment.text, word).length > 0)
      return [];
    return [{ start: index, end: index + word.length, gap: 'detail' as const }];
  });
}
