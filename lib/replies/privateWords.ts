import { hash } from '../hash';
import { factsOf } from './extract/factsOf';
import { formalityOf } from './formality';
import type { Formality, ReplyLanguage } from './reply';
import { replyLanguage } from './reply';
import type { Suggestion, SuggestInput } from './suggestion';

/** Our phone as the user set it: the number, and when somebody answers it; an empty number: none is offered. */
export type Phone = { readonly number: string; readonly hours: string };

type Words = Readonly<Record<Formality, readonly string[]>>;

/** Said in public once the matter is settled in private: that it is, and that the door stays open. */
const CLOSING: Readonly<Record<ReplyLanguage, Words>> = {
  en: both([
    'we have settled this by private message. If anything is still open, tell me here.',
    'this is sorted, by private message. If it comes back, write to me here.',
    'good that we could solve this together in private. I am here if anything is missing.',
  ]),
  de: {
    formal: [
      'das haben wir privat geklärt. Ist noch etwas offen, schreiben Sie mir hier.',
      'die Sache ist per Nachricht gelöst. Meldet sich das Problem wieder, sagen Sie es mir hier.',
      'gut, dass wir das per Nachricht lösen konnten. Fehlt noch etwas, bin ich hier für Sie da.',
    ],
    informal: [
      'das haben wir privat geklärt. Ist noch etwas offen, schreib mir hier.',
      'die Sache ist per Nachricht gelöst. Meldet sich das Problem wieder, sag es mir hier.',
      'gut, dass wir das per Nachricht lösen konnten. Fehlt noch etwas, bin ich hier für dich da.',
    ],
  },
  nl: {
    formal: [
      'dit hebben we in privé opgelost. Is er nog iets, laat het me hier weten.',
      'dit is via een privébericht geregeld. Komt het terug, schrijf me dan gerust hier.',
      'fijn dat we dit samen in privé konden oplossen. Mist u nog iets, dan ben ik hier.',
    ],
    informal: [
      'dit hebben we in privé opgelost. Is er nog iets, laat het me hier weten.',
      'dit is via een privébericht geregeld. Komt het terug, schrijf me dan gerust hier.',
      'fijn dat we dit samen in privé konden oplossen. Mis je nog iets, dan ben ik hier.',
    ],
  },
  fr: {
    formal: [
      'c’est réglé, par message privé. S’il reste quelque chose, dites-le-moi ici.',
      'nous avons trouvé la solution en privé. Si le problème revient, écrivez-moi ici.',
      'bien que nous ayons pu régler cela en privé. S’il manque quelque chose, je suis là.',
    ],
    informal: [
      'c’est réglé, par message privé. S’il reste quelque chose, dis-le-moi ici.',
      'nous avons trouvé la solution en privé. Si le problème revient, écris-moi ici.',
      'bien que nous ayons pu régler cela en privé. S’il manque quelque chose, je suis là.',
    ],
  },
};

const CALL: Readonly<Record<ReplyLanguage, Readonly<Record<Formality, string>>>> = {
  en: { formal: 'If a call suits you better:', informal: 'If a call suits you better:' },
  de: { formal: 'Wenn Sie lieber anrufen:', informal: 'Wenn du lieber anrufst:' },
  nl: { formal: 'Belt u liever:', informal: 'Bel je liever:' },
  fr: { formal: 'Si vous préférez appeler :', informal: 'Si tu préfères appeler :' },
};

/** The one public line that closes a case solved in private, in the comment's language; the same comment gives the same line. */
export function closingLine(input: SuggestInput): Suggestion {
  const { language, formality } = mannerOf(input);
  const lines = CLOSING[language][formality];
  const line = lines[hash(input.text) % lines.length] ?? '';
  const { name } = factsOf(input);
  const { initials } = input.settings;
  const said = name ? `${name}, ${line}` : capital(line);
  return {
    kind: 'closing',
    visibility: 'public',
    text: initials ? `${said} ^${initials}` : said,
    gaps: [],
    names: [],
  };
}

/** The sentence that offers our phone, with its hours; null where no number is set. */
export const phoneOffer = (input: SuggestInput, phone: Phone): string | null =>
  callOffer(phone, mannerOf(input));

/** The same sentence, where language and form are known. */
export function callOffer(
  { number, hours }: Phone,
  { language, formality }: Manner,
): string | null {
  if (number.trim() === '') return null;
  const when = hours.trim() === '' ? '' : ` (${hours.trim()})`;
  return `${CALL[language][formality]} ${number.trim()}${when}.`;
}

type Manner = { readonly language: ReplyLanguage; readonly formality: Formality };

function mannerOf({ text, triage, settings }: SuggestInput): Manner {
  const language = replyLanguage(triage.language);
  return { language, formality: formalityOf(text, language, settings.formality) };
}

function both(lines: readonly string[]): Words {
  return { formal: lines, informal: lines };
}

const capital = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);
