import type { Row } from './row';

/** Comments as French-speaking customers write them, and what a first draft must name of each. */
export const fr: readonly Row[] = [
  [
    'no-internet',
    "Plus d'internet depuis lundi. Je suis en télétravail, je fais comment ?",
    'internet',
  ],
  ['slow-wifi', 'Le wifi rame tous les soirs, impossible de regarder un film.', 'wifi'],
  ['no-show', "J'ai posé une journée et le technicien n'est jamais venu.", 'technicien'],
  [
    'roaming',
    "Est-ce que l'itinérance marche en Suisse avec le forfait de base ?",
    'roaming|itinérance',
  ],
  [
    'number-transfer',
    "J'attends la portabilité de mon numéro depuis deux semaines. C'est pour quand ?",
    'portabilité',
  ],
  [
    'price-rise',
    "Encore une augmentation de mon abonnement ? C'était déjà assez cher.",
    'abonnement',
  ],
  ['train-late', 'Le train de 7h42 pour Lyon a 40 minutes de retard. Encore.', 'train'],
  ['train-cancelled', "Train supprimé, pas d'annonce, personne sur le quai. Bravo.", 'train'],
  [
    'delay-refund',
    "J'ai demandé une indemnisation pour le retard il y a six semaines, toujours rien reçu.",
    'indemnisation',
  ],
  [
    'crowded',
    'Deux voitures aux heures de pointe, tous les matins serrés comme des sardines.',
    'train',
  ],
  [
    'no-heating',
    'Le chauffage du train de 6h15 est en panne pour la troisième fois cette semaine, on gèle.',
    'chauffage',
  ],
  [
    'power-cut',
    'Panne de courant à Namur depuis ce matin, ça revient quand ?',
    'courant|électricité',
  ],
  ['bill-high', "Ma facture a augmenté de 84,20 € alors que rien n'a changé chez moi.", 'facture'],
  [
    'meter-question',
    'Comment transmettre mon relevé de compteur maintenant que le site a changé ?',
    'compteur|relevé',
  ],
  [
    'settlement-wait',
    "J'ai déménagé en mars et j'attends toujours ma facture de clôture.",
    'facture',
  ],
  [
    'card-blocked',
    "Ma carte bancaire a été refusée au supermarché devant tout le monde. Il y a pourtant de l'argent sur le compte !",
    'carte',
  ],
  [
    'charged-twice',
    "Vous m'avez prélevé deux fois 39,99 € pour la même commande.",
    '39,99|commande',
  ],
  [
    'login-fails',
    'Impossible de me connecter depuis la mise à jour, mot de passe refusé à chaque fois.',
    'connexion|accès|mot de passe',
  ],
  [
    'branch-closed',
    'Alors vous fermez aussi notre agence. Ma mère, elle va où, maintenant ?',
    'agence',
  ],
  ['parcel-late', 'Colis prévu mardi, le suivi ne bouge plus depuis.', 'colis'],
  ['parcel-lost', 'Mon colis a disparu et personne ne peut me dire où il est.', 'colis'],
  ['parcel-damaged', 'Le colis est arrivé avec un gros trou et le vase est cassé.', 'colis|vase'],
  [
    'not-rung',
    "Votre livreur n'a même pas sonné, juste un avis de passage. J'étais là toute la journée !",
    'livreur|avis|livraison',
  ],
  [
    'wrong-item',
    'Bottes noires en 39 commandées, reçues marron en 41. Je fais quoi ?',
    'bottes|commande',
  ],
  ['in-stock', 'La table en chêne sera bientôt de retour en stock ?', 'stock|table'],
  [
    'rude-staff',
    "L'homme à la caisse a été tellement désagréable avec ma grand-mère, je n'en reviens pas.",
    'caisse|grand-mère',
  ],
  [
    'voucher',
    "La carte cadeau que j'ai reçue pour mon anniversaire n'est pas acceptée sur votre site.",
    'carte cadeau|bon',
  ],
  [
    'refund-wait',
    'Veste renvoyée il y a trois semaines, il est où mon remboursement ?',
    'remboursement',
  ],
  [
    'bins',
    'Les poubelles ne sont plus ramassées chez nous depuis deux semaines, ça pue.',
    'poubelles|ramassage',
  ],
  [
    'street-light',
    'Le lampadaire au coin de notre rue est éteint depuis un mois. Mes enfants rentrent par là.',
    'lampadaire|éclairage',
  ],
  ['permit', 'À la mairie, personne ne répond pour ma carte de stationnement.', 'stationnement'],
  [
    'roadworks',
    'Des travaux à 6 h du matin, tous les jours, sous ma fenêtre. Sérieusement ?',
    'travaux',
  ],
  [
    'stream-stutters',
    "Le direct a planté juste avant le penalty. C'est pareil à chaque match.",
    'direct',
  ],
  [
    'subtitles',
    "Pourquoi n'y a-t-il pas de sous-titres sur la nouvelle série ? Mon père est sourd.",
    'sous-titres',
  ],
  ['app-crash', "L'appli plante à chaque ouverture depuis la dernière mise à jour.", 'appli'],
  [
    'app-redesign',
    "Ce nouveau design est affreux, je ne trouve plus rien dans l'appli.",
    'appli|design',
  ],
  ['hotline', "55 minutes d'attente au téléphone et vous raccrochez ?!", '55 minutes'],
  [
    'promise',
    "Vous m'aviez promis de me rappeler vendredi pour mon contrat. On est mercredi.",
    'contrat',
  ],
  [
    'churn',
    'Cliente depuis 12 ans et voilà comment on me traite. Je résilie mon abonnement.',
    'douze ans|abonnement',
  ],
  [
    'praise',
    'Un grand merci à Julie de la boutique de Rennes, si gentille et patiente !',
    'agréable|magasin|boutique',
  ],
  ['opening-hours', 'Vous êtes ouverts le 26 décembre ?', 'horaires|ouvert'],
  [
    'two-issues',
    'Mon modem est défectueux et en plus vous me facturez la réparation.',
    'modem|réparation',
  ],
  [
    'refund-request',
    "Pouvez-vous me rembourser mon billet ? J'étais malade et je n'ai pas pu voyager.",
    'billet|remboursement',
  ],
  [
    'website-down',
    'Votre site est en panne depuis ce matin et je dois renouveler aujourd’hui.',
    'site',
  ],
];
