import * as z from 'zod/mini';
import en from '../assets/locales/en.json';
import { SITES } from '../lib/comment';
import { triageOf } from '../lib/triage/triageOf';
import { jsonLines } from './jsonLines';

const TriageLine = z.object({
  text: z.string(),
  lang: z.optional(z.nullable(z.string())),
  post: z.optional(z.nullable(z.string())),
  site: z.optional(z.enum(SITES)),
  ownRepliesInThread: z.optional(z.int().check(z.nonnegative())),
});

const PHRASES: Readonly<Record<string, string>> = en.why;
const camelCase = (key: string): string =>
  key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

await jsonLines({
  usage:
    'usage: npm run -s triage < comments.jsonl   ({id?, text, lang?, post?, site?, ownRepliesInThread?} per line)',
  schema: TriageLine,
  answer: ({ text, lang = null, post = null, site, ownRepliesInThread = 0 }) => {
    const triage = triageOf({ text, lang, post, ownRepliesInThread, ...(site && { site }) });
    const labels = Object.entries(triage.labels).map(([label, judgement]) => [
      label,
      {
        ...judgement,
        evidence: judgement.evidence.map(({ start, end, why }) => ({
          start,
          end,
          why: PHRASES[camelCase(why)] ?? why,
        })),
      },
    ]);
    const { language, sentiment, advice, priority } = triage;
    return { language, sentiment, labels: Object.fromEntries(labels), advice, priority };
  },
});
