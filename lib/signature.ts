/** Initials or a first name as a reply is signed with them at its end, "… have a good day ^JK". */
const SIGNATURE = /(?:^|\s)\^(\p{L}{1,8})[\s.]*$/u;

/** The initials a reply of ours ends with, without the "^"; null where nobody signed. */
export const signedBy = (text: string): string | null => SIGNATURE.exec(text)?.[1] ?? null;
