import type { DataCases } from './dataCases';

/** Account numbers out of the IBAN registry's own examples. */
export const ibans: DataCases = {
  nl: [
    'Mijn rekening is «BE71 0961 2345 6769»',
    'stort het op «BE68539007547034» aub',
    'Rekeningnr: «NL91 ABNA 0417 1643 00».',
    'op «nl91abna0417164300» graag',
    'mijn iban is «BE72 0961 2345 6769»',
    'BE72 0961 2345 6769 is geen rekening',
    'Bestelling BE71000000000000 is zoek',
  ],
  de: [
    'Meine IBAN: «DE89 3704 0044 0532 0130 00»',
    'bitte auf «DE89370400440532013000» überweisen',
    'Konto «AT61 1904 3002 3457 3201», danke',
    'IBAN «CH93 0076 2011 6238 5295 7»',
    'Vertrag DE89370400440532013001 gekündigt',
    'USt-IdNr. DE123456789 fehlt auf der Rechnung',
  ],
  fr: [
    'Mon IBAN : «FR76 3000 6000 0112 3456 7890 189»',
    'sur «FR14 2004 1010 0505 0001 3M02 606» svp',
    '«LU28 0019 4006 4475 0000» merci de rembourser',
    'TVA FR40303265045 absente de la facture',
    'Réf. FR7630006000011234567890188 perdue',
  ],
  en: [
    'Refund to «GB29 NWBK 6016 1331 9268 19» please',
    'my iban is «IE29AIBK93115212345678»',
    'Tracking GB29NWBK60161331926818 is stuck',
    'VAT GB123456789 is not on the bill',
    'Flight EI 0123 to FR 4567 cancelled',
  ],
};

/** Numbers that payment services publish for tests. */
export const cards: DataCases = {
  en: [
    'My card is «4111 1111 1111 1111»',
    'charged twice on «4242424242424242»',
    'card no. «5555-5555-5555-4444», exp 12/28',
    'amex «3782 822463 10005»',
    'discover «6011 1111 1111 1117».',
    'paid with «2223 0031 2200 3222»',
    'my card «4111 1111 1111 1112» was swallowed',
    'order 4111 1111 1111 1112 missing',
    'serial 4242424242424243 broken',
    'tracking 9400111111111111111111',
    'IMEI 1234 5678 9012 3456',
  ],
  de: [
    'Karte «5105 1051 0510 5100» gesperrt?',
    'Nummer «4000 0566 5566 5556»',
    'Vertrag 5105105105105101',
  ],
  nl: [
    'mijn kaart «6759 6498 2643 8453»',
    'kaartnr «3530 1113 3330 0000»',
    'lotnummer 3530111333300001',
  ],
  fr: [
    'ma carte «4970 1000 0000 0014»',
    'CB «4000002500000003» débitée',
    'commande 4970100000000015',
    'les 4000 1000 2000 habitants',
  ],
};

export const emails: DataCases = {
  en: [
    'Mail me: «jo.brightwell@mailbox.example»',
    'I am «sam_o99@post.example».',
    'write to «A.Reader+shop@inbox.example» please',
    '«kim@sub.domain.example» is mine',
    'reach me at «lee (at) mailbox.example»',
    'I wrote to info@shop.example',
    'support@shop.example never answers',
    'my handle is @sam_o99',
    'noreply@shop.example keeps writing',
    'meet me @ home. example given',
    'Paid 3 items @ 4.99 each',
  ],
  de: [
    'Meine Adresse: «petra.muster@postfach.example»',
    '«jürgen.weiß@postfach.example» bitte',
    'an «max-mustermann@web.example»',
    'kundenservice@laden.example antwortet nicht',
  ],
  nl: [
    'mail naar «lien.peeters@postvak.example»',
    'ik ben «j.devries1980@postvak.example»',
    'klantendienst@winkel.example zwijgt',
  ],
  fr: [
    'Écrivez à «lea.moreau@courriel.example»',
    'moi c’est «m.dupont[at]courriel.example»',
    'service-client@boutique.example ne répond pas',
  ],
};
