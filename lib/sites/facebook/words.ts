import type { Coverage } from '../adapter';

/**
 * The only words of the interface the adapter knows, and only for what has no other sign. In a
 * language that is not here the answer is "unknown". English and French read in saved pages and
 * maintained scripts, German in part, Dutch assumed.
 */
export const FILTER_WORDS: ReadonlyMap<string, NonNullable<Coverage['filter']>> = new Map([
  ['most relevant', 'most-relevant'],
  ['most applicable', 'most-relevant'],
  ['top comments', 'most-relevant'],
  ['relevanteste zuerst', 'most-relevant'],
  ['relevanteste', 'most-relevant'],
  ['am zutreffendsten', 'most-relevant'],
  ['top-kommentare', 'most-relevant'],
  ['meest relevant', 'most-relevant'],
  ['meest relevante', 'most-relevant'],
  ['topreacties', 'most-relevant'],
  ['plus pertinents', 'most-relevant'],
  ['les plus pertinents', 'most-relevant'],
  ['les meilleurs commentaires', 'most-relevant'],
  ['newest', 'newest'],
  ['most recent', 'newest'],
  ['neueste zuerst', 'newest'],
  ['neueste', 'newest'],
  ['nieuwste', 'newest'],
  ['nieuwste eerst', 'newest'],
  ['meest recent', 'newest'],
  ['plus récents', 'newest'],
  ['les plus récents', 'newest'],
  ['all comments', 'all'],
  ['alle kommentare', 'all'],
  ['alle reacties', 'all'],
  ['alle opmerkingen', 'all'],
  ['tous les commentaires', 'all'],
]);

/** A button that shows less, so that no text is missing and no comment is waiting behind it. */
export const LESS =
  /\b(?:less|hide|weniger|ausblenden|verbergen|minder|moins|réduire|masquer|fewer)\b/iu;

/** "See more" at the end of a cut text, by its words: where a button is none any more. */
export const MORE_AT_END =
  /(…|\.\.\.)\s*(?:see more|mehr anzeigen|meer weergeven|voir plus|afficher la suite)$/iu;

/** "See less" below a text that was opened, by its words. */
export const LESS_AT_END = /\n(?:see less|weniger anzeigen|minder weergeven|voir moins)$/iu;

/** What a number counts: "60 comments", "60 Kommentare", "View 3 replies". */
export const COUNTED =
  /(?<!\p{L})(?:comment|kommentar|reactie|opmerking|repl(?:y|ies)|antwort|antwoord|réponse)/iu;

/** Who has answered, before what is counted: "Pim 77 replied · 1 reply". */
export const REPLIED = /^.*?(?:replied|geantwortet|geantwoord|gereageerd|répondu)/iu;

/** What the author of the post is called in the badge beside the name. */
export const AUTHOR_BADGE = new Set(['author', 'verfasser', 'verfasserin', 'autor', 'auteur']);

/** Words as they are compared: without marks that do not show, in lower case. */
export const plainWords = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
