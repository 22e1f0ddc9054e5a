import type { Formality, ReplyLanguage } from './reply';
import type { Slots } from './slots';

type WriteOptions = {
  readonly slots: Slots;
  readonly language: ReplyLanguage;
  readonly formality: Formality;
  readonly initials: string;
};

/** Phrasings as one text: slots filled, form of address chosen, sentences begun with a capital, signed. */
export function writeOut(phrasings: readonly string[], options: WriteOptions): string {
  const filled = phrasings
    .join(' ')
    .replace(/<([^|>]*)\|([^>]*)>/gu, (_, formal: string, informal: string) =>
      options.formality === 'formal' ? formal : informal,
    )
    .replace(/\{([^}]+)\}/gu, (_, slot: string) => options.slots.get(slot)?.text ?? '');
  const signature = options.initials === '' ? '' : ` ^${options.initials}`;
  return spaced(capitalised(contracted(filled, options.language)), options.language) + signature;
}

/** German joins preposition and article: "zu der Mahnung" is "zur Mahnung". */
const contracted = (text: string, language: ReplyLanguage) =>
  language === 'de'
    ? text
        .replace(/\bzu der\b/giu, 'zur')
        .replace(/\bzu dem\b/giu, 'zum')
        .replace(/\bbei dem\b/giu, 'beim')
        .replace(/\ban dem\b/giu, 'am')
    : text;

const capitalised = (text: string) =>
  text.replace(/(?:^|[.!?]["»“]? )["„«“]?\s?\p{Ll}/gu, (start) => start.toUpperCase());

/** French sets a space that does not break before double punctuation. */
const spaced = (text: string, language: ReplyLanguage) =>
  language === 'fr' ? text.replace(/ ([?!:;»])/gu, '\u00a0$1').replace(/« /gu, '«\u00a0') : text;

/** How many sentences a text has. */
export const sentenceCount = (text: string): number =>
  text.match(/[.!?]+(?=["»“]?(?:\s|$))/gu)?.length ?? 1;

/** The `[gaps]` of a text, each once, without brackets. */
export const gapsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\[([^\]]+)\]/gu)].map(([, gap]) => gap ?? '')),
];
