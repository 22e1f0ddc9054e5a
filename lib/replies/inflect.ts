import type { Issue } from './extract/facts';
import type { Formality, ReplyLanguage } from './reply';
import type { Determiner, Gender } from './words/words';

/** The forms of one thing by the name of the slot they fill. */
export type Forms = Readonly<Record<string, string>>;

/** The thing with its determiner in the forms its language asks for ("Ihre Rechnung", "de votre facture"). */
export function inflect(issue: Issue, language: ReplyLanguage, formality: Formality): Forms {
  return INFLECT[language](issue, formality);
}

type Inflect = (issue: Issue, formality: Formality) => Forms;

const BY_DETERMINER_EN: Readonly<Record<Determiner, string>> = {
  own: 'your ',
  our: 'our ',
  the: 'the ',
  bare: '',
};

const english: Inflect = ({ determiner, noun, bare }) => ({
  issue: BY_DETERMINER_EN[determiner] + noun,
  ...(bare ? { bare, none: `no ${bare.replace(/^an? /, '')}` } : {}),
});

const CASES = ['nom', 'acc', 'dat'] as const;
const ENDINGS: Readonly<Record<(typeof CASES)[number], Readonly<Record<Gender, string>>>> = {
  nom: { m: '', n: '', c: '', f: 'e', pl: 'e' },
  acc: { m: 'en', n: '', c: '', f: 'e', pl: 'e' },
  dat: { m: 'em', n: 'em', c: 'em', f: 'er', pl: 'en' },
};
const DEFINITE: typeof ENDINGS = {
  nom: { m: 'der', n: 'das', c: 'das', f: 'die', pl: 'die' },
  acc: { m: 'den', n: 'das', c: 'das', f: 'die', pl: 'die' },
  dat: { m: 'dem', n: 'dem', c: 'dem', f: 'der', pl: 'den' },
};

/** A thing of unknown gender is only ever a topic ("Thema Türklingel"), never inflected. */
const german: Inflect = ({ gender, determiner, noun, bare }, formality) => {
  if (!gender) return { topic: noun };
  const owner = determiner === 'our' ? 'unser' : formality === 'formal' ? 'Ihr' : 'dein';
  const forms = CASES.map((name) => {
    const article = determiner === 'the' ? DEFINITE[name][gender] : owner + ENDINGS[name][gender];
    if (determiner === 'bare') return [name === 'nom' ? 'issue' : `issue:${name}`, noun] as const;
    return [name === 'nom' ? 'issue' : `issue:${name}`, `${article} ${noun}`] as const;
  });
  const without = bare ? { bare, none: `kein${ENDINGS.nom[gender]} ${bare}` } : {};
  return { ...Object.fromEntries(forms), ...without };
};

const dutch: Inflect = ({ gender, determiner, noun, bare }, formality) => {
  const neuter = gender === 'n';
  const owner = {
    own: formality === 'formal' ? 'uw ' : 'je ',
    our: neuter ? 'ons ' : 'onze ',
    the: neuter ? 'het ' : 'de ',
    bare: '',
  }[determiner];
  return { issue: owner + noun, ...(bare ? { bare } : {}) };
};

const VOWEL = /^[aeiouyhàâéèêëîïôöûü]/iu;

const french: Inflect = ({ gender, determiner, noun, bare }, formality) => {
  const vowel = VOWEL.test(noun);
  const plural = gender === 'pl';
  if (determiner === 'the' || determiner === 'bare') {
    const article = plural ? 'les ' : vowel ? "l'" : gender === 'f' ? 'la ' : 'le ';
    const of = plural ? 'des ' : vowel ? "de l'" : gender === 'f' ? 'de la ' : 'du ';
    const to = plural ? 'aux ' : vowel ? "à l'" : gender === 'f' ? 'à la ' : 'au ';
    return {
      issue: article + noun,
      'issue:de': of + noun,
      'issue:à': to + noun,
      ...(bare ? { bare } : {}),
    };
  }
  const formal = plural ? 'vos' : 'votre';
  const informal = plural ? 'tes' : gender === 'f' && !vowel ? 'ta' : 'ton';
  const ours = plural ? 'nos' : 'notre';
  const owner = determiner === 'our' ? ours : formality === 'formal' ? formal : informal;
  const issue = `${owner} ${noun}`;
  return { issue, 'issue:de': `de ${issue}`, 'issue:à': `à ${issue}`, ...(bare ? { bare } : {}) };
};

const INFLECT: Readonly<Record<ReplyLanguage, Inflect>> = {
  en: english,
  de: german,
  nl: dutch,
  fr: french,
};
