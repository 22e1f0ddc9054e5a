import type { Starter } from './starter';

/** Replies to begin with, in French. */
export const FR: readonly Starter[] = [
  {
    group: 'Première réponse',
    title: 'Nous regardons',
    text: 'Bonjour {author.firstName|}, merci de nous l’avoir signalé. Je vérifie [quoi] maintenant et je vous réponds ici avant [quand]. {signature|}',
  },
  {
    group: 'Première réponse',
    title: 'Une question d’abord',
    text: 'Bonjour {author.firstName|}, pour bien vous répondre : [votre question] ? Dès que je le sais, je vous dis ce que nous faisons. {signature|}',
  },
  {
    group: 'Première réponse',
    title: 'Resté sans réponse',
    text: 'Bonjour {author.firstName|}, vous nous avez écrit [quand] et nous n’avons pas répondu : c’est notre faute, pardon. Je lis votre message maintenant et je vous réponds ici avant [quand]. {signature|}',
  },
  {
    group: 'Panne',
    title: 'Panne, point de situation',
    text: 'Point de {time} : à [lieu], [quoi] ne fonctionne pas depuis [heure]. Nos techniciens travaillent sur [quoi]. Le prochain point sera ici à [heure]. {signature|}',
  },
  {
    group: 'Panne',
    title: 'De nouveau en marche',
    text: 'Bonjour {author.firstName|}, cela fonctionne de nouveau depuis [heure]. La cause : [cause] ; nous avons [ce qui a été fait]. Est-ce aussi le cas chez vous ? {signature|}',
  },
  {
    group: 'Panne',
    title: 'Colis en retard',
    text: 'Bonjour {author.firstName|}, votre colis devait arriver le [date] et nous sommes en retard : j’en suis désolé. Il est maintenant à [lieu] et arrive le [date]. {signature|}',
  },
  {
    group: 'Panne',
    title: 'Notre faute',
    text: 'Bonjour {author.firstName|}, c’est notre faute : nous avons [ce qui s’est passé]. Je vous présente mes excuses. Je vais [ce que vous faites] avant [quand] et je vous le confirme ici. {signature|}',
  },
  {
    group: 'Argent',
    title: 'Remboursement',
    text: 'Bonjour {author.firstName|}, j’ai lancé aujourd’hui votre remboursement de [montant]. Il sera sur votre compte avant le [date]. S’il n’y est pas, écrivez-moi ici. {signature|}',
  },
  {
    group: 'Argent',
    title: 'Prix',
    text: 'Bonjour {author.firstName|}, [prix], c’est beaucoup pour [quoi]. Le prix a augmenté parce que [raison]. Si vous avez besoin de moins, [autre offre] coûte [prix]. Voulez-vous que je compare les deux pour vous ? {signature|}',
  },
  {
    group: 'Argent',
    title: 'Non, mais',
    text: 'Bonjour {author.firstName|}, j’ai vérifié [quoi] : nous ne pouvons pas [souhait], parce que [raison]. Ce que je peux vous proposer avant [quand] : [autre solution]. Cela vous aiderait-il ? {signature|}',
  },
  {
    group: 'Personnes',
    title: 'Merci pour l’éloge',
    text: 'Merci {author.firstName|à vous}, cela fait plaisir à lire. Je lis vos mots aujourd’hui à [qui]. {signature|}',
  },
  {
    group: 'Personnes',
    title: 'Veut partir',
    text: 'Bonjour {author.firstName|}, nous vous avons donné une raison de partir et j’en suis désolé. Avant votre décision, je veux régler [quoi] : je peux [offre] avant [quand]. Voulez-vous essayer ? {signature|}',
  },
  {
    group: 'Personnes',
    title: 'Autre sujet',
    text: 'Bonjour {author.firstName|}, cette publication parle d’autre chose, mais votre question compte aussi : [réponse]. {signature|}',
  },
  {
    group: 'Privé',
    title: 'Passer en privé',
    text: 'Bonjour {author.firstName|}, pour chercher cela, j’ai besoin de données qui n’ont pas leur place ici. Je vous envoie maintenant un message privé, et le résultat sera ici avant [quand]. {signature|}',
  },
  {
    group: 'Privé',
    title: 'Vos données sont visibles',
    text: 'Bonjour {author.firstName|}, tout le monde peut lire ici [quelle donnée]. Modifiez votre commentaire pour l’enlever, s’il vous plaît. J’ai lu votre demande et je vous réponds aujourd’hui en message privé. {signature|}',
  },
];
