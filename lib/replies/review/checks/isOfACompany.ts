import type { ReplyLanguage } from '../../reply';

/** Mailboxes of a job, not of a person: "info@", "claims-uk@", "schaden@". */
const OF_A_JOB =
  /^(?:info|contact|kontakt|hello|hallo|bonjour|help|hilfe|hulp|aide|support|service|services|customer|klantendienst|klantenservice|kundenservice|kundendienst|sav|claims?|schaden|schade|sinistres?|press|presse|pers|office|buero|team|jobs|billing|rechnung|facturation|factuur|bookings?|buchung|reservierung|reservations?|reserveren|orders?|bestellung|commandes?|returns?|retouren?|retours?|complaints?|klachten|beschwerde|reclamations?|privacy|datenschutz|care|sales|verkauf|vente|shop|store|admin|social|feedback|tickets?|events?)(?:[._-][\w-]*)?@/i;

/** How the mobiles of people begin, the sign of the country left out. */
const MOBILE: Readonly<Record<ReplyLanguage, RegExp>> = {
  en: /^(?:0|44|353)?(?:7[1-9]|8[35679])/,
  de: /^(?:0|49|43|41)?(?:1[5-7]|6(?:50|6\d|7[678]|8[0189]|99)\d{6}|7[6-9]\d{7}$)/,
  nl: /^(?:0|31|32)?(?:6|4[5-9])/,
  fr: /^(?:0|33|32)?(?:[67]|4[5-9])/,
};

/** A mailbox of a job; a landline that nothing gives to the reader. */
export function isOfACompany(
  contact: string,
  whose: 'ours' | 'theirs' | null,
  language: ReplyLanguage,
): boolean {
  if (contact.includes('@')) return OF_A_JOB.test(contact);
  const digits = contact.replace(/\D/g, '').replace(/^00/, '');
  return whose === null && /^[\d\s+()/.-]+$/.test(contact) && !MOBILE[language].test(digits);
}
