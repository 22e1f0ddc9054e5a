import type { Messages } from './messages';

export const fr: Messages = {
  'conditional-apology': "« Si » met le tort en doute : excusez-vous de ce qui s'est passé.",
  'feelings-apology': 'Ceci regrette un ressenti : nommez ce que nous avons fait.',
  'any-inconvenience':
    "« Désagrément » ne nomme rien : dites ce qui s'est passé pour cette personne.",
  'agentless-failure':
    "Personne n'agit dans cette phrase : dites qui l'a fait, ou ce qui est fait maintenant.",
  'apology-but': '« Mais » reprend les excuses : terminez la phrase avant.',
  'regret-only': 'Regretter ne suffit pas : dites à qui la faute ou ce qui est fait.',
  'blames-customer': "Ceci rejette la faute sur l'auteur : dites ce qui est possible maintenant.",
  minimises: "Ceci minimise : pour cette personne ce n'était pas rien.",
  'hides-behind-policy':
    "Une règle ou un système n'est pas une raison : expliquez pourquoi, simplement.",
  'thanks-for-understanding': 'Ceci tient la compréhension pour acquise : supprimez-le.',
  'empty-seriously': 'Une affirmation sans acte : dites ce que vous faites.',
  'empty-handoff':
    'Ceci ne fait que renvoyer ailleurs : donnez une première réponse ou une raison.',
  'vague-passing-on': "Dites à qui c'est transmis et quand viendra la réponse.",
  'would-like-to': "Vouloir s'excuser n'est pas encore s'excuser : dites-le simplement.",
  'vague-object': 'Nommez ce dont vous vous excusez.',
  'blames-third-party': "Pour l'auteur c'est notre service : dites ce que nous y faisons.",
  'self-praise': "Ce qui se passe d'habitude n'aide pas ici : supprimez-le.",
  generic: "Ceci pourrait répondre à n'importe qui : nommez quelque chose de ce commentaire.",
  'asks-personal-data-in-public':
    'Ne demandez jamais de données personnelles en public : invitez en message privé.',
  sarcasm: 'Ceci peut passer pour de la moquerie : dites-le simplement.',
  defensive: "Ceci nous défend : écoutez d'abord la personne.",
  'repeated-in-thread': 'Ceci figure déjà dans ce fil : dites-le autrement.',
  'no-next-step': 'Dites ce qui se passe maintenant, ou ce que la personne peut faire.',
  'personal-data-in-public':
    "Les données personnelles n'ont pas leur place en public : passez en message privé.",
  'wrong-language': 'Le commentaire est écrit dans une autre langue.',
  shouting: 'Les capitales et les signes répétés se lisent comme des cris.',
  'over-length': "À partir d'ici le site n'accepte plus le texte.",
  'unfilled-gap': 'Ce blanc reste à remplir.',
  'formality-mix': "La réponse mêle deux façons de s'adresser au lecteur : choisissez-en une.",
};
