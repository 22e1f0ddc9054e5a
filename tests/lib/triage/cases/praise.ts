import type { Cases } from './cases';

export const praise: Cases = {
  en: {
    on: [
      'Great service, thank you so much to the team in Leeds',
      'Love this app, best purchase of the year',
      'Your staff were so friendly today ❤️',
      'Fair play lads, sorted within the hour, excellent',
      'Highly recommend, never let me down',
    ],
    off: [
      'Great job, third outage this week 👏👏👏',
      'Thanks for nothing',
      'It would be great if you could reply',
      'Not a good experience at all',
      'Thanks in advance for your answer',
    ],
  },
  de: {
    on: [
      'Super Service, vielen Dank an das Team in Graz',
      'Ich liebe diese App, beste Entscheidung',
      'Eure Mitarbeiter waren so freundlich heute',
      'Hat alles wunderbar geklappt, weiter so',
      'Kann ich nur empfehlen, immer zufrieden',
    ],
    off: [
      'Toll, schon wieder Verspätung, Glückwunsch',
      'Danke für nichts',
      'Es wäre schön, wenn ihr antworten würdet',
      'Kein guter Service',
      'Vielen Dank im Voraus für eine Antwort',
    ],
  },
  nl: {
    on: [
      'Topservice, bedankt aan het team in Gent',
      'Super vriendelijk geholpen vandaag',
      'Ik ben heel tevreden, echte aanrader',
      'Wat een lekkere koekjes, ga zo door',
      'Dikke merci voor de snelle levering, keigoed',
    ],
    off: [
      'Goed bezig hoor, alweer storing',
      'Bedankt voor niks',
      'Het zou fijn zijn als jullie antwoorden',
      'Geen goede service',
      'Alvast bedankt voor jullie antwoord',
    ],
  },
  fr: {
    on: [
      'Super service, merci à toute l’équipe de Namur',
      'J’adore cette appli, je recommande',
      'Vos vendeuses sont adorables, accueil au top',
      'Très satisfaite, livraison rapide et soignée',
      'Bravo, continuez comme ça',
    ],
    off: [
      'Bravo, encore en panne',
      'Merci pour rien',
      'Ce serait bien de répondre',
      'Pas un bon service',
      'Merci d’avance pour votre réponse',
    ],
  },
};
