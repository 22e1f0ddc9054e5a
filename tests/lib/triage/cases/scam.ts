import type { Cases } from './cases';

export const scam: Cases = {
  en: {
    on: [
      'I earn $5,000 weekly from home with crypto, ask me how on WhatsApp',
      'Your account has been suspended, click here to verify your details',
      'Congratulations, you have won a gift card! Claim your prize now',
      'Need an urgent loan? No credit check, contact us on Telegram',
      'Check out my channel and subscribe to me for more',
    ],
    off: [
      'Is this message about my account a scam?',
      'Someone is sending fake texts in your name, please warn people',
      'The link on your page does not work, http://shop.example/sale',
      'Do you offer free delivery?',
      'Can you follow me so I can DM you my order?',
      'I received £20 credit, thank you',
      'I earned 200 points, where do I see them?',
    ],
  },
  de: {
    on: [
      'Verdiene 500 € am Tag von zu Hause, schreib mir auf WhatsApp',
      'Ihr Konto wurde gesperrt, bitte bestätigen Sie Ihre Daten',
      'Sie haben ein iPhone gewonnen, jetzt hier klicken',
      'Kredit ohne Schufa, sofort, Kontakt über Telegram',
      'Schaut auf meinem Kanal vorbei und abonniert mich',
    ],
    off: [
      'Ist die Mail über mein Konto Betrug?',
      'Ich habe eine Phishing-Mail in eurem Namen bekommen',
      'Der Link auf eurer Seite geht nicht',
      'Gibt es kostenlosen Versand?',
      'Beim Gewinnspiel habe ich noch nichts gehört',
    ],
  },
  nl: {
    on: [
      'Verdien 500 euro per dag van thuis uit, stuur een bericht op WhatsApp',
      'Uw rekening is geblokkeerd, bevestig uw gegevens via de link',
      'Je hebt een cadeaubon gewonnen, klik hier',
      'Lening nodig zonder BKR? Contacteer via Telegram',
      'Volg mijn pagina en bekijk mijn webshop',
    ],
    off: [
      'Is die mail over mijn rekening phishing?',
      'Ik kreeg een valse sms in jullie naam',
      'De link op jullie site werkt niet',
      'Is de verzending gratis?',
      'Wanneer worden de winnaars van de wedstrijd bekend?',
    ],
  },
  fr: {
    on: [
      'Gagnez 500 euros par jour de chez vous, contactez-moi sur WhatsApp',
      'Votre compte a été suspendu, cliquez ici pour confirmer vos données',
      'Félicitations, vous avez gagné un iPhone, cliquez sur le lien',
      'Besoin d’un prêt entre particuliers ? Rapide, sans justificatif, via Telegram',
      'Abonnez-vous à ma chaîne et visitez ma boutique',
    ],
    off: [
      'Le mail sur mon compte, c’est une arnaque ?',
      'J’ai reçu un faux SMS à votre nom',
      'Le lien sur votre site ne marche pas',
      'La livraison est gratuite ?',
      'Quand annoncez-vous les gagnants du concours ?',
    ],
  },
};
