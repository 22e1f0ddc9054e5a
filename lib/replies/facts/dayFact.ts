import * as z from 'zod/mini';
import { DAY_MS } from '../../time';
import { REPLY_LANGUAGES } from '../reply';

const instant = z.number().check(z.gte(0), z.lte(8.64e15));
const words = (most: number) => z.string().check(z.maxLength(most));

/** The longest text of each field, in characters. */
export const LONGEST = {
  what: 80,
  where: 80,
  cause: 120,
  doing: 160,
  link: 200,
  words: 200,
} as const;

/** A running matter the user noted once, in one language; empty texts are not known. */
export const DayFact = z.readonly(
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    /** The language its texts are written in. */
    language: z.enum(REPLY_LANGUAGES),
    what: z.string().check(z.minLength(1), z.maxLength(LONGEST.what)),
    /** One place; its names in other languages behind "/": "Ghent / Gent / Gand". */
    where: words(LONGEST.where),
    cause: words(LONGEST.cause),
    doing: words(LONGEST.doing),
    link: z.string().check(z.maxLength(LONGEST.link), z.regex(/^(?:https:\/\/\S+)?$/)),
    /** Words that comments about it have, with commas between. */
    words: words(LONGEST.words),
    /** When it is expected to be over, ms since 1970; null: not known. */
    until: z.nullable(instant),
    createdAt: instant,
    changedAt: instant,
    /** How many drafts with it were used: each next one is worded anew. */
    uses: z.int().check(z.gte(0)),
  }),
);
export type DayFact = z.infer<typeof DayFact>;

/** When a fact leaves the drafts, ms since 1970: at its end, or a day after it was last changed. */
export const endsAt = ({ until, changedAt }: Pick<DayFact, 'until' | 'changedAt'>): number =>
  until ?? changedAt + DAY_MS;

/** The facts that hold at `now` (ms since 1970), the youngest first. */
export const runningFacts = (facts: readonly DayFact[], now: number): readonly DayFact[] =>
  facts
    .filter((fact) => endsAt(fact) > now)
    .toSorted((one, other) => other.createdAt - one.createdAt);

/** The names a fact's place goes by, as they were written. */
export const placeNames = ({ where }: Pick<DayFact, 'where'>): readonly string[] =>
  where
    .split(/[/|]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
