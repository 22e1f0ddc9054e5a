import * as z from 'zod/mini';
import { SITES } from '../lib/comment';
import { suggest } from '../lib/replies/suggest';
import type { Suggestion } from '../lib/replies/suggestion';
import { languageOf } from '../lib/triage/language';
import { triageOf } from '../lib/triage/triageOf';
import { jsonLines } from './jsonLines';

const Line = z.object({
  text: z.string(),
  lang: z.nullish(z.string()),
  post: z.nullish(z.string()),
  site: z.nullish(z.enum(SITES)),
  author: z.nullish(z.union([z.string(), z.object({ name: z.nullish(z.string()) })])),
  ownRepliesInThread: z.nullish(z.number()),
  settings: z.nullish(
    z.object({
      company: z.nullish(z.string()),
      initials: z.nullish(z.string()),
      formality: z.nullish(z.enum(['formal', 'informal', 'as-comment'])),
    }),
  ),
});

const USAGE =
  'usage: npm run -s suggest < LINES.jsonl  ({text, id?, lang?, post?, site?, author?, …} a line)';

/** Said of a comment that drafts cannot be written for in its own language. */
const OTHER_LANGUAGE = ' The comment is in a language that drafts are not written in.';

/** Why a draft is what it is, in one line: what it names, and what is left to the human. */
export function whyOf({ names, gaps }: Pick<Suggestion, 'names' | 'gaps'>): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop();
  const list = quoted.length > 0 ? `${quoted.join(', ')} and ${last ?? ''}` : last;
  const naming = list ? `Names ${list}.` : 'Names nothing: the comment gives nothing safe to name.';
  const filling =
    ['No gap to fill.', 'One gap to fill.'][gaps.length] ?? `${gaps.length} gaps to fill.`;
  return `${naming} ${filling}`;
}

await jsonLines({
  usage: USAGE,
  schema: Line,
  answer: ({ text, lang, post, site, author, ownRepliesInThread, settings }) => {
    const triage = triageOf({
      text,
      ...(lang ? { lang } : {}),
      ...(post ? { post } : {}),
      ...(site ? { site } : {}),
      ownRepliesInThread: ownRepliesInThread ?? 0,
    });
    const suggestions = suggest({
      text,
      triage,
      site: site ?? 'facebook',
      author: (typeof author === 'string' ? author : author?.name) ?? null,
      ownRepliesInThread: ownRepliesInThread ?? 0,
      ...(post ? { pageLanguage: languageOf(post) } : {}),
      settings: {
        company: settings?.company ?? '',
        initials: settings?.initials ?? '',
        formality: settings?.formality ?? 'as-comment',
      },
    });
    return {
      language: triage.language,
      suggestions: suggestions.map(({ kind, visibility, text: draft, gaps, names }) => ({
        kind,
        visibility,
        text: draft,
        gaps,
        why: whyOf({ names, gaps }) + (triage.language === 'other' ? OTHER_LANGUAGE : ''),
      })),
    };
  },
});
