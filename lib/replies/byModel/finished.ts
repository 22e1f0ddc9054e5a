import { phones } from '../../triage/finders/phones';
import type { Span } from '../../triage/normalise';
import { overlap } from '../../triage/reading';
import { firstName } from '../extract/firstName';
import type { ReplyLanguage } from '../reply';
import type { GapName } from '../similar/gapNames';
import { GAP_NAMES } from '../similar/gapNames';
import { caseMarks } from '../similar/marks';
import type { Visibility } from '../suggestion';
import type { Mask } from './masked';

export type FinishOptions = {
  readonly language: ReplyLanguage;
  readonly visibility: Visibility;
  readonly masks: readonly Mask[];
  /** The writer's name as the site shows it. */
  readonly author: string | null;
  /** What may be repeated as it is: our running facts. */
  readonly known: readonly string[];
  readonly initials: string;
};

export type Finished = {
  readonly text: string;
  /** Addresses, numbers and names it made up or took from the comment; gaps stand in their place. */
  readonly takenOut: readonly string[];
};

/**
 * What a model wrote as a draft of ours: bare text, our tokens put back where that is allowed (in
 * private, and the first name) and gaps elsewhere, and gaps for every link, number and address that
 * no fact of ours holds. Of a text that is still being written the unfinished end is left out.
 */
export function finished(written: string, options: FinishOptions): Finished {
  const { initials, visibility } = options;
  const { text, takenOut } = withoutStrangers(plain(written), options);
  const back = putBack(text, options).trim();
  const signs = initials !== '' && visibility === 'public' && back !== '';
  const signed = signs && !back.endsWith(`^${initials}`) ? `${back} ^${initials}` : back;
  return { text: signed, takenOut };
}

/** No thinking aloud, no quotation marks round it, no formatting, no hashtags. */
function plain(written: string): string {
  const said = written
    .replace(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gu, '')
    .replace(/^```\w*\n?|\n?```\s*$/gu, '')
    .replace(/\*\*([^*\n]+)\*\*/gu, '$1')
    .replace(/^#{1,6}\s+/gmu, '')
    .replace(/(^|\s)#(?=\p{L})/gu, '$1')
    .replace(/\[[^[\]]{0,60}$/u, '')
    .trim();
  const quoted = /^["„“«]\s?([^"„“”«»]+)\s?["“”»]$/u.exec(said);
  return quoted?.[1] ?? said;
}

/** With `http` or `www`, "(text)[…]" of Markdown included. */
const LINK = /\[[^[\]\n]{0,80}\]\([^()\s]*\)|(?:https?:\/\/|www\.)[^\s)\]]+/giu;
/** Bare, "heard.example/pay"; after a full stop without its space comes a capital, as in "Done.Thanks". */
const DOMAIN =
  /(?<![\p{L}\p{N}@.-])(?:[A-Za-z\d-]{2,}\.)+(?:[a-z]{2,24}|[A-Z]{2,24})(?:\/[^\s)\]]*)?(?![\p{L}\p{N}@])/gu;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const HANDLE = /(?<![\p{L}\p{N}_.])@[\p{L}\p{N}_.]{2,}/gu;
const STRANGE: readonly GapName[] = ['account', 'card', 'email', 'phone', 'number', 'link', 'name'];

type Stranger = Span & { readonly gap: GapName };

function withoutStrangers(text: string, { language, known }: FinishOptions): Finished {
  const fits = known.join('\n').toLowerCase();
  const found: Stranger[] = [
    ...spans(text, EMAIL, 'email'),
    ...spans(text, LINK, 'link'),
    ...spans(text, DOMAIN, 'link'),
    ...spans(text, HANDLE, 'name'),
    ...phones(text, language).map(({ start, end }) => ({ start, end, gap: 'phone' as const })),
    ...caseMarks(text, language),
  ];
  const strangers = found
    .filter((one, at) => !found.slice(0, at).some((sooner) => overlap(sooner, one)))
    .filter((one) => STRANGE.includes(one.gap) && !isToken(text, one))
    .filter(({ start, end }) => !fits.includes(text.slice(start, end).toLowerCase()))
    .sort((one, other) => one.start - other.start);
  let out = '';
  let place = 0;
  for (const { start, end, gap } of strangers) {
    out += `${text.slice(place, start)}[${GAP_NAMES[language][gap]}]`;
    place = end;
  }
  return {
    text: out + text.slice(place),
    takenOut: strangers.map(({ start, end }) => text.slice(start, end)),
  };
}

const spans = (text: string, ...[pattern, gap]: [RegExp, GapName]): Stranger[] =>
  [...text.matchAll(pattern)].map(({ 0: part, index }) => {
    const bare = part.replace(/[.,;:!?]+$/u, '');
    return { start: index, end: index + bare.length, gap };
  });

const KIND = 'NAME|PHONE|EMAIL|ACCOUNT|CARD|ADDRESS|PLATE|NUMBER|LINK';
/** As we wrote it, or as models change it: "[Name 1]", and bare "NAME-1". */
const TOKENS = [
  new RegExp(String.raw`\[\s?(${KIND})[-_ ]?(\d{1,2})\s?\]`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}[])(${KIND})-(\d{1,2})(?![\p{L}\p{N}])`, 'gu'),
];

/** One of our own marks is no number. */
const isToken = (text: string, { start, end }: Span): boolean =>
  TOKENS.some((pattern) =>
    [...text.matchAll(pattern)].some(({ 0: token, index }) =>
      overlap({ start, end }, { start: index, end: index + token.length }),
    ),
  );

/** A token we never gave, as one that may not be told, becomes the gap it stands for. */
function putBack(text: string, options: FinishOptions): string {
  const { masks, visibility, author, language } = options;
  const greeted = firstName(author);
  const back = (_: string, ...[written, count]: [string, string]): string => {
    const kind = written.toUpperCase();
    const mask = masks.find(({ token }) => token === `[${kind}-${count}]`);
    const open = `[${GAP_NAMES[language][mask?.gap ?? GAPS[kind] ?? 'detail']}]`;
    if (!mask) return open;
    if (mask.token === WRITER && greeted !== null) return greeted;
    return visibility === 'private' && mask.original !== '' ? mask.original : open;
  };
  return TOKENS.reduce((put, pattern) => put.replace(pattern, back), text);
}

/** The token of the name of who wrote the comment. */
export const WRITER = '[NAME-1]';

const GAPS: Readonly<Record<string, GapName>> = {
  NAME: 'name',
  PHONE: 'phone',
  EMAIL: 'email',
  ACCOUNT: 'account',
  CARD: 'card',
  ADDRESS: 'address',
  PLATE: 'plate',
  NUMBER: 'number',
  LINK: 'link',
};
