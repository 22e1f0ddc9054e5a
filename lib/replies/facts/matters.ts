import type { Trouble } from '../phrases/phrasebook';
import type { ReplyLanguage } from '../reply';

/** What matters are called in one language: as a reply names one (behind "we have"), and the pattern that finds it. */
type Named = Readonly<Record<ReplyLanguage, readonly [named: string, pattern: string]>>;

/** A running matter that can be said in each of our languages, whichever it was noted in. */
export type Matter = {
  readonly names: Named;
  /** What a comment tells that does not name it. */
  readonly troubles: readonly Trouble[];
};

export const MATTERS: readonly Matter[] = [
  {
    names: {
      en: ['an outage', 'outages?|network (?:failure|problem)s?|blackouts?|power cuts?'],
      de: ['eine Störung', String.raw`\p{L}*störung(?:en)?|\p{L}*ausf(?:a|ä)ll(?:e|s)?`],
      nl: ['een storing', String.raw`\p{L}*storing(?:en)?|\p{L}*panne|stroomonderbreking(?:en)?`],
      fr: ['une panne', 'pannes?|coupures?|interruptions?'],
    },
    troubles: ['down'],
  },
  {
    names: {
      en: ['a delay', 'delay(?:s|ed)?|backlogs?'],
      de: [
        'eine Verspätung',
        String.raw`\p{L}*verspätung(?:en)?|\p{L}*verzögerung(?:en)?|verspätet`,
      ],
      nl: ['vertraging', 'vertraging(?:en)?|vertraagd'],
      fr: ['du retard', 'retards?|retardée?s?'],
    },
    troubles: ['late'],
  },
  {
    names: {
      en: ['maintenance work', 'maintenance(?: works?)?|works|upgrade work'],
      de: ['Wartungsarbeiten', String.raw`\p{L}*wartung(?:en|sarbeiten)?|bauarbeiten`],
      nl: ['onderhoud', 'onderhoud(?:swerken)?|werken|werkzaamheden'],
      fr: ['des travaux', 'travaux|maintenance|entretien'],
    },
    troubles: ['down', 'slow'],
  },
  {
    names: {
      en: ['a closure', 'closures?|closed|shut'],
      de: [
        'eine Schließung',
        String.raw`\p{L}*schließung(?:en)?|geschlossen|\p{L}*sperrung(?:en)?|gesperrt`,
      ],
      nl: ['een sluiting', 'sluiting(?:en)?|gesloten|dicht'],
      fr: ['une fermeture', 'fermetures?|fermée?s?'],
    },
    troubles: [],
  },
  {
    names: {
      en: ['a strike', 'strikes?|industrial action'],
      de: ['einen Streik', String.raw`\p{L}*streiks?|arbeitskampf`],
      nl: ['een staking', 'staking(?:en)?|stakers?'],
      fr: ['une grève', 'grèves?|mouvement social'],
    },
    troubles: ['cancelled', 'late'],
  },
  {
    names: {
      en: ['trouble with the app', 'app (?:trouble|problems?|failure|crash(?:es)?)'],
      de: ['Probleme mit der App', 'app-?(?:probleme?|ausfall|störung)'],
      nl: ['een probleem met de app', 'app-?(?:problemen|storing)'],
      fr: [
        "des soucis avec l'appli",
        "(?:bugs?|problèmes?|soucis?|panne) (?:de|avec) l'appli(?:cation)?",
      ],
    },
    troubles: ['crash'],
  },
];

/** Causes that can be said in each language, in the nominative. */
export const CAUSES: readonly Named[] = [
  {
    en: ['a cut cable', '(?:a )?(?:cut|damaged|broken) cable|cable (?:cut|damage|break)'],
    de: [
      'ein beschädigtes Kabel',
      '(?:ein )?(?:beschädigtes|durchtrenntes|defektes) kabel|kabel(?:schaden|bruch|riss)',
    ],
    nl: ['een kabelbreuk', '(?:een )?kabelbreuk|(?:een )?(?:beschadigde|kapotte) kabel'],
    fr: [
      'un câble sectionné',
      '(?:un )?câble (?:coupé|sectionné|endommagé|arraché)|coupure de câble',
    ],
  },
  {
    en: ['a power failure', '(?:a )?power (?:failure|cut|outage)'],
    de: ['ein Stromausfall', '(?:ein )?stromausfall'],
    nl: ['een stroompanne', '(?:een )?stroom(?:panne|storing|onderbreking)'],
    fr: [
      'une panne de courant',
      "(?:une )?(?:panne|coupure) (?:de courant|électrique|d’électricité|d'électricité)",
    ],
  },
  {
    en: ['the storm', '(?:the |a )?storms?(?: damage)?|bad weather'],
    de: ['das Unwetter', '(?:das |ein |der )?(?:unwetter|sturm|sturmschaden)'],
    nl: ['het stormweer', '(?:de |het |een )?storm(?:weer|schade)?|noodweer'],
    fr: ['la tempête', '(?:la |une )?tempête|(?:les )?intempéries'],
  },
  {
    en: ['a technical fault', '(?:a )?technical (?:fault|problem|failure)'],
    de: ['ein technischer Defekt', '(?:ein )?technische[rs]? (?:defekt|fehler|problem)'],
    nl: ['een technisch defect', '(?:een )?technisch (?:defect|probleem)'],
    fr: ['un défaut technique', '(?:un |une )?(?:défaut|problème|panne) technique'],
  },
  {
    en: ['a strike', '(?:a )?strike'],
    de: ['ein Streik', '(?:ein )?streik'],
    nl: ['een staking', '(?:een )?staking'],
    fr: ['une grève', '(?:une )?grève'],
  },
  {
    en: ['an accident', '(?:an )?accident'],
    de: ['ein Unfall', '(?:ein )?unfall'],
    nl: ['een ongeval', '(?:een )?ongeval'],
    fr: ['un accident', '(?:un )?accident'],
  },
];
