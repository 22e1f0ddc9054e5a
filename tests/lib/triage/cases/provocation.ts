import type { Cases } from './cases';

export const provocation: Cases = {
  en: {
    on: [
      'Cry more, snowflakes',
      'Bet you will delete this, cowards',
      'Only idiots buy here lol',
      'Go on then, block me',
      'Imagine still paying for this garbage lol',
    ],
    off: [
      'The update deletes my photos, this is the third time',
      'Your prices are a joke, 40 euros for a cable',
      'Can you delete my account please?',
      'My son cried because the toy was broken',
      'Your staff at the desk were rude to my mother on Monday',
    ],
  },
  de: {
    on: [
      'Heult doch leise',
      'Wetten, dass ihr das löscht?',
      'Nur Deppen kaufen hier',
      'Na los, sperrt mich doch',
      'Macht endlich pleite, ihr Clowns 😂',
    ],
    off: [
      'Das Update löscht meine Fotos, zum dritten Mal',
      'Eure Preise sind ein Witz, 40 Euro für ein Kabel',
      'Könnt ihr mein Konto bitte löschen?',
      'Mein Sohn hat geweint, weil das Spielzeug kaputt war',
      'Eure Kollegin an der Kasse war am Montag unfreundlich zu meiner Mutter',
    ],
  },
  nl: {
    on: [
      'Huil maar lekker verder, sneeuwvlokjes',
      'Wedden dat jullie dit verwijderen?',
      'Alleen sukkels kopen hier',
      'Toe maar, blokkeer mij dan',
      'Ga lekker failliet, stelletje huilebalken 😂',
    ],
    off: [
      'De update wist mijn foto’s, al voor de derde keer',
      'Jullie prijzen zijn een lachertje, 40 euro voor een kabel',
      'Kunnen jullie mijn account verwijderen aub?',
      'Mijn zoon heeft gehuild omdat het speelgoed kapot was',
      'Die medewerkster aan de kassa was maandag onvriendelijk tegen mijn moeder',
    ],
  },
  fr: {
    on: [
      'Ouin ouin, bande de fragiles',
      'Je parie que vous allez supprimer ce commentaire',
      'Il faut être con pour acheter ici',
      'Allez-y, bloquez-moi',
      'Vivement la faillite, bande de clowns 😂',
    ],
    off: [
      'La mise à jour efface mes photos, pour la troisième fois',
      'Vos prix sont une blague, 40 euros le câble',
      'Pouvez-vous supprimer mon compte ?',
      'Mon fils a pleuré, le jouet était cassé',
      'Votre vendeuse était désagréable avec ma mère lundi',
    ],
  },
};
