import type { Cases } from './cases';

export const threat: Cases = {
  en: {
    on: [
      "I'm going to find your driver and break his legs",
      'I know when you close and I will be waiting in the car park',
      'Someone should burn that office of yours to the ground',
      'Keep ignoring me and I will smash your windows',
      'I hope your whole family dies of cancer',
      'We know where your kids go to school',
      'See you at your office tomorrow, with a baseball bat',
    ],
    off: [
      "I'd kill for one of those pizzas right now",
      'This waiting music is killing me',
      'If this is not fixed by Friday you will hear from my solicitor',
      'My wife will kill me if the sofa is late again',
      'I died laughing at your ad, brilliant',
      'Shoot me an email when it is back in stock',
      'We are going to smash our targets thanks to you',
      'I have to break the news to your team: it is broken again',
      'Nobody should threaten to kill your drivers, that is disgusting',
    ],
  },
  de: {
    on: [
      'Ich bring euch alle um',
      'Ich weiß wann ihr Feierabend macht',
      'Euch sollte man die Bude anzünden',
      'Ich komme vorbei und schlage dir die Zähne ein',
      'Hoffentlich verreckt ihr alle elendig',
      'Wenn ich den Fahrer erwische, breche ich ihm alle Knochen',
    ],
    off: [
      'Dieser Akku bringt mich um',
      'Für so eine Brezel könnte ich morden',
      'Ich hab mich totgelacht über euren Spot',
      'Ihr hört von meinem Anwalt',
      'Mein Handy ist schon wieder tot',
      'Meine Frau bringt mich um, wenn das Sofa nicht kommt',
      'Passt gut auf euch auf und bleibt gesund',
    ],
  },
  nl: {
    on: [
      'Ik ga die chauffeur van jullie kapot slaan',
      'Ik weet waar jullie wonen',
      'Ik weet wanneer jullie sluiten',
      'Ik hoop dat jullie allemaal kanker krijgen',
      'Iemand zou die winkel in brand moeten steken',
      'Ik kom jullie ruiten ingooien',
    ],
    off: [
      'Ik zou een moord doen voor die frietjes',
      'Lachen tot ik erbij neerval, geweldige reclame',
      'Mijn batterij is alweer dood',
      'Dan stap ik naar de ombudsman',
      'Mijn vrouw vermoordt me als dat bankstel niet komt',
      'Schiet eens op met die levering',
      'Ik ga jullie trein van acht uur pakken',
      'Pas goed op jezelf en tot snel',
    ],
  },
  fr: {
    on: [
      'Je vais vous tuer un par un',
      'Je sais où vous habitez',
      'Je sais à quelle heure vous fermez',
      "J'espère que vous allez tous crever",
      "Quelqu'un devrait mettre le feu à votre magasin",
      'Je vais casser la gueule à votre livreur',
    ],
    off: [
      'Je suis morte de rire devant votre pub',
      'Je tuerais pour une gaufre là maintenant',
      'Cette attente me tue',
      'Vous aurez des nouvelles de mon avocat',
      'Ma femme va me tuer si le canapé arrive en retard',
      'Ma batterie est encore morte',
      'Vous ne le regretterez pas, foncez',
    ],
  },
};
