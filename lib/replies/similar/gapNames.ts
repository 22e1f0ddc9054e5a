import type { ReplyLanguage } from '../reply';

/** What an old reply said that the human must fill in anew. */
export type GapName =
  | 'name'
  | 'phone'
  | 'email'
  | 'account'
  | 'card'
  | 'plate'
  | 'address'
  | 'number'
  | 'amount'
  | 'date'
  | 'time'
  | 'link'
  | 'duration'
  | 'place'
  | 'quote'
  | 'detail';

/** The names of the gaps as a reply of each language has them between brackets. */
export const GAP_NAMES: Readonly<Record<ReplyLanguage, Readonly<Record<GapName, string>>>> = {
  en: {
    name: 'name',
    phone: 'phone number',
    email: 'e-mail address',
    account: 'account number',
    card: 'card number',
    plate: 'licence plate',
    address: 'address',
    number: 'order number',
    amount: 'amount',
    date: 'date',
    time: 'time',
    link: 'link',
    duration: 'how long',
    place: 'place',
    quote: 'their words',
    detail: 'detail',
  },
  de: {
    name: 'Name',
    phone: 'Telefonnummer',
    email: 'E-Mail-Adresse',
    account: 'Kontonummer',
    card: 'Kartennummer',
    plate: 'Kennzeichen',
    address: 'Adresse',
    number: 'Bestellnummer',
    amount: 'Betrag',
    date: 'Datum',
    time: 'Uhrzeit',
    link: 'Link',
    duration: 'wie lange',
    place: 'Ort',
    quote: 'Wortlaut',
    detail: 'Angabe',
  },
  nl: {
    name: 'naam',
    phone: 'telefoonnummer',
    email: 'e-mailadres',
    account: 'rekeningnummer',
    card: 'kaartnummer',
    plate: 'nummerplaat',
    address: 'adres',
    number: 'bestelnummer',
    amount: 'bedrag',
    date: 'datum',
    time: 'tijdstip',
    link: 'link',
    duration: 'hoelang',
    place: 'plaats',
    quote: 'hun woorden',
    detail: 'gegeven',
  },
  fr: {
    name: 'nom',
    phone: 'numéro de téléphone',
    email: 'adresse e-mail',
    account: 'numéro de compte',
    card: 'numéro de carte',
    plate: 'plaque',
    address: 'adresse',
    number: 'numéro de commande',
    amount: 'montant',
    date: 'date',
    time: 'heure',
    link: 'lien',
    duration: 'durée',
    place: 'lieu',
    quote: 'ses mots',
    detail: 'détail',
  },
};
