import type { Datum } from './datum';
import { dataOf } from './datum';

const ADDRESS =
  /(?<![\w.+-])[\p{L}\d][\p{L}\d._%+-]{0,63}(?:@|\s?\((?:at|a)\)\s?|\s?\[at\]\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}/giu;

/** Mailboxes of companies and offices in our languages. */
const ROLE =
  /^(?:info|press|presse|pers|contact|kontakt|support|help|helpdesk|hilfe|service|services|kunden.*|klanten.*|client.*|clienten.*|customer.*|care|sav|service.?client.*|sales|verkauf|vente|verkoop|order|orders|bestell.*|noreply|no.?reply|hello|hallo|bonjour|office|buero|jobs|job|hr|career.*|karriere|verein|recruit.*|marketing|media|news|newsletter|privacy|datenschutz|gdpr|rgpd|dpo|legal|admin|webmaster|mail|post|team|reservations?|reservierung|booking|shop|store|winkel|feedback|complaints?|beschwerde|klacht.*|reclam.*|plainte.*|billing|invoice|rechnung|facturat.*|facture.*|abuse|security|redaktion|redactie|redaction|ombuds.*|enquir.*|inquir.*|reception|rezeption|onthaal|accueil|welcome|secretariat|secretariaat)\d*$/i;

/** E-mail addresses of people; a company's info@ or press@ is none. */
export const emails = (text: string): Datum[] =>
  /@|\(a|\[at/i.test(text)
    ? dataOf(text, ADDRESS, ([address]) => {
        const mailbox = address.split(/\s?(?:@|\((?:at|a)\)|\[at\])/i)[0] ?? '';
        return ROLE.test(mailbox) ? null : { why: 'email-address', weight: 0.8 };
      })
    : [];
