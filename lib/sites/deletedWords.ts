/**
 * That something was deleted, in the four languages: "This Post was deleted by the Post author.",
 * "This comment was deleted." Read in English, assumed in the others. What was only hidden, blocked
 * or reported says otherwise, and in any other language the answer is "unknown".
 */
const DELETED = /(?<!\p{L})(?:deleted|gelöscht|verwijderd|supprimée?s?)(?!\p{L})/iu;
/** A notice is one line; what is longer is somebody's text. */
const LONGEST = 200;

/** Whether these words stand in the place of something that was deleted. */
export const saysDeleted = (words: string): boolean =>
  words.length <= LONGEST && DELETED.test(words);
