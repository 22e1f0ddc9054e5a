import type { ReplyLanguage } from '../reply';

/** Words a place may be noted with already: "near the station". */
const LEADS: Readonly<Record<ReplyLanguage, RegExp>> = {
  en: /^(?:in|at|on|near|around|between|across|throughout|the)\s/iu,
  de: /^(?:in|im|am|an|auf|bei|rund|um|zwischen|nördlich|südlich|östlich|westlich|ganz)\s/iu,
  nl: /^(?:in|op|aan|bij|rond|tussen|ten|heel)\s/iu,
  fr: /^(?:à|au|aux|en|dans|sur|près|autour|entre|chez)\s/iu,
};

/** A place behind its preposition, as it stands in a sentence: "in Ghent", "à Gand". */
export function placePhrase(place: string, language: ReplyLanguage): string {
  if (LEADS[language].test(place)) return place.replace(/^the\s/iu, 'in the ');
  if (language !== 'fr') return `in ${place}`;
  return /\s/.test(place) && !/^(?:La|Le|Les|Saint|Sainte)[\s-]/u.test(place)
    ? `dans le secteur ${place}`
    : `à ${place}`;
}
