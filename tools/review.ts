import * as z from 'zod/mini';
import { SITES } from '../lib/comment';
import { review } from '../lib/replies/review/review';
import { jsonLines } from './jsonLines';

const Line = z.object({
  text: z.string(),
  lang: z.nullish(z.string()),
  comment: z.nullish(z.string()),
  visibility: z._default(z.enum(['public', 'private']), 'public'),
  site: z.nullish(z.enum(SITES)),
  threadReplies: z.nullish(z.array(z.string())),
});

await jsonLines({
  usage:
    'usage: npm run -s review < drafts.jsonl   ({text, id?, lang?, comment?, visibility?, site?, threadReplies?} per line)',
  schema: Line,
  answer: ({ text, lang, comment, visibility, site, threadReplies }) =>
    review({
      text,
      lang: lang ?? null,
      comment: comment ?? null,
      visibility,
      site: site ?? null,
      threadReplies: threadReplies ?? [],
    }),
});
