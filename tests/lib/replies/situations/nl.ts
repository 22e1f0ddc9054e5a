import type { Row } from './row';

/** Comments as Dutch-speaking customers write them, and what a first draft must name of each. */
export const nl: readonly Row[] = [
  [
    'no-internet',
    'Al sinds maandag geen internet. Ik werk thuis, hoe zien jullie dat?',
    'internet',
  ],
  [
    'slow-wifi',
    'Onze wifi is elke avond zo traag dat we niet eens een film kunnen kijken.',
    'wifi',
  ],
  ['no-show', 'Een dag verlof genomen en de technieker is niet komen opdagen.', 'technieker'],
  ['roaming', 'Werkt roaming in Zwitserland met het basisabonnement?', 'roaming'],
  [
    'number-transfer',
    'Ik wacht al twee weken op mijn nummeroverdracht. Wanneer komt dat in orde?',
    'nummeroverdracht',
  ],
  [
    'price-rise',
    'Alweer een prijsverhoging op mijn abonnement? Het was al duur genoeg.',
    'abonnement|prijs',
  ],
  ['train-late', 'De trein van 7.42 uur naar Gent heeft 40 minuten vertraging. Alweer.', 'trein'],
  [
    'train-cancelled',
    'Trein afgeschaft, geen aankondiging, niemand op het perron. Fantastisch.',
    'trein',
  ],
  [
    'delay-refund',
    'Zes weken geleden een compensatie gevraagd voor de vertraging en nog altijd niets gekregen.',
    'compensatie',
  ],
  ['crowded', 'Twee wagons in de spits, elke ochtend als sardienen in een blik.', 'trein'],
  [
    'no-heating',
    'De verwarming in de trein van 6.15 uur is deze week voor de derde keer stuk, het is ijskoud.',
    'verwarming',
  ],
  ['power-cut', 'Stroompanne in Aalst sinds vanmorgen, wanneer is er weer stroom?', 'stroom'],
  [
    'bill-high',
    'Mijn factuur is ineens € 84,20 hoger en er is bij mij niets veranderd.',
    'factuur',
  ],
  ['meter-question', 'Hoe geef ik mijn meterstand door nu de website veranderd is?', 'meterstand'],
  [
    'settlement-wait',
    'In maart verhuisd en ik wacht nog steeds op mijn eindafrekening.',
    'afrekening',
  ],
  [
    'card-blocked',
    'Mijn bankkaart werd geweigerd in de supermarkt, waar iedereen bij stond. Er staat geld op!',
    'kaart',
  ],
  [
    'charged-twice',
    'Jullie hebben twee keer € 39,99 afgeschreven voor dezelfde bestelling.',
    '39,99|bestelling',
  ],
  [
    'login-fails',
    'Kan sinds de update niet meer inloggen, hij zegt steeds dat mijn wachtwoord fout is.',
    'login|toegang',
  ],
  [
    'branch-closed',
    'Dus ons kantoor gaat ook dicht. Waar moet mijn moeder dan naartoe?',
    'kantoor',
  ],
  ['parcel-late', 'Pakje moest dinsdag komen, de track-and-trace staat sindsdien stil.', 'pakje'],
  ['parcel-lost', 'Mijn pakket is kwijt en niemand kan me zeggen waar het is.', 'pakje|pakket'],
  [
    'parcel-damaged',
    'Het pakje kwam aan met een groot gat erin en de vaas is gebroken.',
    'pakje|vaas',
  ],
  [
    'not-rung',
    'Jullie bezorger heeft niet eens aangebeld, gewoon een briefje in de bus. Ik was de hele dag thuis!',
    'bezorging',
  ],
  [
    'wrong-item',
    'Zwarte laarzen in maat 39 besteld, bruine in 41 gekregen. En nu?',
    'laarzen|bestelling',
  ],
  ['in-stock', 'Komt de eiken tafel binnenkort weer op voorraad?', 'aanbod|voorraad|tafel'],
  [
    'rude-staff',
    'Die man aan de kassa was zo onbeleefd tegen mijn oma, ik ben er nog niet goed van.',
    'kassa|oma',
  ],
  [
    'voucher',
    'De cadeaubon die ik voor mijn verjaardag kreeg, werkt niet in jullie webshop.',
    'bon',
  ],
  [
    'refund-wait',
    'Jas drie weken geleden teruggestuurd, waar blijft mijn geld?',
    'geld|retour|terugbetaling',
  ],
  [
    'bins',
    'Bij ons is het vuilnis al twee weken niet opgehaald, het stinkt hier.',
    'vuilnis|afval',
  ],
  [
    'street-light',
    'De straatlamp op onze hoek is al een maand stuk. Mijn kinderen lopen daar naar huis.',
    'straatlamp|straatverlichting',
  ],
  ['permit', 'Bij de gemeente neemt niemand op over mijn parkeervergunning.', 'parkeervergunning'],
  [
    'roadworks',
    'Wegwerkzaamheden om 6 uur ’s ochtends, elke dag, vlak onder mijn raam. Serieus?',
    'wegwerk|werken',
  ],
  [
    'stream-stutters',
    'De stream liep vast net voor de penalty. Elke wedstrijd hetzelfde.',
    'stream',
  ],
  [
    'subtitles',
    'Waarom zijn er geen ondertitels bij de nieuwe reeks? Mijn vader is doof.',
    'ondertitel',
  ],
  ['app-crash', 'De app crasht elke keer als ik hem open sinds de laatste update.', 'app'],
  [
    'app-redesign',
    'Het nieuwe ontwerp is vreselijk, ik vind niets meer terug in de app.',
    'app|ontwerp',
  ],
  ['hotline', '55 minuten in de wacht en dan hangen jullie op?!', '55 minuten'],
  [
    'promise',
    'Jullie hadden beloofd me vrijdag terug te bellen over mijn contract. Het is woensdag.',
    'contract',
  ],
  [
    'churn',
    'Al 12 jaar klant en dan zo behandeld worden. Ik zeg mijn abonnement op.',
    'twaalf jaar|abonnement',
  ],
  [
    'praise',
    'Dikke merci aan Leen van de winkel in Brugge, zo vriendelijk en geduldig!',
    'vriendelijk|winkel',
  ],
  ['opening-hours', 'Zijn jullie open op tweede kerstdag?', 'openings|kerstdag'],
  [
    'two-issues',
    'Mijn modem is defect en bovendien rekenen jullie de herstelling aan.',
    'modem|herstelling',
  ],
  [
    'refund-request',
    'Kan ik mijn ticket terugbetaald krijgen? Ik was ziek en kon niet reizen.',
    'ticket|terugbetaling',
  ],
  [
    'website-down',
    'Jullie website ligt al de hele ochtend plat en ik moet vandaag verlengen.',
    'website',
  ],
];
