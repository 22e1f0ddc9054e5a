import type { Cases } from './cases';

export const abuse: Cases = {
  en: {
    on: [
      'You are a bunch of useless idiots',
      'Your manager is a lying scumbag',
      'Shut up you stupid cow',
      'What a pathetic bunch of clowns works there',
      'y0u are all m0r0ns',
    ],
    off: [
      'This stupid app keeps crashing',
      'Shit wifi again, bloody hell',
      'I feel like an idiot for ordering twice',
      'Your support treats customers like idiots',
      'The setup is idiot-proof, love it',
      'He called me an idiot on the phone, unacceptable',
    ],
  },
  de: {
    on: [
      'Ihr seid doch alle Vollidioten',
      'Halt die Fresse du Depp',
      'Euer Chef ist ein verlogenes Arschloch',
      'So ein Haufen unfähiger Trottel',
      'Ihr Schweine, ihr elenden Betrüger',
    ],
    off: [
      'Scheiß App, stürzt dauernd ab',
      'Ich Idiot hab zweimal bestellt',
      'Wollt ihr uns eigentlich für dumm verkaufen?',
      'Der Aufbau ist idiotensicher',
      'Verdammt, schon wieder kein Netz',
      'Der Mitarbeiter hat mich als Idiot bezeichnet',
    ],
  },
  nl: {
    on: [
      'Stelletje debielen daar bij jullie',
      'Hou toch je bek, sukkel',
      'Die vent aan de balie is een klootzak',
      'Jullie zijn een bende leugenaars',
      'Wat een achterlijke trut aan de telefoon',
    ],
    off: [
      'Verdomme, weer geen internet',
      'Kutapp, werkt nooit',
      'Ik voel me echt een idioot dat ik dit gekocht heb',
      'Jullie behandelen klanten als vuil',
      'De kassierster noemde mij een sukkel',
      'De doos was kapot toen ze aankwam',
    ],
  },
  fr: {
    on: [
      'Bande de voleurs et de menteurs',
      'Ferme ta gueule espèce de connard',
      'Votre directeur est un gros con',
      'Vous êtes tous des abrutis',
      'Quelle conne cette vendeuse, une vraie connasse',
    ],
    off: [
      'Appli de merde, ça plante tout le temps',
      'Putain, encore une panne',
      'Je me sens bête d’avoir commandé deux fois',
      'Vous prenez les clients pour des cons',
      'Votre vendeur m’a traité d’idiot',
      'C’est con, le magasin était fermé',
    ],
  },
};
