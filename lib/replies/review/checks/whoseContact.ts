import type { ReplyLanguage } from '../../reply';

type Cues = { readonly ours: string; readonly theirs: string };

/** What stands before a number or a mailbox that is the company's, and before one of the reader's. */
const CUES: Readonly<Record<ReplyLanguage, Cues>> = {
  en: {
    ours: 'us|our|hotline|helpline|helpdesk|support|service|shop|store|office|branch|desk|press|(?:call|ring|dial|phone|text)(?! (?:him|her|them|mr|mrs|ms|dr)(?!\\p{L}))|number is',
    theirs: 'you|your|yours|him|her|his|their',
  },
  de: {
    ours: 'uns|unser\\p{L}*|hotline|\\p{L}*service|erreich\\p{L}*|(?<!wir |ich )rufen sie|ruf|filiale|laden|büro|anrufen|wählen sie',
    theirs: 'sie|ihnen|ihr(?:e[nmrs]?)?|dir|dich|dein\\p{L}*|euch|eure?\\p{L}*',
  },
  nl: {
    ours: 'ons|onze|hotline|\\p{L}*dienst|(?<!(?:u|je|jou)(?: \\p{L}+){0,2} te )bereik\\p{L}*|bel|bel (?:je|u)|(?:u|je) (?:belt|spreekt)(?: met)?|bellen naar|terecht|te woord|winkel|kantoor|balie|(?:help(?:en|t)?|antwoord(?:en|t)?|staan) (?:u|je|jullie)(?: (?!om|op|terug|bel)\\p{L}+){0,3}',
    theirs: 'u|uw|je|jou|jouw|jullie',
  },
  fr: {
    ours: 'nous|notre|nos|appelez|(?<!vous |te )appeler|composez|formez|faites|faire|joignables?|(?<!vous |te )joindre|hotline|service|magasin|agence|numéro vert|standard|permanence|parler à|(?:répond|accueill|renseign|conseill|dépann|écout|attend)\\p{L}*|aid(?:er|ons)|disposition|écoute',
    theirs: 'vous|votre|vos|te|toi|ton|ta|tes',
  },
};
/** After a number: nobody but a company says from when to when it is answered. */
const OPENING_HOURS =
  /^[\d\s+()/.-]*[,:(–-]?\s*(?:\p{L}+\s){0,3}(?:mon|monday|weekdays|every day|mo|montag|werktags|maandag|werkdagen?|elke dag|alle werkdagen|weekdagen|lundi|tous les jours|7j)(?![\p{L}])/iu;
const REACH = 60;

/** Whose a number or mailbox at this place of a reply is, by the closest word before it; null: nothing tells. */
export function whoseContact(text: string, place: number, language: ReplyLanguage) {
  const sentence =
    text
      .slice(Math.max(0, place - REACH), place)
      .split(/[.!?]\s|\n/u)
      .at(-1) ?? '';
  const ours = lastEnd(sentence, CUES[language].ours);
  const theirs = lastEnd(sentence, CUES[language].theirs);
  if (ours === theirs) return ours > 0 || OPENING_HOURS.test(text.slice(place)) ? 'ours' : null;
  return ours > theirs ? 'ours' : 'theirs';
}

const lastEnd = (text: string, words: string): number =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu'))].reduce(
    (_, { 0: word, index }) => index + word.length,
    0,
  );
