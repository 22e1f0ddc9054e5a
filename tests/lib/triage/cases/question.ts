import type { Cases } from './cases';

export const question: Cases = {
  en: {
    on: [
      'What time do you open on Sunday?',
      'Can you tell me where my parcel is',
      'Does anyone know if the blue one is back in stock',
      'How do I change my password',
      'Please let me know when the store opens',
    ],
    off: [
      'Are you kidding me?!',
      'How hard can it be?',
      'Who even buys this?',
      'Your bread is lovely.',
      'Is this a joke?',
    ],
  },
  de: {
    on: [
      'Wann habt ihr am Sonntag offen?',
      'Könnt ihr mir sagen wo mein Paket ist',
      'Weiß jemand ob es die blaue wieder gibt',
      'Wie kann ich mein Passwort ändern',
      'Ich hätte da mal eine Frage zur Rechnung',
    ],
    off: [
      'Wollt ihr mich verarschen?',
      'Euer Ernst?',
      'Wie schwer kann das sein?',
      'Euer Brot ist lecker.',
      'Was soll der Mist?',
    ],
  },
  nl: {
    on: [
      'Wanneer zijn jullie open op zondag?',
      'Kunnen jullie mij zeggen waar mijn pakje is',
      'Weet iemand of de blauwe terug in voorraad is',
      'Hoe kan ik mijn wachtwoord wijzigen',
      'Ik heb een vraagje over de factuur',
    ],
    off: [
      'Menen jullie dit nu?',
      'Is dit een grap?',
      'Hoe moeilijk kan het zijn?',
      'Jullie brood is lekker.',
      'Zijn jullie nu serieus?',
    ],
  },
  fr: {
    on: [
      'À quelle heure ouvrez-vous dimanche ?',
      'Pouvez-vous me dire où est mon colis',
      'Est-ce que quelqu’un sait si le bleu est de retour en stock',
      'Comment changer mon mot de passe',
      'J’aurais une question sur la facture',
    ],
    off: [
      'Vous vous moquez de nous ?',
      'C’est une blague ?',
      'Vous n’avez pas honte ?',
      'Votre pain est délicieux.',
      'C’est si difficile de répondre ?',
    ],
  },
};
