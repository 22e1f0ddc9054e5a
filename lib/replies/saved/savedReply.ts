import * as z from 'zod/mini';

/** The language a saved reply is written in; `any`: it fits all ("^JK", a link). */
export const SAVED_LANGUAGES = ['en', 'de', 'nl', 'fr', 'any'] as const;
export type SavedLanguage = (typeof SAVED_LANGUAGES)[number];

export const LONGEST_TITLE = 80;
export const LONGEST_GROUP = 40;
/** A reply longer than this is no reply. */
export const LONGEST_TEXT = 4000;
export const MOST_SAVED = 1000;
/** Older uses are counted only; a tired mark looks at the last week. */
export const MOST_USES_KEPT = 200;

const instant = z.number().check(z.gte(0), z.lte(8.64e15));

/** What a person writes of a saved reply, and all that travels in a file to a colleague. */
export const SavedText = z.readonly(
  z.object({
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TITLE)),
    /** With `{variables}` and `[gaps]`. */
    text: z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT)),
    language: z.enum(SAVED_LANGUAGES),
    /** Empty: in no group. */
    group: z.string().check(z.trim(), z.maxLength(LONGEST_GROUP)),
  }),
);
export type SavedText = z.infer<typeof SavedText>;

/** A reply of the user's own, kept to be used again. Times in ms since 1970. */
export const SavedReply = z.readonly(
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    ...SavedText.def.innerType.shape,
    createdAt: instant,
    /** When its words were changed last; a use is no change. */
    updatedAt: instant,
    uses: z.int().check(z.gte(0)),
    /** The latest uses, oldest first. */
    usedAt: z.readonly(z.array(instant).check(z.maxLength(MOST_USES_KEPT))),
  }),
);
export type SavedReply = z.infer<typeof SavedReply>;

/** A saved reply that was never used yet; `now` in ms since 1970. */
export const newSaved = (written: SavedText, id: string, now: number): SavedReply => ({
  id,
  title: written.title,
  text: written.text,
  language: written.language,
  group: written.group,
  createdAt: now,
  updatedAt: now,
  uses: 0,
  usedAt: [],
});

/** The same reply after one more use at a time, ms since 1970. */
export const usedOnce = (saved: SavedReply, at: number): SavedReply => ({
  ...saved,
  uses: saved.uses + 1,
  usedAt: [...saved.usedAt, at].slice(-MOST_USES_KEPT),
});
