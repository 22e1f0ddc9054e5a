import type { Cases } from './cases';

export const churn: Cases = {
  en: {
    on: [
      'I am cancelling my subscription today',
      "That's it, I'm switching to another provider",
      'Never buying from you again',
      'You just lost a loyal customer',
      'Avoid this company at all costs',
    ],
    off: [
      'How do I cancel my order?',
      'I would never leave you, great service',
      'I switched to you last year and love it',
      'We moved house, can you change the address?',
      'You will hear from my lawyer',
    ],
  },
  de: {
    on: [
      'Ich kündige meinen Vertrag',
      'Wir wechseln jetzt zur Konkurrenz',
      'Bei euch bestelle ich nie wieder',
      'Finger weg von diesem Laden',
      'Ihr habt eine Kundin weniger',
    ],
    off: [
      'Wie ist die Kündigungsfrist?',
      'Ich bin letztes Jahr zu euch gewechselt und sehr zufrieden',
      'Kann ich meine Bestellung stornieren?',
      'Nie wieder ohne dieses Kissen, so gut',
      'Ihr hört von meinem Anwalt',
    ],
  },
  nl: {
    on: [
      'Ik zeg mijn abonnement op',
      'Wij stappen over naar de concurrent',
      'Hier bestel ik nooit meer iets',
      'Blijf hier weg, mensen',
      'Jullie zijn een klant kwijt',
    ],
    off: [
      'Wat is de opzegtermijn?',
      'Ik ben vorig jaar naar jullie overgestapt en heel tevreden',
      'Kan ik mijn bestelling annuleren?',
      'Nooit meer zonder dit kussen, zo goed',
      'Jullie horen van mijn advocaat',
    ],
  },
  fr: {
    on: [
      'Je résilie mon abonnement aujourd’hui',
      'Nous passons à la concurrence',
      'Je ne commanderai plus jamais chez vous',
      'À fuir absolument',
      'Vous avez perdu une cliente',
    ],
    off: [
      'Comment annuler ma commande ?',
      'Mon numéro de commande est le 4500345678',
      'Je ne changerai pas de banque, tout est parfait',
      'Je suis passée chez vous l’an dernier et ravie',
      'Plus jamais sans ce coussin',
      'Vous aurez des nouvelles de mon avocat',
    ],
  },
};
