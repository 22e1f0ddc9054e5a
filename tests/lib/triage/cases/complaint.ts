import type { Cases } from './cases';

export const complaint: Cases = {
  en: {
    on: [
      'My parcel never arrived and nobody answers the phone',
      'Great job, third outage this week 👏',
      'I am rather disappointed with the quality of these shoes',
      'Still waiting for my refund after six weeks',
      'The app keeps crashing since the update',
      'Worst customer service ever',
    ],
    off: [
      'What happens if my parcel is late?',
      'Do you have this in blue?',
      'Never had a problem, brilliant shop',
      "Can't fault the service",
      'Happy birthday to the whole team',
    ],
  },
  de: {
    on: [
      'Mein Paket ist nie angekommen und keiner geht ans Telefon',
      'Super, schon wieder Verspätung, danke für nichts',
      'Ich bin leider etwas enttäuscht von der Qualität',
      'Warte seit sechs Wochen auf die Erstattung',
      'Die App stürzt seit dem Update dauernd ab',
      'Funktioniert ned, so a Schas',
    ],
    off: [
      'Was passiert, wenn mein Paket zu spät kommt?',
      'Gibt es das auch in Blau?',
      'Noch nie ein Problem gehabt, toller Laden',
      'Da kann man nicht meckern',
      'Alles Gute zum Geburtstag an das ganze Team',
    ],
  },
  nl: {
    on: [
      'Mijn pakje is nooit aangekomen en niemand neemt op',
      'Goed bezig hoor, alweer storing',
      'Ik wacht al zes weken op mijn terugbetaling',
      'De app crasht constant sinds de update',
      'Wat een waardeloze klantenservice',
    ],
    off: [
      'Wat gebeurt er als mijn pakje te laat komt?',
      'Hebben jullie dit ook in het blauw?',
      'Nog nooit een probleem gehad, fijne winkel',
      'Niks te klagen',
      'Gelukkige verjaardag aan heel het team',
    ],
  },
  fr: {
    on: [
      'Mon colis n’est jamais arrivé et personne ne répond',
      'Bravo, encore une panne, merci pour rien',
      'Je suis un peu déçue de la qualité',
      'J’attends mon remboursement depuis six semaines',
      'L’appli plante sans arrêt depuis la mise à jour',
      'ca marche pas du tout votre truc',
    ],
    off: [
      'Que se passe-t-il si mon colis est en retard ?',
      'Vous l’avez aussi en bleu ?',
      'Jamais eu de problème, super magasin',
      'Rien à redire',
      'Joyeux anniversaire à toute l’équipe',
    ],
  },
};
