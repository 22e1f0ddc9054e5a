import type { Cases } from './cases';

export const hate: Cases = {
  en: {
    on: [
      'Muslims are vermin and do not belong in this country',
      'Go back to your own country and take your headscarf with you',
      'I refuse to be served by a gay person, they are all perverts',
      'All gypsies are thieves, keep them out of your shops',
      'Women belong in the kitchen, not behind your counter',
    ],
    off: [
      'Your driver told my colleague to go back to her country, that is racist',
      'It is disgusting that people here write "immigrants are parasites", delete that',
      'As a gay man I felt very welcome in your shop',
      'The black jacket is terrible, the zip broke after a day',
      'Is the store accessible for wheelchair users?',
      'Your app is rubbish and your prices are a disgrace',
      'The steak went back to the kitchen twice',
    ],
  },
  de: {
    on: [
      'Ausländer raus, die haben hier nichts zu suchen',
      'Muslime sind Abschaum und gehören abgeschoben',
      'Geh zurück in dein Land, hier will dich keiner',
      'Frauen gehören an den Herd und nicht ans Steuer',
      'Die Juden sind an allem schuld, dieses Pack ist Ungeziefer',
    ],
    off: [
      'Dass hier jemand "Ausländer raus" schreibt, ist widerlich, bitte löschen',
      'Ich bin schwul und wurde bei euch super beraten',
      'Die schwarze Jacke ist nach einem Tag gerissen',
      'Gibt es einen Zugang für Rollstuhlfahrer?',
      'Der Mitarbeiter war rassistisch zu meiner Frau',
      'Eure App ist der letzte Dreck',
    ],
  },
  nl: {
    on: [
      'Moslims zijn ongedierte, weg ermee',
      'Ga terug naar je eigen land',
      'Buitenlanders buiten, wij waren hier eerst',
      'Vrouwen horen achter het fornuis en niet achter het stuur',
      "Homo's zijn ziek en moeten opgesloten worden",
    ],
    off: [
      'Jullie chauffeur zei tegen mijn collega dat ze terug naar haar land moet, puur racisme',
      'Ik ben zelf homo en werd heel vriendelijk geholpen',
      'De zwarte jas was na een dag al gescheurd',
      'Is de winkel toegankelijk voor rolstoelgebruikers?',
      'Walgelijk dat hier "buitenlanders buiten" blijft staan, het is fout',
      'Jullie app is echt waardeloos',
      'Onze borden gingen terug naar de keuken',
      'Jullie negeren mijn mails',
    ],
  },
  fr: {
    on: [
      'Les musulmans sont de la vermine, dehors',
      'Retourne dans ton pays',
      'Les Roms sont tous des voleurs, virez-les du magasin',
      'Les femmes à la cuisine, pas au volant de vos bus',
      'Les homos sont des malades, il faut les enfermer',
    ],
    off: [
      'Votre vendeur a dit à ma collègue de retourner dans son pays, c’est raciste',
      'Je suis gay et j’ai été très bien accueilli chez vous',
      'La veste noire s’est déchirée au bout d’un jour',
      'Le magasin est-il accessible aux personnes handicapées ?',
      'C’est honteux de laisser "les étrangers dehors" dans les commentaires',
      'Votre appli est nulle à pleurer',
    ],
  },
};
