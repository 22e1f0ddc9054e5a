import type { Cases } from './cases';

export const personalData: Cases = {
  en: {
    on: [
      'Please call me back on 07700 900123, my order is lost',
      'My e-mail is jo.brightwell@mailbox.example, get in touch',
      'I live at 14 Harbour Road, Millport, and nobody came',
      'My account number is customer no. 48820193',
      'My password is Sunny-2041 and it still does not work',
      'This guy drives like a maniac, plate AB12 CDE, name and shame',
    ],
    off: [
      'Your hotline 0800 1234567 is always busy',
      'Order number 4500123456 still not here',
      'Parcel JD0002233445566778 is lost',
      'I wrote to info@brightshop.example twice',
      'Is your shop at 12 Market Street open on Sunday?',
      'Paid £1,299.00 on 12/05/2026 for this',
    ],
  },
  de: {
    on: [
      'Bitte ruft mich an: 0171 3920042',
      'Meine IBAN ist DE89 3704 0044 0532 0130 00, bitte überweisen',
      'Ich wohne in der Lindenstraße 14, 50674 Köln',
      'Meine Kundennummer ist 8837201-44',
      'Schreibt mir an petra.muster@postfach.example',
    ],
    off: [
      'Eure Hotline 0800 3301000 ist nie erreichbar',
      'Bestellnummer 4500987612 ist immer noch nicht da',
      'Habe an info@laden.example geschrieben, keine Antwort',
      'Ist eure Filiale in der Bahnhofstraße 5 am Sonntag offen?',
      'Sendung 00340434161094021501 hängt seit Montag',
    ],
  },
  nl: {
    on: [
      'Bel me aub terug op 0470 12 34 56',
      'Mijn rekening is BE71 0961 2345 6769, graag terugstorten',
      'Ik woon in de Kerkstraat 12, 9000 Gent en er is niemand gekomen',
      'Mijn klantnummer is 55820194',
      'Mail mij op lien.peeters@postvak.example',
    ],
    off: [
      'Jullie hotline 0800 12345 is nooit bereikbaar',
      'Bestelnummer 4500765432 nog altijd niet geleverd',
      'Ik heb naar info@winkel.example gemaild, geen antwoord',
      'Is jullie winkel in de Stationsstraat 5 open op zondag?',
      'Pakket 3SABCD1234567 is kwijt',
    ],
  },
  fr: {
    on: [
      'Rappelez-moi au 06 39 98 12 34 svp',
      'Mon IBAN : FR76 3000 6000 0112 3456 7890 189',
      "J'habite 12 rue des Lilas, 69003 Lyon et personne n'est venu",
      'Mon numéro de client est le 48820193',
      'Écrivez-moi à lea.moreau@courriel.example',
    ],
    off: [
      'Votre numéro vert 0800 123 456 ne répond jamais',
      'Commande n° 4500345678 toujours pas livrée',
      "J'ai écrit à contact@boutique.example sans réponse",
      'Votre magasin 5 rue de la Gare est-il ouvert dimanche ?',
      'Colis 6A12345678901 perdu',
    ],
  },
};
