import type { Cases } from './cases';

export const legalPress: Cases = {
  en: {
    on: [
      'You will hear from my solicitor',
      "I've reported you to Trading Standards",
      'See you in court',
      'I am going to the press with this',
      'I have filed a complaint with the ombudsman',
    ],
    off: [
      'This will not end here',
      'The tennis court you sponsor is lovely',
      'I am a lawyer and happy with your service',
      'Is it legal to park in front of your shop?',
      'Great press conference today',
    ],
  },
  de: {
    on: [
      'Ihr hört von meinem Anwalt',
      'Ich habe die Verbraucherzentrale eingeschaltet',
      'Wir sehen uns vor Gericht',
      'Damit gehe ich an die Presse',
      'Beschwerde bei der Bundesnetzagentur ist raus',
    ],
    off: [
      'Das lasse ich mir nicht gefallen',
      'Das Gericht schmeckt super, tolles Rezept',
      'Mein Mann ist Anwalt und auch zufrieden mit euch',
      'Eure Pressemitteilung hat einen Fehler',
      'Man kann sich nicht beklagen',
    ],
  },
  nl: {
    on: [
      'Jullie horen nog van mijn advocaat',
      'Ik heb Test-Aankoop ingeschakeld',
      'Tot in de rechtbank',
      'Hiermee stap ik naar de pers',
      'Klacht ingediend bij de ombudsman',
    ],
    off: [
      'Hier laat ik het niet bij',
      'Lange rij aan de kassa vandaag',
      'Mijn man is advocaat en ook klant bij jullie',
      'Jullie persbericht bevat een foutje',
      'Ik zag het in de krant gelezen, leuk',
    ],
  },
  fr: {
    on: [
      'Vous aurez des nouvelles de mon avocat',
      'J’ai saisi la DGCCRF',
      'On se verra au tribunal',
      'Je vais alerter la presse',
      'Je vais porter plainte',
    ],
    off: [
      'Ça ne va pas se passer comme ça',
      'Vos avocats étaient trop mûrs pour le guacamole',
      'Mon mari est avocat et client chez vous',
      'Votre communiqué de presse contient une faute',
      'Le presse-agrumes est génial',
    ],
  },
};
