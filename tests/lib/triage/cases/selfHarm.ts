import type { Cases } from './cases';

export const selfHarm: Cases = {
  en: {
    on: [
      'Because of your letters I want to kill myself',
      "I can't see a way out any more, I want to end my life",
      "I don't want to live anymore, everything is too much",
      'Everyone would be better off without me',
      'My brother took his own life after your debt collectors called',
    ],
    off: [
      'This app makes me want to die laughing',
      'Raising prices now is commercial suicide',
      'I cut myself on your packaging, please fix it',
      'I could kick myself for not ordering earlier',
      'My phone wants to die every ten minutes',
    ],
  },
  de: {
    on: [
      'Ich will nicht mehr leben, ihr habt mich ruiniert',
      'Ich bringe mich um, wenn der Strom abgestellt wird',
      'Manchmal denke ich an Selbstmord wegen der Schulden',
      'Ohne mich wären alle besser dran',
      'Ich möchte einfach nur noch sterben, ich kann nicht mehr',
    ],
    off: [
      'Ich hab mich totgelacht',
      'Preise erhöhen ist jetzt wirtschaftlicher Selbstmord',
      'Hab mich an eurer Verpackung in den Finger geschnitten',
      'Dieser Akku bringt mich um',
      'Ich will nicht mehr warten, wo bleibt mein Paket?',
    ],
  },
  nl: {
    on: [
      'Ik wil niet meer leven',
      'Door jullie brieven denk ik aan zelfmoord',
      'Ik zie het leven niet meer zitten',
      'Soms wil ik er gewoon een eind aan maken',
      'Iedereen is beter af zonder mij, ik wil dood',
    ],
    off: [
      'Ik lach me dood met jullie reclame',
      'De prijs verhogen is commerciële zelfmoord',
      'Ik heb me gesneden aan jullie verpakking',
      'Mijn gsm is dood',
      'Ik maak een einde aan mijn abonnement',
    ],
  },
  fr: {
    on: [
      'Je veux mourir, je n’en peux plus de vos lettres',
      'Je pense au suicide à cause de mes dettes chez vous',
      'Je ne veux plus vivre comme ça',
      'J’ai envie d’en finir avec la vie',
      'Mon frère s’est suicidé après vos relances',
    ],
    off: [
      'Je suis mort de rire',
      'Augmenter les prix, c’est un suicide commercial',
      'Je me suis coupé avec votre emballage',
      'Je me tue à vous expliquer le problème',
      'Je veux en finir avec ce contrat',
    ],
  },
};
