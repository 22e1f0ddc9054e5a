/** Empty apologies and their kin, per rule: the families that no draft may ever contain. Matched without accents and case. */
export const EMPTY_WORDS: ReadonlyArray<readonly [rule: string, pattern: RegExp]> = [
  [
    'conditional-apology',
    /\b(?:sorry|apolog\w+)\b[^.!?]{0,40}\b(?:if|in case|to anyone)\b|(?:leid|entschuldig\w+|bedauer\w+)[^.!?]{0,40}\b(?:falls|wenn|sollten?)\b|(?:sorry|spijt|excuses)[^.!?]{0,40}\b(?:als|indien|mocht(?:en)?)\b|(?:desole\w*|excuses|regret\w*)[^.!?]{0,40}\b(?:si|au cas ou|s'il y a eu)\b/,
  ],
  [
    'feelings-apology',
    /sorry (?:that )?you (?:feel|felt|are upset|were upset|were offended|see it)|so empfind\w*|eindruck entstanden|enttauscht sind|dit zo ervaar\w*|als vervelend ervaar|zo overkomt|le ressent\w*|eu l'impression|soyez decus?/,
  ],
  ['any-inconvenience', /inconvenience|unannehmlichkeit|ongemak|gene occasionnee|desagrement/],
  [
    'agentless-failure',
    /mistakes were made|an error occurred|there was an issue|es kam zu|zu einem fehler gekommen|fehler passiert|is iets misgelopen|zijn fouten gemaakt|deed zich|erreur s'est produite|erreurs ont ete|il y a eu un dysfonctionnement/,
  ],
  [
    'apology-but',
    /(?:sorry|apologi[sz]e)[,;]? (?:but|however)|leid[,;]? (?:aber|jedoch|allerdings)|(?:sorry|spijt (?:me|ons))[,;]? maar|(?:desole\w*|excuses)[,;]? (?:mais|toutefois|cependant)/,
  ],
  ['regret-only', /\bwe regret|wir bedauern|wij betreuren|we betreuren|nous regrettons/],
  [
    'blames-customer',
    /you should have|stated in our|hatten sie .{0,30}(?:mussen|sollen)|in den agb|had (?:u|je) maar|in de voorwaarden|vous auriez du|comme indique dans/,
  ],
  [
    'minimises',
    /isolated case|\bminor\b|misunderstanding|einzelfall|kleine panne|missverstandnis|lediglich|uitzonderlijk geval|kleinigheid|misverstand|\bslechts\b|cas isole|petit souci|malentendu/,
  ],
  [
    'hides-behind-policy',
    /system does(?:n't| not) allow|our policy|systembedingt|richtlinien|ons systeem|volgens de procedure|notre systeme|c'est la procedure/,
  ],
  [
    'thanks-for-understanding',
    /your (?:understanding|patience)|verstandnis|begrip|(?:voor|bedankt) .{0,10}geduld|comprehension|votre patience/,
  ],
  [
    'empty-seriously',
    /very seriously|is our priority|sehr ernst|am herzen|zeer serieus|klanttevredenheid|tres au serieux|notre priorite/,
  ],
  [
    'vague-passing-on',
    /pass (?:this|it) on|duly noted|leiten wir|zur kenntnis|geven het door|nemen dit mee|nous transmettons|bonne note/,
  ],
  [
    'would-like-to',
    /would like to apologi[sz]e|mochten uns entschuldigen|willen ons verontschuldigen|tenons a nous excuser/,
  ],
  [
    'vague-object',
    /sorry (?:about|for) (?:this|that|the situation)\b|fur die situation|tut mir leid dafur|voor de situatie|spijt me hiervoor|pour cette situation|excuses pour cela/,
  ],
  [
    'blames-third-party',
    /high demand|our partner|hohen aufkommens|unser dienstleister|wegens drukte|onze partner|grand nombre de demandes|notre prestataire/,
  ],
  [
    'empty-handoff',
    /contact (?:our )?(?:customer )?(?:support|service)|wenden sie sich an unseren|contact op met onze|contacter notre service/,
  ],
  [
    'self-praise',
    /\bwe (?:normally|usually|always)\b|normalerweise|in der regel|normaal gezien|doorgaans|d'habitude|en general nous/,
  ],
  [
    'generic',
    /dear (?:sir|madam|customer|valued)|sehr geehrter? kund|beste klant|geachte klant|cher client|chere cliente/,
  ],
];

/** A text as the patterns expect it. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’]/gu, "'")
    .replace(/\u00a0/gu, ' ')
    .toLowerCase();

/** The rules a text breaks. */
export const emptyRulesIn = (text: string): string[] =>
  EMPTY_WORDS.filter(([, pattern]) => pattern.test(folded(text))).map(([rule]) => rule);
