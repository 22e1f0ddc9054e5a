import type { Patterns } from './pattern';

/** French as it is written in France and in Belgium, in vous and tu. */
export const fr: Patterns = {
  vocabulary: {
    /** To the end of the clause, so that a better wording replaces all of it. */
    rest: '(?![a-z0-9])(?:[^.!?,;]*[^.!?,;\\s])?',
    you: "vous|tu|t'",
    your: 'votre|vos|ton|ta|tes',
    we: "nous|je|j'|on",
    our: 'notre|nos|mon|ma|mes',
    sorry:
      'desolee?s?|navree?s?|excuses?|excusons|excuser|excusez|excuse|pardon|pardonnez|regrettons|regrette|regretter|deplorons|deplore|confus|confuse|au regret|mille excuses|mea culpa',
    pity: '{sorry}|dommage|triste|tristes|peines?|peinee?s?|embetant|attristee?s?|malheureux|ennuyes?|ennuyee?s?|facheux',
    if: "si (?!(?:longtemps|long|longue|tard|peu|mal|bien|vite|lent\\w*|mauvais\\w*|gros\\w*|grand\\w*|nombreu\\w*|souvent|desagreable|difficile|decevant\\w*|froid)\\b)\\w+|si (?=j'|l'|d')\\w'\\w+|s'(?:il|ils|elle|elles) (?:y )?\\w+|au cas ou|dans le cas ou|en cas de|pour le cas ou|dans l'hypothese ou|dans la mesure ou|pour peu que|lorsque cela",
    send: "envoyez|envoies|m'envoyez|nous envoyez|donnez|donnes|ecrivez|ecris|communiquez|transmettez|indiquez|precisez|preferez|preferes|souhaitez|souhaites|voulez|veux|avez (?:encore |d'autres |une |des )?questions?|as (?:encore |d'autres |une |des )?questions?|appelez|contactez|confirmez|passez|repondez|laissez|rencontrez encore",
    hedge: 'eventuel\\w*|possible|possibles|quelconque\\w*|potentiel\\w*',
    nuisance:
      'desagrements?|inconvenients?|gene|genes|derangements?|desagrement|nuisances?|tracas|contrarietes?|incommodites?|contretemps|desagreables consequences|embarras',
    mishap:
      'erreurs?|problemes?|soucis?|incidents?|dysfonctionnements?|pannes?|couacs?|bugs?|malentendus?|retards?|oublis?|anomalies?|quiproquos?|confusions?|imprevus?|defaillances?|manquements?|rates?|perturbations?|contretemps|defauts?|interruptions?|impairs?|aleas?|inversions?|mauvaise manipulation|cafouillages?',
    small:
      'petit|petite|petits|petites|simple|simples|leger|legere|legers|legeres|mineur|mineure|mineurs|mineures|minime|minimes|banal|banale|infime|modeste|vulgaire|bete|negligeable',
    read: 'lire|lu|lues?|lus|verifier|verifie|consulter|consulte|regarder|regarde|respecter|respecte|suivre|suivi',
    policy:
      'procedures?|politique\\w*|reglement\\w*|regles?|protocole|directives?|consignes?|processus|reglementation|normes|conditions de vente|principe de la maison',
    system: 'systeme|systemes|logiciel\\w*|informatique|outil\\w*|programme|ordinateur\\w*',
    third:
      'prestataires?|partenaires?|fournisseurs?|transporteurs?|livreurs?|sous-traitants?|coursiers?|la poste|bpost|colissimo|chronopost|dpd|gls|dhl|mondial relay|fabricants?|constructeurs?|gestionnaire\\w*|operateurs?|proximus|enedis|ores|infrabel|sncf reseau|entrepreneurs?|societe de transport|service de livraison|banque',
    data: "numero de (?:client|clients|telephone|tel|gsm|portable|mobile|contrat|compte|carte|dossier client|police|registre national|securite sociale|badge)|numeros? client|n° (?:de )?client|no client|code client|reference client|identifiant\\w*|date de naissance|adresse(?: (?:e-?mail|mail|postale|electronique|complete|de livraison|exacte))?|(?:e-?)?mail de contact|coordonnees(?: \\w+)?|iban|rib|mot de passe|code (?:pin|postal|ean|secret)|numero (?:ean|iban|fiscal|national)|telephone|gsm|nom (?:complet|et prenom|et adresse|et votre)|nom et \\w+|carte d'identite|informations personnelles|donnees personnelles|donnees",
    day: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    soon: "aujourd'hui|demain|apres-demain|ce soir|ce midi|cet apres-midi|ce matin|cette nuit|{day}|(?:a|avant|apres|des|vers|jusqu'a|d'ici|pour|entre) \\d{1,2}(?: h|h|:|$| \\w+)",
    act: 'appelle|appelons|rappelle|rappelons|recontacte|recontactons|ecris|ecrivons|envoie|envoyons|renvoie|renvoyons|regarde|regardons|verifie|verifions|cherche|cherchons|recherche|trouve|occupe|occupons|regle|reglons|rembourse|remboursons|verse|versons|vire|credite|creditons|viens|venons chercher|passe|passons|parle|parlons|mets|mettons|repare|reparons|remplace|remplacons|fais|faisons|refais|controle|controlons|planifie|planifions|livre|livrons|depose|corrige|corrigeons|annule|annulons|prolonge|calcule|recalcule|ouvre|ouvrons|modifie|modifions|suis de pres|tiens au courant|tenons au courant|tiens|tenons (?:vous|te) au courant|ecoute|ecoutons|echange|echangeons|reviens|revenons|vais|allons|enqueter|reserve|reservons|commande|relance|relancons|prends contact|prends rendez-vous|contacte|contactons|debloque|active|reprends|reprenons|lance|lancons|dis|dirai|dirons|confirme|confirmons|ajoute|retire|supprime|demande a|demandons a|change|changeons|examine|examinons|analyse|analysons|transfere|garde|gardons|mene|offre|offrons|\\w+(?:erai|irai|drai|erons|irons|drons)',
    doneverb:
      'rembours\\w+|envoy\\w+|expedi\\w+|regl\\w+|corrig\\w+|adapt\\w+|verifi\\w+|control\\w+|remplac\\w+|repar\\w+|command\\w+|reserv\\w+|planifi\\w+|demand\\w+|prevenu\\w*|appel\\w+|ecrit|annul\\w+|credit\\w+|prolong\\w+|trouv\\w+|convenu\\w*|cree\\w*|ouvert\\w*|debloqu\\w+|mis\\w* de cote|ajout\\w+|mis\\w* a jour|modifi\\w+|supprim\\w+|resolu\\w*|valid\\w+|vers\\w+|retabli\\w*|relanc\\w+|lanc\\w+|active\\w*|echang\\w+|parl\\w+|retir\\w+|cherche|fait le necessaire|transmis',
    give: 'donner|communiquer|envoyer|transmettre|indiquer|fournir|laisser|preciser|confirmer|partager|mentionner|renseigner|poster|faire parvenir|adresser',
  },
  rules: {
    'conditional-apology': {
      strong: [
        '(?:^(?:{if}) .* (?:excus\\w+|desolee?s?|navree?s?|pardon)){rest}',
        '(?:{sorry} … (?:{if})){rest}',
        "(?:(?:au cas ou|si|dans l'hypothese ou|dans le cas ou|dans la mesure ou|s'il|s'ils|s'elle) … (?:etait|etaient|est|sont|a|ont|avez|as|aurait|auraient|avait|aviez|avons|avions|ete|fut|sentez|estimez|pu|semble|manque) … {sorry}){rest}",
        '(?:(?:{sorry}) … (?:aupres|envers|a) (?:de )?(?:tou(?:s|tes|t) )?(?:ceux|celles|quiconque|toute personne|(?:des |les |nos )?(?:clients|voyageurs|usagers|personnes|clientes|visiteurs)) (?:qui|que|ayant)){rest}',
        '(?:{sorry} … (?:clients?|voyageurs?|usagers|personnes|celles|ceux|collegues?|passagers) (?:qui|que|dont) … (?:aurai(?:t|ent)|auriez) (?:pu|ete|eu)){rest}',
      ],
      unless: [
        "si {you} (?:me |nous |m'|l'|le |la |les )?(?:{send})",
        "si {you} … (?:m'|nous|me) (?:{send})",
        '(?:en raison|a cause) … en cas de',
      ],
      rewrites: [
        [
          '((?:(?:toutes )?(?:nos|mes) )?excuses|pardon) … (?:{if})(?: .*)?',
          "$1 pour [ce qui s'est passé]",
        ],
        [
          '((?:je suis |nous sommes )?(?:desolee?s?|navree?s?)) … (?:{if})(?: .*)?',
          "$1 de [ce qui s'est passé]",
        ],
      ],
    },
    'feelings-apology': {
      strong: [
        '{pity} … que {you} (?:ayez|avez|aies|as) (?:trouve|juge|estime|percu|vecu) … (?:ennuyeu\\w+|decevant\\w*|desagreable\\w*|mauvais\\w*|impoli\\w*|trop \\w+|peu \\w+|froide?s?|longue?s?|insuffisant\\w*|mediocre\\w*|cher|chere|injuste\\w*|deplace\\w*|arrogant\\w*|agressi\\w+|penible\\w*)',
        '(?:{pity} … que {you} … (?:voyiez|voyez|voies|preniez|prenez|prennes|ressentiez|ressentez|ressentes|perceviez|percevez|viviez|viviez|vivez|pensiez|jugiez|interpretiez|interpretez) … (?:ainsi|comme (?:ca|cela)|de cette (?:facon|maniere)|choses|mal|de la sorte)){rest}',
        "(?:{pity} … que {you} … (?:le|la|l'|les|cela|ca|en) … (?:ressentiez|ressentez|ressentes|ressentiez|preniez|prenez|prennes|prends|viviez|vivez|voyiez|voyez|voies|percevez|perceviez|percoives|interpretiez|interpretez)(?: (?:ainsi|comme (?:ca|cela)|mal|de cette (?:maniere|facon)|de la sorte))?){rest}",
        '(?:{pity} … (?:que|si) … (?:ressentie?s?|ressenti|percue?s?|percu|vecue?s?|interpretee?s?|prise?s?|vu) … (?:ainsi|comme (?:ca|cela|un|une)|mal|negativement|de cette (?:maniere|facon)|de la sorte)){rest}',
        '(?:{pity} … {you} … (?:ressenti|percu|pris|interprete|mal pris|mal percu|mal interprete|mal vecu)(?: .*)? (?:ainsi|comme (?:ca|cela|un|une)|mal|negativement|de cette (?:maniere|facon)|de la sorte|comme tel\\w*)){rest}',
        '(?:{pity} … (?:{you}) … (?:mal (?:pris|percu|interprete|vecu|ressenti))){rest}',
        "(?:{pity} … (?:{you}|que) … (?:l'impression|le sentiment|ce sentiment|cette impression|cet? effet)){rest}",
        '(?:{pity} … (?:que|si) … (?:sentiez|sentes|sentez|soyez|sois) … (?:offensee?s?|blessee?s?|vexee?s?|heurtee?s?|froissee?s?|offusquee?s?|choquee?s?)){rest}',
        "(?:{pity} … (?:que|de voir que|d'apprendre que|de lire que) {you} … (?:pensiez|pensez|penses|estimiez|estimez|estimes|trouviez|trouvez|jugiez) … (?:cela|ca|ainsi|que|notre|nos)){rest}",
        "(?:{pity} … que (?:cela|ca|cet echange|l'echange|notre reponse|le message|ce message|nos propos)(?: .*)? (?:ait|aient|a) … (?:paru|semble|blesse|choque|heurte|froisse|offense)){rest}",
        '(?:{pity} … (?:votre|ton) (?:ressenti|perception)){rest}',
      ],
      hint: [
        "(?:{pity} … (?:que|de voir que|de lire que|d'apprendre que|que|de vous savoir|de te savoir|de vous voir) … (?:deçue?s?|decue?s?|mecontente?s?|insatisfaite?s?|fachee?s?|frustree?s?|enervee?s?|agacee?s?|contrariee?s?|inquiete?s?|pas (?:\\w+ )?(?:satisfaite?s?|contente?s?))){rest}",
        '(?:{sorry} … (?:pour|de) (?:{your}|la|cette) (?:deception|frustration|mecontentement|insatisfaction|agacement|contrariete)){rest}',
      ],
      rewrites: [
        [
          '((?:je suis |nous sommes )?(?:desolee?s?|navree?s?)|dommage) … que .*',
          '$1 que [ce que nous avons fait]',
        ],
      ],
    },
    'any-inconvenience': {
      strong: [
        '(?:(?:{hedge}) (?:\\w+ )?{nuisance}|{nuisance} (?:\\w+ )?(?:{hedge})){rest}',
        '(?:(?:tout|toute|tous les|toutes les) (?:\\w+ )?{nuisance} (?:que|qui|cause|occasionn|subi|eventuel)\\w*){rest}',
        "(?:{nuisance} … (?:que|qui|qu'|ait|aient|a) … (?:pu|pourrait|pourraient|aurait|auraient|puisse|puissent)){rest}",
        "(?:(?:s'il|si|au cas ou) … (?:{nuisance}|incommod\\w+)){rest}",
      ],
      hint: [
        '(?:{sorry} … (?:pour|de|du|des|quant a|concernant) … (?:{nuisance})){rest}',
        "(?:(?:pour|de|du) (?:la|le|les|ce|cette|ces|tous les|l')?(?: )?(?:\\w+ )?(?:gene|desagrements?|derangements?|inconvenients?) (?:occasionn\\w+|caus\\w+|subi\\w*|rencontr\\w+|engendr\\w+|provoqu\\w+)){rest}",
        '(?:(?:{nuisance}) … {sorry}){rest}',
        '(?:(?:gene|desagrements?|derangements?|inconvenients?) (?:occasionn\\w+|caus\\w+|subi\\w*|engendr\\w+)){rest}',
      ],
      unless: [
        "(?:plus qu'un|plus que des?|bien pire qu'un|pas (?:un|de)|sans) (?:simple )?(?:desagrement|gene|derangement|contretemps)",
      ],
      rewrites: [['pour … (?:{nuisance})(?: .*)?', "pour [ce qui s'est passé]"]],
    },
    'agentless-failure': {
      hint: [
        "(?:{mishap}) … (?:a|ont|s'est|se sont|est|sont) (?:\\w+ ){0,2}(?:eu lieu|produite?s?|survenue?s?|glissee?s?|commise?s?)",
        '(?:a|ont) (?:\\w+ )?ete (?:\\w+ )?(?:mal|par erreur|incorrectement|erronement|indument|deux fois) (?:\\w+)|(?:a|ont) (?:\\w+ )?ete \\w+ (?:par erreur|a tort|en double|deux fois|par megarde)',
        "(?:{mishap}) … (?:s'est|se sont|est|sont|etait|etaient|a ete|ont ete|a eu|ont eu|fut|furent|avait ete) (?:\\w+ )?(?:produite?s?|glissee?s?|commise?s?|faite?s?|survenue?s?|surven\\w+|intervenue?s?|apparue?s?|constatee?s?|arrivee?s?|detectee?s?|passee?s?|infiltree?s?|immiscee?s?|lieu|rencontree?s?|presentee?s?|identifiee?s?|relevee?s?|observee?s?)",
        'il y a (?:\\w+ )?eu … (?:{mishap})|il y avait … (?:{mishap})|il y a bien eu … (?:{mishap})',
        "il s'est (?:produit|glisse|passe) … (?:{mishap})|il est survenu|il est arrive … (?:{mishap})",
        "(?:quelque chose|cela|ca|les choses|tout) (?:s'est|se sont|n'a pas|n'ont pas|ne s'est pas|ne se sont pas|a|ont) (?:\\w+ )?(?:mal (?:passe\\w*|tourne\\w*|fonctionne)|fonctionne|derape\\w*|deroulee?s?|coince|cloche|passee?s? comme prevu)",
        "(?:suite a|a la suite d'|en raison d'|du fait d'|a cause d'|du a|due a|lie a|liee a)(?: )?(?:un|une|des) (?:\\w+ )?(?:{mishap})",
        "(?:en raison|a cause|du fait) d'(?:un|une) (?:\\w+ )?(?:{mishap})",
        "(?:a ete|ont ete) victimes? (?:d'|de)",
      ],
      unless: [
        'par (?:nous|mon|notre|mes|nos)',
        "(?:ce qui|comment|pourquoi|ou|ce qu') (?:\\w+ )?(?:a|s'est|s'etait|il) (?:\\w+ )?(?:mal|passe|coince|cloche|fonctionne)",
        "(?:chez|par) nous (?:a|s'est)|de notre (?:part|cote|fait)",
        'pas eu de (?:{mishap})|aucun\\w* (?:{mishap})',
      ],
    },
    'apology-but': {
      hint: [
        "{sorry}(?: [a-z']+){0,6} (?:mais|cependant|toutefois)",
        "{sorry}(?: (?:pour (?:ca|cela)|de (?:cela|l'apprendre)|a vous|hein|de vous|de lire cela|sinceres?|sincerement))* (?:mais|toutefois|cependant|neanmoins|par contre|seulement|pourtant)",
        '(?:{sorry}) … (?:toutefois|cependant|neanmoins)',
      ],
      unless: [
        "mais (?:je|nous|j') ?(?:vais|allons|cherche|cherchons|regarde|regardons|m'en|m'occupe|nous en|viens|suis la|vous rappelle|vous appelle|ai trouve|ai verifie|l'ai)|mais (?:c'est|tout est|il|elle|maintenant) … (?:regle|repare|resolu|en route|{soon})",
        'pas seulement',
      ],
    },
    'regret-only': {
      hint: [
        "(?:nous|je|on) (?:le |la |les |l')?(?:regrettons|regrette|deplorons|deplore)|(?:et|nous en) (?:deplorons|regrettons)",
        "(?:c'est|cela est|ceci est|c'etait|quel|quelle|tres|vraiment|fort) (?:bien |tres |vraiment |naturellement |evidemment |fort )*(?:dommage|regrettable|malheureux|facheux|desolant|triste|embetant)",
        "(?:nous sommes|je suis) (?:\\w+ )?(?:desolee?s?|navree?s?|attristee?s?|peinee?s?) (?:d'apprendre|de lire|d'entendre|de constater)",
        '(?:nous trouvons|je trouve) (?:cela|ca) … (?:dommage|regrettable|embetant|triste)',
      ],
      unless: [
        "que {you} … (?:ainsi|comme (?:ca|cela)|l'impression|le sentiment|preniez|ressent\\w+|decue?s?)",
        'au regret',
      ],
    },
    'blames-customer': {
      strong: [
        '(?:conditions|contrat|reglement|devis|tarifs?|regles) … (?:que|auxquelles|auquel|auxquels) (?:vous|tu) (?:avez|as) … (?:accept\\w+|sign\\w+|approuv\\w+|souscri\\w+|valid\\w+)|(?:vous|tu) (?:avez|as) (?:\\w+ ){0,3}(?:accepte|signe|approuve) (?:nos|les|le|ces|ce|notre)',
        "c'est (?:vous|toi) qui (?:avez|as|etes|es|n'avez|n'as|n'etes)|(?:vous|tu) (?:avez|as) (?:vous-meme |toi-meme )?ete (?:impoli\\w*|agressi\\w+|desagreable|odieu\\w+|grossier\\w*|insultant\\w*)",
        "si {you} (?:y |l'|les |le |la |nous |n'|n'y |vous |t')?(?:aviez|avais|n'aviez|n'avais) .*(?:serions|serait|aurait|aurions|auriez|aurais|n'en|pourrions|seriez)",
        '(?:vous|tu) (?:auriez|aurais) (?:du|pu|mieux fait|eu interet)(?!.{0,40}(?:recevoir|etre (?:prevenu|averti|rembours|informe|contact|appel|livre|servi|accueilli|recu)|avoir (?:une|un|la|le|de)|obtenir|entendre|trouver))',
        "il (?:fallait|aurait fallu|suffisait|vous fallait|te fallait|vous suffisait|convenait|vous appartenait|t'appartenait|vous incombait|vous revenait|vous appartient|vous incombe)(?! (?:que nous|nous))",
        "(?:comme|ainsi que|tel que) (?:c'est |cela est |nous l'avons |vous pouvez le |vous avez pu le |il est |il l'est )?(?:\\w+ )?(?:indique|precise|stipule|mentionne|prevu|ecrit|explique|annonce|communique|lire|voir|decrit|note|affiche)\\w* … (?:dans|sur|par|au|aux|lors)",
        "(?:dans|sur) (?:nos|les|votre|notre|le|la|vos) … (?:conditions|contrat|site|confirmation|mode d'emploi|notice|reglement|billet) … (?:clairement|pourtant|bien (?:indique|precise|mentionne|ecrit|stipule)|noir sur blanc)",
        '(?:nos|les) conditions … (?:clairement|pourtant|sont claires|le (?:precisent|prevoient|stipulent|mentionnent|disent))|est (?:pourtant |clairement |bien )+(?:indique|precise|mentionne|ecrit|stipule|affiche)\\w*',
        "(?:vous|tu|avez-vous|vous-meme) (?:n'avez|n'as|avez|as) (?:\\w+ )?(?:sans doute |visiblement |manifestement |probablement |peut-etre |certainement |surement |apparemment |vraisemblablement )*(?:pas |mal |omis|oublie|neglige|manque|tarde|commis|tape|introduit|encode|choisi|saisi|fait|tout simplement |simplement )(?:\\w+ )?(?:lu|lire|respecte|suivi|configure|installe|rempli|compris|utilise|encode|saisi|branche|indique|verifie|choisi|une erreur|d'erreur|le mauvais|la mauvaise|le delai|les|de|d'|pris|fait|complete|repondu|tenu)",
        "(?:vous|tu) (?:avez|as) (?:\\w+ )?(?:oublie|omis|neglige) (?:de|d')",
        "(?:vous|tu) (?:n'avez|n'as) (?:\\w+ )?pas (?:\\w+ )?(?:lu|respecte|suivi|tenu compte|verifie|pris la peine|pris soin|rempli|complete|coche|active|consulte|precise|repondu|fourni)",
        '(?:vous|tu) (?:avez|as) (?:\\w+ )?(?:\\w+ )?mal (?:lu|compris|configure|installe|rempli|utilise|encode|saisi|branche|indique|regle|renseigne)',
        '(?:vous|tu) (?:avez|as) … (?:un mauvais|le mauvais|la mauvaise|une mauvaise|une fausse|de mauvaises|une adresse (?:incorrecte|erronee|fausse))',
        '(?:est|etait|vient|releve|provient) (?:de |entierement |uniquement |bien )*(?:votre|ta|de votre|de ta) (?:\\w+ )?(?:faute|responsabilite|erreur|part|fait|choix|negligence)',
        '(?:votre|ta|ton) (?:propre )?(?:faute|erreur|negligence|imprudence|mauvaise (?:utilisation|manipulation|lecture|saisie))|erreur de (?:votre part|ta part|saisie|manipulation)|mauvaise (?:utilisation|manipulation)',
        '(?:vous|tu) (?:etes|es|etiez|etais) … (?:responsables?|en retard|arrivee?s? (?:trop )?tard|trop tard)|(?:vous|tu) (?:etes|es) (?:arrivee?s?|venue?s?) (?:trop )?(?:tard|en retard)',
        "(?:ne|n') (?:\\w+ )?(?:lit|lisent|lisez|lis|lu) (?:pas|jamais|rien)(?: .*)?|ne lit pas|lisez (?:mieux|d'abord|attentivement|bien)|relisez (?:bien|attentivement|vos|votre|les|nos)|(?:petites lignes|notice|conditions|mode d'emploi) … (?:n'ont pas ete lu|pas lu)",
        "si {you} (?:aviez|avais|lisiez|preniez|avez|regardiez|l'aviez) … (?:lu|verifie|regarde|suivi|respecte|ecoute|prevenu|signale|attentivement|correctement|a temps|mieux|la peine|bien)",
        "la prochaine fois … (?:lisez|verifiez|pensez|veillez|lire|verifier|penser|soyez|prenez|faites)|(?:pensez|veillez) (?:a l'avenir|la prochaine fois|dorenavant)",
        "ne (?:vous|t') en prenez|(?:vous|tu) (?:n'avez|n'as|ne pouvez|ne peux) … (?:qu'a|vous en prendre qu'a|t'en prendre qu'a)|c'est a vous de|c'etait a vous de",
        '(?:vous|tu) (?:deviez|devais) (?!recevoir|etre|avoir)',
      ],
      unless: [
        "(?:pas|jamais|aucun\\w*|aucunement) (?:de )?(?:votre|ta|ton) (?:faute|erreur|responsabilite|fait)|ce n'est pas … (?:votre|ta)",
        'nous (?:vous )?avons mal',
      ],
    },
    minimises: {
      hint: [
        "(?:seulement|a peine|juste|uniquement|tout au plus) (?:de |d')?(?:quelques|une?|deux|trois|quatre|cinq|six|dix|quinze|vingt|\\d+) (?:secondes?|minutes?|heures?|jours?|euros?|centimes?|semaines?)",
        '(?:quelques|deux|trois|\\d+) (?:petit\\w*|courte?s?|malheureu\\w+) (?:minutes?|heures?|jours?|euros?|secondes?|centimes?)',
        "(?:ne|n') ?\\w+ … (?:que|qu') ?(?:avec |de )?quelques",
        '(?:cas|incident|fait|evenement|episode|phenomene|probleme|situation) (?:\\w+ ){0,4}(?:isolee?s?|exceptionnel\\w*|rares?|unique|rarissime|marginal\\w*|ponctuel\\w*)',
        "(?:isole|exceptionnel|rare|rarissime) (?:cas|incident)|(?:est|etait|reste|s'agit d')(?: )?(?:bien |vraiment |d')?(?:une|l')(?: )?exception",
        '(?:{small}) (?:\\w+ )?(?:{mishap}|desagrement|hic|cafouillage|detail|gene|decalage|loupe|accroc|accrochage|question de|attente|rien)',
        '(?:{mishap}|decalage|gene) (?:\\w+ )?(?:{small}|passager|passagere|de rien du tout|sans (?:gravite|consequence))',
        'malentendus?|quiproquos?|un detail|des details|maladresse',
        "(?:ce n'est|c'etait|cela n'est|ce n'etait|c'est) (?:pas|jamais|qu'|que|rien que|juste) (?:\\w+ )?(?:si |tres |bien |vraiment )*(?:grave|mechant|dramatique|la fin du monde|une catastrophe|un drame|terrible|catastrophique|(?:quelques|un|une|\\d+) (?:\\w+ )?(?:minutes?|heures?|jours?|euros?|{mishap}|{small}))",
        "(?:il ne s'agit|il ne s'agissait|ne s'agit|ce n'est|ce n'etait) … (?:que|qu')(?: )?(?:un|une|quelques|de|d'|\\w+)?",
        "(?:seulement|uniquement|a peine|juste|simplement) (?:de |d')?(?:quelques|deux|trois|un|une|\\d+) (?:petit\\w* )?(?:minutes?|heures?|jours?|euros?|clients?|centimes?)|(?:quelques|deux|trois|\\d+) (?:petites? )?(?:minutes?|heures?|jours?) (?:seulement|a peine|de rien)",
        "(?:ca|cela) (?:peut|arrive|peuvent)(?: .*)? (?:arriver|a tout le monde|aux meilleurs|parfois|a chacun)|ca arrive|(?:l'erreur|se tromper) est humaine?|rien de (?:bien )?(?:grave|mechant|dramatique)|pas de quoi (?:s'|en|vous)|tempete dans un verre d'eau|n'exagerons|il n'y a pas mort d'homme",
      ],
      unless: [
        "(?:pas|aucun\\w*|jamais) (?:un |une |d'|de )?(?:simple )?(?:malentendu|quiproquo|detail)",
        "(?:ca|cela) ne (?:doit|devrait|peut|pouvait|devait) (?:pas|plus|jamais) (?:arriver|se (?:re)?produire)|n'aurait (?:jamais|pas) du",
        "pas (?:normal|acceptable|tenable|rien)|ce n'est pas qu'un|bien plus qu'un|plus qu'un",
      ],
      rewrites: [['(?:{small}) ((?!malentendu|quiproquo|hic)(?:{mishap}))', '$1']],
    },
    'hides-behind-policy': {
      hint: [
        "(?:aucune|pas de|pas d'|sans) ?(?:derogation|exception)s?(?! qui)|(?:faisons|accordons|faire|accorder) … (?:d'exception|de derogation)",
        "(?:notre|nos|le|les|l')(?: )?(?:\\w+ )?(?:{system}) … (?:ne|n'|pas|refuse\\w*|bloque\\w*|impose\\w*|automatiquement|interdit|ainsi|exige\\w*)",
        "(?:c'est|telle est|ce sont|voila|ainsi va|c'est bien|voici) (?:\\w+ )?(?:la|notre|nos|les|le) (?:\\w+ )?(?:{policy})",
        "(?:selon|conformement a|conformement aux|en vertu de|d'apres|suivant|en application de|aux termes de) (?:la|le|les|notre|nos|l')?(?: )?(?:\\w+ )?(?:{policy})",
        "(?:la|le|les|notre|nos) (?:\\w+ )?(?:{policy}) (?:\\w+ )?(?:est|sont|ne|n'|nous|prevoit|prevoient|impose\\w*|interdit|interdisent|exige\\w*|veut|veulent|stipule\\w*|permet\\w*|l'exige\\w*|oblige\\w*|en vigueur)",
        '(?:tenus?|obliges?|contraints?|devons|dois|sommes|forces?) … (?:par|de|a|respecter|suivre|appliquer|nous en tenir) … (?:{policy})',
        "(?:c'est|cela est|est) comme (?:ca|cela)(?=[.!]|$| (?:et|que|chez|pour))|c'est ainsi(?=[.!]|$| (?:et|que|chez|pour))|une regle est une regle|les regles sont les regles|le reglement c'est le reglement|c'est le (?:reglement|protocole)",
        "(?:techniquement|administrativement|informatiquement) (?:\\w+ )?(?:impossible|pas possible|pas)|impossible … (?:d'un point de vue|pour des raisons) (?:technique\\w*|administrati\\w+)|pour des raisons (?:techniques|administratives|internes)",
        '(?:deroger|derogeons|exceptions? (?:a|aux|au)) … (?:{policy})|pas (?:y )?deroger',
      ],
    },
    'thanks-for-understanding': {
      hint: [
        "(?:merci|remerci\\w+|gre|reconnaissants?) … (?:de|pour|d'avance de|a l'avance de|par avance de) … (?:comprehension|patience|patienter|indulgence|comprendre)",
        '(?:comptons|compte|esperons|espere|sollicitons|demandons|prions|faisons appel|en appelons|souhaitons|confiants?) … (?:comprehension|patience|indulgence|patienter|comprendr\\w+|compreniez|comprenez)',
        '(?:pour|de|a) (?:votre|ta) (?:\\w+ )?(?:comprehension|patience|indulgence)',
        "(?:vous|tu) (?:comprendrez|comprendras|comprenez|comprends|conviendrez) (?:\\w+ )?(?:que|qu'|certainement|surement|bien|aisement|sans doute)",
        "(?:un peu|encore un peu) (?:de|d') (?:patience|comprehension|indulgence)|soyez patient\\w*|veuillez patienter|merci de patienter",
      ],
      unless: [
        '(?:assez|trop|tellement|beaucoup|plus) (?:eu )?de patience|patience (?:a bout|a ses limites)',
      ],
      rewrites: [['.*', '']],
    },
    'empty-seriously': {
      hint: [
        "(?:satisfaction|qualite|securite|confort|bien-etre|clients?|service|ponctualite|hygiene) … (?:souci|preoccupation|objectif|moteur|mot d'ordre|maitre mot|credo|adn)",
        'intransigeants? (?:sur|quant)|ne transigeons|ne badinons|(?:est|sont|reste|restent) … (?:sacree?s?|essentiel\\w*|primordial\\w*|capitale?s?|cruciale?s?|fondamental\\w*|prioritaires?|importante?s?) … (?:pour nous|a nos yeux|chez nous)|(?:pour nous|a nos yeux|chez nous) … (?:sacree?s?|essentiel\\w*|primordial\\w*|priorit\\w+)',
        '(?:prenons|prends|prend|prendre|pris|traitons|considerons) … (?:au serieux|a coeur|tres au serieux)',
        '(?:satisfaction|qualite|securite|ponctualite|service|confort|confiance|avis|bien-etre|clients?|clientele|hygiene|vie privee) … (?:priorite\\w*|au coeur|primordial\\w*|essentiel\\w*|au centre|coeur|tres importants?|importante?s?|avant tout|valeurs?|preoccupations?|passe avant|compte\\w*|prime|fondamental\\w*|capitale?s?)',
        "(?:priorite|preoccupation|souci|objectif|mission|engagement|raison d'etre) (?:\\w+ )?(?:est|reste|demeure|premiere|principal\\w*|absolue?|numero un|constante?) … (?:satisf\\w+|qualite|client\\w*|service|experience|confort)",
        '(?:votre|vos|ton|ta|tes) (?:\\w+ )?(?:avis|retours?|satisfaction|remarques?|opinion|message|reclamation|temoignage|experience|confiance|commentaires?|suggestions?) (?:\\w+ )?(?:est|sont|compte|comptent|reste|nous|a toute|ont toute|merite|retient|tient) … (?:important\\w*|precieu\\w+|priorite|utiles?|attention|coeur|essentiel\\w*|importance|pour nous|ameliorer|progresser)',
        '(?:accordons|attachons|accorde|attache|portons) … (?:importance|attention|soin|prix)',
        "(?:mettons|mettent|mettre|met|faisons|font|fait) (?:\\w+ )?(?:tout en oeuvre|tout notre possible|le maximum|tout ce qui est en notre pouvoir|notre possible|de notre mieux|tout pour|un point d'honneur)",
        "(?:nous nous|je m')(?: )?(?:efforcons|efforce|engageons|engage|attelons) … (?:de|d'|a|pour)",
        "(?:travaillons|travaillent|oeuvrons|oeuvrent) … (?:quotidien|jour|sans relache|constamment|continu|activement|pour ameliorer|a ameliorer|a l'amelioration)",
        '(?:ameliorer|amelioration) … (?:constamment|sans cesse|en continu|continue|en permanence|chaque jour|quotidien\\w*|nos services)|tient a coeur|tiennent a coeur',
      ],
      rewrites: [['.*', '']],
    },
    'empty-handoff': {
      hint: [
        '(?:nous|me) (?:joindre|contacter|ecrire|appeler|telephoner)|(?:joignez|contactez|appelez|ecrivez)-nous|(?:via|par) (?:le|notre|un|ce) formulaire',
        '(?:contacter|contactez|contacte|joindre|joignez|appeler|appelez|appelle|ecrire a|ecrivez a|ecrivez-nous|ecris-nous|ecris-moi|ecrivez-moi|telephoner|telephonez|rapprocher|rapprochez|adresser|adressez|tourner|tournez|saisir|saisissez) … (?:service|sav|support|hotline|helpdesk|conseillers?|nous|moi|client\\w*|agence|magasin|boutique|numero|assistance|call center|equipes?|guichet)',
        '(?:prendre|prenez|prends|rentrer|entrer|vous mettre|mettez-vous) … contact (?:avec|aupres)',
        '(?:envoyez|envoie|envoyer|laissez|laisse|ecrivez|ecris|faites|fais|passez|adressez) … (?:mp|dm|pm|message|mp\\.|mail|e-?mail|courriel|courrier|mot)(?: prive)?',
        '(?:venez|viens|rejoignez|rejoins|retrouvez|passez|passe|contactez|ecrivez|rendez-vous|suite|parlons|continuons|echangeons|discutons|poursuivons) … (?:en|par|via) (?:mp|dm|pm|message prive|messagerie|prive|inbox)',
        "(?:en|par|via) (?:mp|dm|pm|message prive|messagerie privee)(?: (?:svp|merci|s'il vous plait|s'il te plait))?",
        '(?:rendez-vous|rends-toi|allez|va|consultez|consulte|visitez|referez-vous|reportez-vous|voir|voyez|connectez-vous) … (?:notre|le|la|nos|sur|a|au) … (?:site|page|faq|foire aux questions|rubrique|espace client|application|appli|aide)',
        '(?:remplir|remplissez|completer|completez|utiliser|utilisez|introduire|introduisez) … (?:formulaire|reclamation|plainte)',
        '(?:passez|passe|presentez-vous|rendez-vous) (?:\\w+ )?(?:en|dans|au) (?:\\w+ )?(?:magasin|agence|boutique|point de vente)',
      ],
    },
    'vague-passing-on': {
      note: [
        '(?:assurons|assure|assurerons) … suivi|suivi … (?:en interne|est assure)|(?:sera|seront|est|sont|a ete|ont ete) (?:\\w+ )?(?:communiquee?s?|transmise?s?|relayee?s?|partagee?s?|etudiee?s?|examinee?s?|pris\\w* en compte|remontee?s?|soumise?s?)',
        "(?:garderons|gardons|garde|garderai) … (?:a l'esprit|en tete)|(?:communiquerons|communiquerai|soumettrons|soumettrai|partagerons|partagerai|partageons) … (?:a|aux|au|avec)",
        '(?:transmettons|transmets|transmettrons|transmettrai|transmettre|transmis|transmise|relayons|relaye|relaie|relayer|relaierons|relayerons|communiquons|remontons|remonte|remonterons|remonterai|faisons suivre|fais suivre|ferons suivre|ferai suivre|faire suivre)',
        "(?:faisons|fais|ferons|ferai|fait|faire|vais faire|allons faire) … (?:remonter|suivre|part|passer (?:le|l'|la|votre|ton))",
        "(?:bonne|bien) note|(?:prenons|prends|pris|prendre|avons pris) (?:\\w+ )?(?:note|acte|connaissance|en compte|en consideration)|(?:bien|avons|est|c'est|ai) (?:\\w+ )?(?:note|notee|notees|notes|enregistree?s?|pris en compte)(?=[.,!]|$| (?:et|de|votre|vos|ton|vos|que))|notons",
        '(?:tiendrons|tenons|tiendrai|tenir) compte|en tiendrons compte',
        '(?:en interne|interne) … (?:discut\\w+|analys\\w+|examin\\w+|etudi\\w+|abord\\w+)|(?:discut\\w+|analys\\w+|examin\\w+|etudi\\w+|evoqu\\w+|aborder\\w*|parler\\w*|point|verifi\\w+) … (?:en interne|en equipe)',
        "(?:ne manquerons pas|ne manquerai pas) (?:de|d')",
        '(?:dans les meilleurs delais|des que possible|au plus vite|le plus rapidement possible|sous peu|prochainement|dans les plus brefs delais) … (?:reviendr\\w+|recontact\\w+|repondr\\w+)|(?:reviendrons|reviendrai|revenons|recontacterons|repondrons|recontactera) … (?:dans les meilleurs delais|des que possible|au plus vite|le plus rapidement possible|sous peu|prochainement|dans les plus brefs delais)',
      ],
      unless: [
        "(?:nous|j'|je) (?:\\w+ )?(?:avons|ai) … (?:mauvais\\w*|faux|fausse)",
        '(?:veuillez|pouvez|merci de|me|nous) (?:nous |me )?transmettre',
      ],
    },
    'would-like-to': {
      note: [
        '(?:(?:nous|je) )?(?:tenons|tiens|voulons|veux|voudrions|voudrais|souhaitons|souhaite|souhaitions|souhaiterions|souhaiterais|aimerions|aimerais|desirons|tenions|tenais|voulions|voulais) … (?:excuses|excuser|pardon|desolee?s?|regrets)',
        '(?:permettez|permets)(?:-nous|-moi)? … (?:excuses|excuser|pardon)',
      ],
      rewrites: [
        ['(?:.* )?(?:je|mes|m) .*', 'toutes mes excuses'],
        ['.*', 'toutes nos excuses'],
      ],
    },
    'vague-object': {
      note: [
        "(?:{sorry} … (?:pour|de|concernant|quant a|a propos de) (?:cette|cet|ce|ces|la|le|l'|les|toute cette)(?: )?(?:\\w+ )?(?:situation|incident|evenements?|probleme|souci|affaire|episode|malentendu|mesaventure|experience|desagreable experience|contretemps|deconvenue)){rest}",
        '(?:{sorry} … (?:pour|de) (?:cela|ca|ceci|tout cela|tout ca)){rest}',
        "(?:(?:pour|de) (?:cela|ca|ceci) … (?:{sorry})|nous (?:nous )?en (?:excusons|sommes desoles|sommes navres)|je (?:m'en excuse|suis desolee? pour ca)|nous en excuser){rest}",
        "(?:{sorry} … (?:pour|de) ce qui (?:s'est|vous|t')(?: )?(?:\\w+ )?(?:passe|arrive|est arrive|produit)){rest}",
      ],
      rewrites: [
        [
          "(.*) (?:pour|de|concernant) (?:cette|cet|ce|ces|la|le|l'|les|cela|ca|ceci|tout).*",
          "$1 pour [ce qui s'est passé]",
        ],
      ],
    },
    'blames-third-party': {
      hint: [
        "(?:manque|penurie|absence) (?:de |d')(?:personnel|effectifs?|moyens|main-d'oeuvre|pieces|stock|conducteurs|chauffeurs)",
        '(?:vu|face a|suite a|en raison|a cause|compte tenu|etant donne|avec) … (?:demande|affluence|volume|activite|frequentation|periode|afflux) (?:\\w+ )?(?:exceptionnel\\w*|fortes?|elevee?s?|importante?s?|inhabituel\\w*|accrue?s?|record|chargee?s?|intenses?)',
        "(?:n'avons|n'ai|avons) (?:\\w+ )?(?:pas|aucun\\w*) … (?:la main|prise|controle|maitrise|visibilite|vue|influence)",
        "(?:assuree?s?|geree?s?|effectuee?s?|confiee?s?|organisee?s?|prise?s? en charge) (?:par|a) (?:notre |un |le |la |l'|des |nos )?(?:\\w+ )?(?:{third})",
        "(?:en raison|a cause|du fait|compte tenu|suite a|vu|face a|au vu|par suite|etant donne|faute|avec) … (?:de |du |d'un |d'une |d'|un |une |l')?(?:affluence|grand nombre|nombre (?:important|eleve|exceptionnel)|forte demande|volume|nombreuses (?:demandes|sollicitations)|nombreux (?:appels|messages)|tres nombreu\\w+|demandes|appels|force majeure|penurie|surcharge|manque de personnel|sous-effectif|effectifs?|pic d'activite|periode chargee|forte activite|succes|afflux|saturation|circonstances)",
        "(?:nous recevons|nous faisons face a|nous connaissons) … (?:affluence|grand nombre|nombre (?:important|eleve)|forte demande|nombreu\\w+|beaucoup d'appels|afflux)",
        "(?:notre|nos|le|la|un|au|du|chez|le service|l')(?: )?(?:\\w+ )?(?:{third}) (?:\\w+ ){0,3}(?:a|ont|avait|est|sont|etait|n'a|n'ont|nous a|qui|fait|laisse)(?: )?(?:\\w+ ){0,5}(?:responsables?|faux bond|retard|laches?|tort|fautif|fautifs|oublie|perdu|egare|abime|casse|endommage|pas (?:livre|respecte|tenu|fait)|en cause|defaut|en faute|commis|defaillant\\w*|rate|probleme\\w*|souci\\w*|erreur|depasse|livre)",
        "(?:faute|erreur|responsabilite|cause|origine|probleme|retard|souci|vient|provient|incombe\\w*|impute\\w*|imputable\\w*|du|due|dependent|depend|tort|cote) … (?:de|du|a|au|chez|par|d')(?: )?(?:notre|nos|la|le|l'|un)?(?: )?(?:\\w+ )?(?:{third})",
        "(?:independant\\w*|en dehors) de notre (?:volonte|controle)|hors de notre controle|ne depend (?:pas|malheureusement pas|helas pas) de nous|pas (?:de |notre )(?:prise|controle|maitrise|influence)|n'avons (?:\\w+ )?(?:aucune|pas de) (?:prise|controle|maitrise|influence)",
        '(?:dependons|tributaires?) (?:\\w+ )?(?:de|du|des)',
      ],
      unless: [
        '(?:faute|erreur|responsabilite|cause) … (?:vient|est|de) (?:de )?(?:chez )?(?:nous|notre)(?=[.,]|$)',
      ],
    },
    'self-praise': {
      note: [
        "(?:d'habitude|d'ordinaire|habituellement|normalement|generalement|en general|en regle generale|en temps normal|ordinairement|la plupart du temps|en principe|regulierement) … (?:nous|nos|notre|on)",
        "(?:nous|nos|notre|nos \\w+|on) … (?:d'habitude|d'ordinaire|habituellement|normalement|generalement|en general|en regle generale|en temps normal|la plupart du temps|en principe)",
        '(?:nous) (?:\\w+ )?(?:efforcons|essayons|veillons|tachons|faisons|mettons|livrons|repondons|offrons|proposons|travaillons|sommes|avons) (?:\\w+ )?(?:toujours|sans cesse|constamment|systematiquement)',
        "(?:reputes?|reputee?s?|connue?s?|reconnue?s?) (?:\\w+ )?(?:pour|par)|fiers? (?:de (?:nos|notre)|d'offrir)|leader|numero un|(?:l'un|une) des meilleur\\w+",
        "(?:milliers|majorite|plupart|grande majorite|centaines) (?:de |d'|des )?(?:nos )?(?:clients|utilisateurs|voyageurs|usagers) … (?:satisfaits?|contents?|heureux)|clients satisfaits",
        '(?:qualite|service|niveau) … (?:a laquelle|auquel|que) … (?:habitue\\w*|attendez)|(?:nous (?:vous )?avons|vous etes|on vous a) (?:\\w+ )?habituee?s?',
        '(?:notre|nos) (?:service|services|equipes?|produits|qualite) (?:est|sont) … (?:excellent\\w*|repute\\w*|irreprochable\\w*|reconnu\\w*|parmi|top|exemplaire\\w*|meilleur\\w*)',
      ],
      unless: ["(?:demain|aujourd'hui|ce soir|cet apres-midi|{day})", 'fiers? (?:de vous|de toi)'],
    },
    generic: {
      hint: [
        "(?:{your}) (?:signalement|message|demande|reclamation|courrier|mail|question) (?:\\w+ )?(?:nous |m')?(?:est|sera|a) (?:\\w+ )?(?:parvenue?|traitee?|examinee?)",
        '(?:chere?s?|bonjour|bonsoir|salut|estimee?s?|hello) (?:\\w+ )?(?:clients?|clientes?|voyageu\\w+|usagers?|abonnee?s?|utilisateurs?|utilisatrices?|visiteurs?|habitante?s?|citoyen\\w*|riverain\\w*|parents?|patiente?s?|passager\\w*|adherente?s?|assuree?s?|locataires?|membres?|lecteurs?|fans?|internautes?|consommateurs?|consommatrices?|monsieur (?:ou |et )?madame|madame (?:ou |et )?monsieur)(?=[.,!]|$| )',
        '^(?:madame monsieur|monsieur madame|madame ou monsieur|mesdames messieurs)',
        '(?:avons|ai) bien (?:recu|pris connaissance|lu) (?:de )?(?:{your}) (?:message|demande|reclamation|commentaire|courrier|remarque|mail|question)|accusons (?:bonne )?reception|(?:votre|ton) (?:message|demande|reclamation|question) (?:\\w+ )?(?:est|sera|a) (?:bien )?(?:ete )?(?:traite\\w*|pris\\w* en|recue?|transmis\\w*|enregistre\\w*|en cours)',
        'restons (?:\\w+ )?(?:a votre (?:entiere )?(?:disposition|ecoute)|disponibles)',
      ],
      note: [
        "(?:merci|remerci\\w+) (?:\\w+ )?(?:\\w+ )?(?:pour|de|d') (?:{your}|ce|cet|l'|vos|le)(?: )?(?:\\w+ )?(?:message|retours?|commentaires?|avis|remarques?|feedback|temoignage|interet|partage|question|signalement|suggestions?|interpellation)",
        "(?:merci|remerci\\w+) … (?:de|d') (?:nous |m')?(?:avoir (?:contacte\\w*|signale\\w*|ecrit|pris|fait part|partage\\w*|prevenu\\w*|alerte\\w*|informe\\w*)|pris le temps)",
      ],
    },
    'asks-personal-data-in-public': {
      strong: [
        '^(?:{your}) (?:{data})(?: et .*)?(?: )?(?=\\?)',
        '(?:quel|quelle|quels|quelles) (?:est|sont|etait) … (?:{data})|(?:{data}) … (?:quel|quelle) est|a quel(?:le)? (?:adresse|numero)|sur quel (?:numero|compte|gsm)|sous quel(?:le)? (?:numero|nom|adresse)',
        '(?:donnez|donne|communiquez|communique|envoyez|envoie|transmettez|transmets|indiquez|indique|fournissez|laissez|laisse|precisez|precise|confirmez|confirme|partagez|ecrivez|mettez|postez|mentionnez|renseignez|rappelez|rappelle|notez|repondez|reponds|faites-nous parvenir|faites-moi parvenir) … (?:{data})',
        "(?:pouvez|peux|pourriez|pourrais|veuillez|voulez|veux|merci de|svp|pourrait-on|pouvons|puis|puis-je|peut-on|pourrions) … (?:{give}|avoir|obtenir|connaitre|recevoir|donner|m'envoyer|nous envoyer) … (?:{data})",
        "(?:besoin|faut|faudrait|necessaire|necessite\\w*|manque|attendons|attends|demandons) … (?:{data})|(?:{data}) … (?:en commentaire|ci-dessous|ici|sous ce post|svp|s'il vous plait|s'il te plait)",
        '(?:quel|quelle) … (?:{data})(?= \\?|\\?)',
        'ou (?:habitez|habites|residez)(?:-vous|-tu)?|quand etes-vous nee?',
      ],
      unless: [
        "(?:ne|n') … (?:jamais|pas|surtout) … (?:{data})|(?:jamais|pas|sans|aucune?|retirez|supprimez|masquez|effacez|cachez) … (?:{data})",
        '(?:modifier|changer|adapter|retrouver|trouver|trouvez|trouverez|figure|mettre a jour) … (?:{data})|(?:{data}) … (?:figure|se trouve)',
        "(?:sur|dans) (?:le|notre|votre|l'|mon|ton)(?: )?(?:site|appli\\w*|espace client|compte|formulaire)",
      ],
    },
    sarcasm: {
      hint: [
        "quelle chance (?:d'avoir|que|pour (?:vous|toi))|(?:autant|tant|tellement) de temps libre|rien que ca|temps (?:a perdre|libre)",
        '(?:appelez|appelle|prevenez) … (?:police|pompiers|presse|112)|prix nobel|einstein|sherlock|quel scoop|(?:bouleverses?|emus?) (?:aux larmes|par)|quelle catastrophe',
        'quel(?:le)? (?:surprise|originalite|decouverte|perspicacite|finesse|elegance|bel esprit|drame|scandale|tragedie|magnifique \\w+|belle contribution|nouvelle|delicatesse|courage|genie|talent)',
        "(?:encore|tiens|voila|toujours) (?:\\w+ )?(?:quelqu'un qui|un (?:de plus )?qui|un (?:grand )?expert|un specialiste|un rageux|un mecontent|un client modele)",
        '(?:bravo|felicitations|chapeau|bien joue|champion|championne|brillant|genial|magnifique|formidable) … (?:{you}) (?:avez|as) … (?:trouve|decouvert|compris|reussi|devine|gagne|enfin)',
        '(?:bravo|chapeau|felicitations) pour (?:votre|ton|cette|ce|vos) (?:\\w+ )?(?:analyse|commentaire|contribution|message|delicatesse|finesse|politesse|perspicacite|patience|orthographe)',
        '(?:bonne chance|bon courage) (?:ailleurs|chez|avec (?:ca|vos|nos concurrents|la concurrence))',
        '(?:{you}) (?:savez|sais|devez|dois) … (?:mieux que|evidemment|forcement|surement|certainement|toujours mieux|tout)',
        "(?:ravi|ravie|ravis|heureux|heureuse|content|contente|contents) (?:de voir |d'apprendre |de constater |de savoir )?que {you} (?:ayez|avez|aies|as) … temps",
        'boule de cristal|devins?|baguette magique|magiciens?|lire dans (?:les|vos|tes) pensees|telepath\\w+',
        '(?:merci|remercions) … (?:si |tellement |tres )?(?:constructi\\w+|aimable|delicat\\w*|poli|polie|elegant\\w*|bienveillant\\w*|nuance\\w*|eclaire\\w*|charmant\\w*)(?= (?:hein)|[.!]|$| (?:commentaire|message|critique|contribution|retour|avis|mots))',
        "(?:pauvre|pauvres) (?:de )?(?:vous|toi|chou|petit\\w*|client\\w*)|comme c'est (?:triste|dommage|original|mignon|pratique|touchant|amusant)|on va pleurer|sortez les (?:violons|mouchoirs)|violons",
        'tapis rouge|rien que pour vous|expres pour (?:vous|toi)|le monde ne tourne pas|votre majeste',
        '(?:achetez|offrez-vous|mettez) … (?:lunettes|montre|agenda|reveil|horloge)',
        "(?:bien sur|mais oui|evidemment|oh la la|oh|ben|mais bien sur) … (?:c'est toujours|tout est de|c'est encore|la faute|notre faute|complot)|c'est cela oui|ben voyons|mais bien sur",
      ],
      unless: [
        '(?:quelle surprise|quel plaisir) (?:de|agreable)|quelle (?:bonne|belle) (?:nouvelle|surprise)',
      ],
    },
    defensive: {
      hint: [
        "(?:nos|notre|mon|ma) \\w+ (?:ne|n') ?\\w+ jamais|jamais (?:notre|nos) \\w+ (?:ne|n')",
        '(?:nos|notre|mes|mon) \\w+ (?:sont|est|ont|a|font|fait|reste|restent) … (?:toujours|tres|fort|parfaitement) (?:\\w+ )?(?:aimables?|polie?s?|corrects?|correctes?|professionnel\\w*|courtois\\w*|serviables?|respectueu\\w+|honnetes?|competent\\w*|attentionne\\w*)',
        '(?:simplement|juste|seulement|uniquement|fait que|que faire) … (?:son|leur|notre|mon) (?:travail|boulot|job|devoir|metier)',
        'ne (?:comprenons|comprends|voyons|vois) (?:vraiment |absolument )?pas (?:pourquoi|ce qui|ce que|de quoi|ou|en quoi)',
        "il n'y a (?:eu |la )?aucune? (?:\\w+ )?(?:arnaque|erreur|faute|tromperie|raison|escroquerie|probleme)|aucune raison de|(?:nous|m') ?(?:attaquez|accusez|attaques|accuses|reprochez|reproches|insultez)|rien a (?:nous|se) reprocher|(?:agi|traite|procede) … (?:correctement|dans les regles|conformement)|(?:avons|a|ont) (?:parfaitement |tout a fait )?(?:respecte|suivi) … (?:regles|procedure|consignes|conditions)",
        "(?:c'est|ce que {you} (?:dites|dis|ecrivez|avancez)(?: .*)? est|cela est|ceci est|est) (?:tout simplement |completement |totalement |absolument |simplement |parfaitement |tout a fait )*(?:faux|inexact|mensonger|un mensonge|errone|exagere|n'importe quoi|ridicule|de la mauvaise foi|injuste|injustifie\\w*|infonde\\w*)",
        "(?:ce n'est|n'est|cela n'est|c'est) (?:absolument |tout simplement |simplement )*pas (?:vrai|exact|correct|juste|notre (?:faute|responsabilite|probleme|erreur|role|ressort|competence)|de notre (?:faute|ressort|fait|responsabilite|competence))",
        "(?:ne releve|ne depend|n'est|ne sont|ne ressort|ne rentre) pas (?:de |dans |sous )?(?:notre|nos) (?:responsabilite|ressort|competence|faute|fait|attributions)",
        "(?:ne (?:sommes|suis|peut|saurions|pouvons)|n'etions|n'est) … (?:pas|aucunement|nullement|en rien|etre) (?:tenus? )?(?:pour )?(?:responsables?|fautifs?)|declinons toute|aucune (?:faute|erreur|responsabilite) (?:de notre part|n'a|ne)",
        "(?:n'y|ne) … (?:pouvons|peux|peut|pouvez) … rien|n'y (?:sommes|suis) pour rien|on n'y peut rien|pas notre probleme|rien a voir avec nous",
        "(?:deja|pourtant|plusieurs fois|maintes fois|a plusieurs reprises|hier) (?:\\w+ )?(?:repondu|explique\\w*|dit|indique\\w*|precise\\w*|informe\\w*|signale\\w*|communique\\w*|prevenu\\w*|averti\\w*|rappele\\w*)|(?:avons|ai|a) (?:\\w+ )?(?:deja|pourtant|bien) (?:repondu|explique\\w*|dit|indique\\w*|precise\\w*|informe\\w*|prevenu\\w*|averti\\w*)|(?:expliqu\\w+|dit|repondu|prevenu\\w*) (?:deja|hier|maintes fois|plusieurs fois|a plusieurs reprises)|comme (?:deja |nous (?:vous )?l'avons |je (?:vous )?l'ai )(?:deja )?(?:dit|explique|indique|precise|repondu|signale|mentionne)",
        '(?:vous|tu) (?:exagerez|exageres|mentez|mens|deformez|vous trompez|te trompes|faites erreur|etes de mauvaise foi|etes injuste|generalisez|pretendez|pretends|affirmez|confondez|confonds)',
        "(?:nous avons|nous) (?:pourtant|bel et bien|quand meme|toutefois)(?: .*)? (?:fait|respecte|tout|repondu|livre|envoye|essaye)|(?:faisons|avons fait|font|fait|faites) (?:\\w+ )?(?:deja |pourtant )*(?:de (?:notre|leur|son) mieux|ce que nous pouvons|ce qu'on peut|notre possible deja)",
        "(?:nos|notre|le) (?:collaborateurs?|collegues?|collegue|equipes?|personnel|agents?|conseillers?|techniciens?|chauffeurs?|livreurs?) (?:\\w+ )?(?:font|fait|travaille\\w*|a|ont|est|sont|n'a|n'ont) … (?:(?:de )?(?:leur|son) (?:mieux|maximum|travail)|dur|correctement|parfaitement|bien (?:forme\\w*|agi|fait)|toujours|tres professionnel\\w*|rien (?:fait|a se reprocher))",
        '(?:trouvons|trouve|jugeons|estime|estimons) … (?:injuste|injustifie\\w*|infonde\\w*|excessi\\w+|exagere\\w*|deplace\\w*)|(?:critique|reproche|accusation|remarque|propos)s? … (?:injuste|injustifie\\w*|infonde\\w*|gratuite?s?|deplace\\w*|excessi\\w+|diffamatoire\\w*)',
        "(?:rejetons|contestons|refutons|recusons|dementons|conteste|refute) … (?:accusation\\w*|propos|critique\\w*|affirmation\\w*|allegation\\w*|cela|reproche\\w*|formellement|fermement)|(?:ne (?:nous|me) reconnais\\w*)|ne (?:sommes|suis|partageons|partage) pas (?:d'accord|votre (?:avis|point de vue|analyse))|pas d'accord avec vous",
        "(?:les |nos |tous les )?autres (?:clients|utilisateurs|voyageurs|usagers|personnes) … (?:aucun|pas|jamais|rien|satisfaits?)|(?:personne d'autre|aucun autre client|c'est la premiere fois|jamais eu|jamais recu) … (?:plaint\\w*|reclamation\\w*|probleme\\w*|entend\\w*|qu'on)|etes (?:bien )?le seul",
        "(?:votre|ton) (?:ton|langage|vocabulaire|attitude|agressivite) (?:est|n'est|ne|n'aide|nous)",
      ],
      unless: [
        '(?:{you} (?:avez|as)|entierement|tout a fait) (?:\\w+ )?raison|effectivement|corrige\\w*|rectifi\\w+',
        "(?:si|que) (?:c'est|ce n'est|cela est) … (?:faux|vrai|exact)",
        'pas (?:de )?(?:votre|ta) faute',
      ],
    },
  },
  cues: {
    apology: ['{sorry}'],
    responsibility: [
      "(?:nous|j'|on) ?(?:l'|les |vous )?(?:avons|ai|a) … (?:interverti\\w*|inverse\\w*|confondu\\w*|casse\\w*|abime\\w*|endommage\\w*|sous-estime\\w*|melange\\w*|sans reflechir|trop tarde|tarde|trop peu|egare\\w*)",
      "(?:nous|j'|on) ?(?:vous )?(?:avons|ai|a) … (?:la mauvaise|le mauvais|les mauvais\\w*|une mauvaise|un mauvais|de mauvais\\w*|la fausse|en double|deux fois|par erreur|trop tard)",
      '(?<!pas\\s|pas\\sde\\s|aucune\\s)(?:de )?(?:notre|ma) (?:propre |entiere )?(?:faute|erreur|negligence|bevue|oubli|responsabilite|maladresse)',
      '(?:faute|erreur|oubli|couac|bevue|manquement) (?:vient |est )?(?:de (?:notre|ma) (?:part|cote)|de chez nous|nous incombe|chez nous|a nous|de ma part)',
      "(?:nous|j'|je|on)(?: )?(?:aurions|aurais|aurait) (?:\\w+ )?(?:du|pu)|(?:conducteur|chauffeur|technicien|collegue|livreur|conseiller|conseillere|equipe|magasin|agent|vendeur|vendeuse) (?:\\w+ )?aurait du",
      "(?:cela|ca|ce|rien de tel) (?:n'aurait|ne devait|ne doit|n'avait) … (?:arriver|se produire|se passer|du)|n'aurait (?:jamais|pas) du",
      "(?:nous|j'|je|on)(?: )?(?:vous |t'|te |l'|l' |nous )?(?:avons|ai|a|sommes|suis) (?:\\w+ )?(?:oublie\\w*|trompee?s?|laisse\\w*|manque\\w*|neglige\\w*|failli|rate\\w*|egare\\w*|perdu\\w*|mal (?:\\w+)|donne (?:le|la|un|une|de) (?:mauvais\\w*|faux|fausse)|envoye (?:le|la|un|une|au) (?:mauvais\\w*|faux|fausse)|pas (?:\\w+ )?(?:tenu|fait|envoye|prevenu|repondu|verifie|rappele|assure|respecte|suivi|ete a la hauteur))",
      "(?:nous|je|j') (?:ne |n')?(?:l'|les |vous |t')?(?:avons|ai) pas (?:\\w+ )?(?:fait|envoyee?s?|tenu\\w*|prevenu\\w*|repondu|verifiee?s?|rappelee?s?|respectee?s?|suivie?s?|assuree?s?|traitee?s?)|(?:nous|je) ne (?:l'|les |vous |t')?(?:avons|ai) pas|nous n'avons pas (?:tenu|respecte|repondu|ete|fait|envoye|prevenu|rappele|assure)",
      "n'avons (?:\\w+ )?pas (?:ete a la hauteur|tenu|respecte|repondu|prevenu|rappele|assure)|nous vous avons donne (?:le|la|un|une) (?:mauvais\\w*|faux|fausse)",
      "(?:assumons|assume|prenons|prends|portons|porte) … (?:responsabilite|faute|erreur|tort)|nous avons (?:eu )?tort|en tort|la faute est (?:a nous|chez nous|notre)|c'est (?:chez )?nous qui (?:avons|nous)|c'est moi qui (?:ai|me suis)",
    ],
    explanation: [
      "parce qu\\w*|parce qu'\\w+|car|puisqu\\w*|en effet|vu que|etant donne que|c'est pourquoi|c'est pour cela",
      "(?:la |une )?(?:raison|cause|explication)(?: (?:est|etait|en est|vient|:))|(?:est du|etait du|est due|etait due|vient|venait|viennent|s'explique|provient|cause par|causee par|provoque par|provoquee par) (?:a|de|d'|du|au|par|un|une)|comme (?:je|nous|le|la|il|elle|les|l')",
    ],
    promise: [
      "(?:des|a partir de|au plus tard|d'ici) (?:{soon}|\\w+ prochaine?)",
      '(?:{soon}) … (?:nous|je|on) \\w+',
      '(?:arrive|arrivent|revient|reviennent|reprend|rouvre|redemarre|commence|passe) … (?:{soon})',
      "(?:nous|je|j'|on)(?: )?(?:nous |m'|me |vous |t'|te |le |la |les |l'|en |y |lui |leur |vous l'|vous le |vous la |vous les |te le |te la |t'en |vous en |m'en |nous en )*(?:{act})",
      "c'est moi qui (?:vous |te |m'|t')?(?:{act}|suis votre)|(?:c'est|ce sera) (?:moi|nous) qui",
      "(?:le|la|un|une|notre|mon|ma|l')(?: )?(?:\\w+ )?(?:technicien|technicienne|equipe|livreur|chauffeur|collegue|conseiller|conseillere|magasin|entrepot|monteur|installateur|responsable|transporteur|specialiste|depanneur)(?: \\w+){0,2} (?:passe|passera|repasse|vient|viendra|vous|te|t'|appelle|livre|repare|regarde|s'en|sera|seront|est sur place)",
      '(?:vous|tu) (?:recevez|recevrez|recois|recevras|aurez|auras|etes rembours\\w+|serez|seras|en recevez)',
      '(?:il|elle|ils|elles|commande|colis|{your} \\w+) (?:\\w+ )?(?:part|partira|arrive|arrivera|repasse|passe|sera|seront|est en route|vous attend) … (?:{soon}|chez)|(?:il|elle|ils|elles|affiche) (?:y )?(?:sera|seront|passe|passera)',
      '(?:sera|seront|est|sont) … (?:rembours\\w+|livre\\w*|remplace\\w*|repare\\w*|retabli\\w*|verse\\w*|corrige\\w*|credite\\w*|sur votre compte) (?:\\w+ )?(?:{soon})?',
    ],
    done: [
      "(?:nous|je|j'|on)(?: )?(?:vous |t'|te |l'|les |le |la |en |y |lui |leur |vous l'|vous en )*(?:avons|ai|a) (?:\\w+ )?(?:\\w+ )?(?:{doneverb})",
      "je viens d(?:e |')(?:\\w+ )?\\w+er|nous venons d(?:e |')(?:\\w+ )?\\w+er|je viens de (?:le|la|les|l'|vous|te|t')(?: )?\\w+",
      '(?:est|sont) (?:\\w+ )?(?:en route|parti\\w*|resolu\\w*|repare\\w*|retabli\\w*|rembours\\w+|regle\\w*|expedie\\w*|de nouveau (?:en ligne|disponible\\w*|ouvert\\w*))',
      '(?:remarche\\w*|refonctionne\\w*|fonctionne\\w* (?:a nouveau|de nouveau)|marche (?:a nouveau|de nouveau))',
    ],
    time: [
      "{soon}|tout de suite|immediatement|a l'instant|maintenant|aussitot|tout a l'heure|des (?:que|maintenant)",
      "(?:cette|la|en fin de|fin de|debut de|d'ici la fin de|dans la) (?:\\w+ )?(?:semaine|journee|soiree|matinee|mois|apres-midi)|(?:semaine|mois) prochaine?|fin (?:du mois|de mois)",
      "(?:sous|dans|d'ici|endeans|en) (?:les |l'|une |un |deux |trois |quatre |cinq |\\d+ |quelques )?(?:prochaines? )?(?:\\d+ )?(?:heures?|h|jours?|semaines?|minutes?|jours ouvrables|jours ouvres|demi-heure|quart d'heure)|dans l'heure",
      '\\d+(?: )?(?:h|heures?|minutes?|jours?|semaines?)|\\d{1,2}h\\d{2}|\\d{1,2}/\\d{1,2}|\\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:le|au) \\d{1,2}',
    ],
    ask: [
      '(?:dites|dis|envoyez|envoie|donnez|donne|precisez|precise|ecrivez|ecris|indiquez|indique|racontez|raconte|expliquez|explique|montrez|laissez|laisse|communiquez|confirmez|appelez|appelle|faites)(?:-le)?-?(?: )?(?:moi|nous|savoir|ici|le)',
      "(?:pouvez|peux|pourriez|pourrais)-?(?: )?(?:vous|tu) … (?:\\w+er|\\w+ir|\\w+re)|veuillez (?:me|nous) \\w+|(?:il me faut|j'ai besoin|nous avons besoin|il nous faut)",
    ],
    option: [
      '(?:est|sont|reste|restent|vous est|vous sont) (?:\\w+ )?(?:ouverte?s?|disponibles?|accessibles?|valables?|gratuite?s?)|(?:roule|roulent|circule|circulent)(?= |[.,!]|$)',
      "(?:vous|tu) (?:pouvez|peux|pourrez|pourras|gardez|gardes|prenez|n'avez qu'a|avez (?:droit|le choix|jusqu'a|14 jours)|trouverez|trouvez)",
      "en revanche|a la place|a defaut|autre (?:option|possibilite|solution)|alternative|(?:vous|te) (?:propose|proposons|offre|offrons)|(?:je|nous) (?:vous |te |peux |pouvons )+(?:propos\\w+|offr\\w+|mettre|echanger)|ce qui (?:est possible|marche)|ca passe|c'est possible",
      '(?:ouvrez|ouvre|cliquez|clique|choisissez|choisis|installez|installe|installer|debranchez|debranche|collez|colle|deposez|depose|redemarrez|redemarre|gardez|garde|prenez|prends|comptez|compte|allez dans|va dans|connectez-vous|connecte-toi|ligne \\d+ roule)',
      "(?:marche a suivre|mode d'emploi|etapes) … (?:est|sont|:)",
    ],
    cannot: [
      "(?:nous|je|on) (?:ne|n')(?: )?(?:\\w+ )?(?:peux|pouvons|peut|pourrons|puis) (?:\\w+ )?(?:pas|plus|malheureusement pas|helas pas)(?! y deroger)",
      "(?:ne peut|ne peuvent) (?:\\w+ )?(?:pas|plus) (?:revenir|etre|\\w+er)|(?:n'est|ne sera) (?:\\w+ )?(?:malheureusement |helas )?(?:pas|plus) possible(?! apres coup)|impossible de",
    ],
    private: [
      'mp|dm|pm|message prive|messages prives|messagerie|en prive|inbox|messenger|whatsapp|chat|par mail|par e-?mail|par courriel|formulaire|lien|(?:appelez|ecrivez|appelle|ecris)-?(?: )?(?:moi|nous)|par telephone|au 0\\d{2,3} ',
    ],
    purpose: [
      "afin (?:de|d'|que)|pour que|pour (?:vous|t'|te|le|la|les|l'|en|y)?(?: )?(?:\\w+er|\\w+ir|\\w+re)(?<!votre|notre|autre|faire)|(?:je|nous|j'|on)(?: )?(?:vous |te |t'|m'|l'|le |la |les |y )?(?:regarde|regardons|verifie|verifions|cherche|cherchons|occupe|occupons|regle|reglons|pourrai|pourrons|pourra|refais|trouve|m'en occupe)",
      'parce qu\\w*|car|puisque|comme (?:je|nous|il|elle)|(?:ils|elles|il|elle|eux) (?:peuvent|peut|pourront|pourra|ont|voient|voit|a) (?:acces|consulter|ouvrir|voir|votre)',
    ],
    recipient: [
      "(?:a|chez|avec) (?!(?:la|l'|le|les|nos|notre|mes|mon|ma|qui|de|vous|toi|tous|toutes|cela|ce|cette|un|une|votre|ton|bientot|nouveau|jour|nous|temps|coeur|titre|venir|propos|part)\\b)[a-z]{3,}",
      "(?:au|a la|aux|a notre|a mon|a nos|avec le|avec notre|avec la|avec l'|a l')(?: )?(?:\\w+ )?(?:service|equipe|cellule|departement|equipes) (?!(?:concerne\\w*|competent\\w*|adequat\\w*|interne\\w*|client\\w*|dedie\\w*)\\b)\\w+",
      "(?:au|a la|a|avec le|avec la|avec) (?:\\w+ )?(?:responsable|chef|cheffe|gerant|gerante|directeur|directrice|planificateur|planning|comptabilite|facturation|logistique|entrepot|cuisine|technique)(?: (?:de|du|d'))?",
    ],
    filler: [
      "^(?:bonjour|bonsoir|salut|hello|coucou|cher|chere|madame|monsieur)(?: [a-z'.-]+){0,3}[.!]*$",
      '^(?:tres )?(?:bonne|belle|excellente) (?:journee|soiree|fin de journee|semaine|continuation|apres-midi|nuit)(?: .{0,20})?[.!]*$|^bon (?:week-end|weekend|apres-midi)(?: .{0,20})?[.!]*$|(?:souhaitons|souhaite) … (?:bonne|belle|excellente) (?:journee|soiree|fin|semaine)',
      '^(?:un (?:grand|tout grand) )?merci(?: .{0,60})?[.!]*$|^nous vous remercions (?:pour|de) .{0,50}$',
      '^(?:bien )?(?:cordialement|a vous|a toi)(?: .{0,30})?[.!]*$|^a (?:tres )?(?:bientot|vite)[.!]*$',
    ],
    closing: [
      'cordialement|bien a (?:vous|toi)|bien cordialement|salutations|sinceres salutations|bonne journee [a-z]+$|amicalement|a bientot [a-z]+$|bien cdt|cdlt|belle journee [a-z]+$',
    ],
    acknowledge: [
      '(?:je|nous) (?:comprends|comprenons|vois|voyons|lis|lisons|entends|entendons|imagine|imaginons|concois)',
      "(?:c'est|est|etait) (?:\\w+ )?(?:trop|beaucoup trop|penible|frustrant|agacant|inacceptable|inexcusable|trop long|trop tard)|pas (?:tenable|normal|acceptable)|(?:{you}) (?:avez|as) (?:tout a fait |entierement )?raison|a juste titre|legitime",
    ],
  },
  shouted:
    "pas|jamais|toujours|d'abord|non|oui|rien|tout|tous|vous|votre|vos|nous|lisez|lire|stop|assez|svp|merci|immediatement|obligatoire|obligatoirement|uniquement|seulement|personne|urgent|attention|gratuit|encore|deja|maintenant|bien|tres|vraiment|absolument|clairement|arretez|faux|impossible|interdit|aucun|aucune",
  /** "rendez-vous" and "le ton de la lettre" address nobody. */
  formal: /(?<!\p{L}|rendez[-\u2011])(?:vous|votre|vos)(?!\p{L})/iu,
  informal:
    /(?<!\p{L})(?:tu|toi|tes|ta|te|t['’](?=\p{L})|(?<!(?:le|un|ce|du|au|quel|bon|même|autre|notre|votre|mon|son|d['’]un)\s)ton)(?!\p{L}|-t-)/iu,
};
