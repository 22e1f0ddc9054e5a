/** The languages the interface speaks. */
export type Language = 'en' | 'de' | 'nl' | 'fr';

/** The interface's words in one language, as far as they are known of the site. */
export type Words = {
  readonly comment: (name: string, ago: string) => string;
  readonly reply: (name: string, to: string, ago: string) => string;
  readonly author: string;
  readonly badgeInfo: string;
  readonly commentMenu: string;
  readonly like: string;
  readonly replyButton: string;
  readonly commentButton: string;
  readonly share: string;
  readonly seeMore: string;
  readonly seeLess: string;
  readonly mostRelevant: string;
  readonly newest: string;
  readonly allComments: string;
  readonly moreComments: (count: number) => string;
  readonly viewReplies: (count: number) => string;
  readonly repliedCount: (name: string, count: number) => string;
  readonly comments: (count: number) => string;
  readonly shares: (count: number) => string;
  readonly reactions: (count: number) => string;
  readonly writeComment: string;
  readonly replyTo: (name: string) => string;
  readonly post: string;
  readonly postOf: (name: string) => string;
  readonly close: string;
  readonly message: string;
  readonly sendMessage: string;
  readonly conversationWith: (name: string) => string;
  readonly chats: string;
  readonly profile: string;
  readonly search: string;
  readonly morePosts: (name: string) => string;
  readonly justNow: string;
  /** Minutes, hours, days, weeks, years. */
  readonly shortTime: readonly ((count: number) => string)[];
};

const of = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

/** What the interface says, by its language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    comment: (name, ago) => `Comment by ${name} ${ago}`,
    reply: (name, to, ago) => `Reply by ${name} to ${to}'s comment ${ago}`,
    author: 'Author',
    badgeInfo: 'View information about identity badges',
    commentMenu: 'Hide or report this',
    like: 'Like',
    replyButton: 'Reply',
    commentButton: 'Comment',
    share: 'Share',
    seeMore: 'See more',
    seeLess: 'See less',
    mostRelevant: 'Most relevant',
    newest: 'Newest',
    allComments: 'All comments',
    moreComments: (count) => (count === 1 ? 'View 1 more comment' : `View ${count} more comments`),
    viewReplies: (count) => (count === 1 ? 'View 1 reply' : `View ${count} replies`),
    repliedCount: (name, count) => `${name} replied · ${of('reply', 'replies')(count)}`,
    comments: of('comment', 'comments'),
    shares: of('share', 'shares'),
    reactions: (count) => `${of('reaction', 'reactions')(count)}; see who reacted to this`,
    writeComment: 'Write a comment…',
    replyTo: (name) => `Reply to ${name}`,
    post: 'Post comment',
    postOf: (name) => `${name}’s post`,
    close: 'Close',
    message: 'Message',
    sendMessage: 'Press Enter to send',
    conversationWith: (name) => `Conversation with ${name}`,
    chats: 'Chats',
    profile: 'Your profile',
    search: 'Search Facebook',
    morePosts: (name) => `More from ${name}`,
    justNow: 'Just now',
    shortTime: [(n) => `${n}m`, (n) => `${n}h`, (n) => `${n}d`, (n) => `${n}w`, (n) => `${n}y`],
  },
  de: {
    comment: (name, ago) => `Kommentar von ${name} (${ago})`,
    reply: (name, to, ago) => `Antworte mit ${name} auf ${to}s Kommentar (${ago}).`,
    author: 'Verfasser',
    badgeInfo: 'Informationen zu Identitätsabzeichen ansehen',
    commentMenu: 'Verbergen oder melden',
    like: 'Gefällt mir',
    replyButton: 'Antworten',
    commentButton: 'Kommentieren',
    share: 'Teilen',
    seeMore: 'Mehr anzeigen',
    seeLess: 'Weniger anzeigen',
    mostRelevant: 'Relevanteste zuerst',
    newest: 'Neueste zuerst',
    allComments: 'Alle Kommentare',
    moreComments: (count) =>
      count === 1 ? '1 weiteren Kommentar ansehen' : `${count} weitere Kommentare ansehen`,
    viewReplies: (count) => (count === 1 ? 'Antwort ansehen' : `${count} Antworten ansehen`),
    repliedCount: (name, count) => `${name} hat geantwortet · ${of('Antwort', 'Antworten')(count)}`,
    comments: of('Kommentar', 'Kommentare'),
    shares: (count) => `${count} Mal geteilt`,
    reactions: (count) => `${of('Reaktion', 'Reaktionen')(count)}; ansehen, wer reagiert hat`,
    writeComment: 'Schreibe einen Kommentar …',
    replyTo: (name) => `${name} antworten`,
    post: 'Kommentar posten',
    postOf: (name) => `Beitrag von ${name}`,
    close: 'Schließen',
    message: 'Nachricht',
    sendMessage: 'Zum Senden die Eingabetaste drücken',
    conversationWith: (name) => `Unterhaltung mit ${name}`,
    chats: 'Chats',
    profile: 'Dein Profil',
    search: 'Facebook durchsuchen',
    morePosts: (name) => `Mehr von ${name}`,
    justNow: 'gerade eben',
    shortTime: [
      (n) => `${n} Min.`,
      (n) => `${n} Std.`,
      of('Tag', 'Tage'),
      (n) => `${n} Wo.`,
      (n) => `${n} J.`,
    ],
  },
  nl: {
    comment: (name, ago) => `Opmerking van ${name}, ${ago}`,
    reply: (name, to, ago) => `Antwoord van ${name} op de opmerking van ${to}, ${ago}`,
    author: 'Auteur',
    badgeInfo: 'Informatie over identiteitsbadges weergeven',
    commentMenu: 'Verbergen of rapporteren',
    like: 'Leuk',
    replyButton: 'Beantwoorden',
    commentButton: 'Reageren',
    share: 'Delen',
    seeMore: 'Meer weergeven',
    seeLess: 'Minder weergeven',
    mostRelevant: 'Meest relevant',
    newest: 'Nieuwste eerst',
    allComments: 'Alle reacties',
    moreComments: (count) =>
      count === 1 ? 'Nog 1 reactie weergeven' : `Nog ${count} reacties weergeven`,
    viewReplies: (count) => (count === 1 ? '1 antwoord bekijken' : `${count} antwoorden bekijken`),
    repliedCount: (name, count) =>
      `${name} heeft geantwoord · ${of('antwoord', 'antwoorden')(count)}`,
    comments: of('opmerking', 'opmerkingen'),
    shares: (count) => `${count} keer gedeeld`,
    reactions: (count) => `${of('reactie', 'reacties')(count)}; bekijk wie hierop heeft gereageerd`,
    writeComment: 'Schrijf een opmerking…',
    replyTo: (name) => `Antwoord op ${name}`,
    post: 'Opmerking plaatsen',
    postOf: (name) => `Bericht van ${name}`,
    close: 'Sluiten',
    message: 'Bericht',
    sendMessage: 'Druk op Enter om te verzenden',
    conversationWith: (name) => `Gesprek met ${name}`,
    chats: 'Chats',
    profile: 'Je profiel',
    search: 'Zoeken op Facebook',
    morePosts: (name) => `Meer van ${name}`,
    justNow: 'Zojuist',
    shortTime: [
      (n) => `${n} min`,
      (n) => `${n} u`,
      (n) => `${n} d`,
      (n) => `${n} w`,
      (n) => `${n} j`,
    ],
  },
  fr: {
    comment: (name, ago) => `Commentaire de ${name}, ${ago}`,
    reply: (name, to, ago) => `Réponse de ${name} au commentaire de ${to}, ${ago}`,
    author: 'Auteur',
    badgeInfo: 'Voir les informations sur les badges d’identité',
    commentMenu: 'Masquer ou signaler ce contenu',
    like: 'J’aime',
    replyButton: 'Répondre',
    commentButton: 'Commenter',
    share: 'Partager',
    seeMore: 'Voir plus',
    seeLess: 'Voir moins',
    mostRelevant: 'Plus pertinents',
    newest: 'Plus récents',
    allComments: 'Tous les commentaires',
    moreComments: (count) =>
      count === 1 ? 'Afficher 1 commentaire de plus' : `Afficher ${count} commentaires de plus`,
    viewReplies: (count) => (count === 1 ? 'Voir 1 réponse' : `Voir les ${count} réponses`),
    repliedCount: (name, count) => `${name} a répondu · ${of('réponse', 'réponses')(count)}`,
    comments: of('commentaire', 'commentaires'),
    shares: of('partage', 'partages'),
    reactions: (count) => `${of('réaction', 'réactions')(count)} ; voir qui a réagi`,
    writeComment: 'Écrivez un commentaire…',
    replyTo: (name) => `Répondre à ${name}`,
    post: 'Publier le commentaire',
    postOf: (name) => `Publication de ${name}`,
    close: 'Fermer',
    message: 'Message',
    sendMessage: 'Appuyez sur Entrée pour envoyer',
    conversationWith: (name) => `Conversation avec ${name}`,
    chats: 'Discussions',
    profile: 'Votre profil',
    search: 'Rechercher sur Facebook',
    morePosts: (name) => `Plus de publications de ${name}`,
    justNow: 'À l’instant',
    shortTime: [
      (n) => `${n} min`,
      (n) => `${n} h`,
      (n) => `${n} j`,
      (n) => `${n} sem`,
      (n) => `${n} an${n === 1 ? '' : 's'}`,
    ],
  },
};
