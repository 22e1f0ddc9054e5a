import { COMMON_FIRST_NAMES } from '../words/firstNames';

/** Words of pages, trades and made-up names: with one of them the author is no person to greet. */
const NO_PERSON =
  /^(?:the|a|an|der|die|das|de|het|een|le|la|les|un|une|mr|mrs|ms|miss|dr|prof|herr|frau|mevr|mevrouw|meneer|dhr|mme|m|madame|monsieur|mademoiselle|sir|lady|lord|king|queen|team|club|shop|store|studio|salon|garage|cafe|café|bar|bistro|restaurant|hotel|bakkerij|bäckerei|boulangerie|slagerij|metzgerei|boucherie|frituur|friterie|apotheek|apotheke|pharmacie|kapsalon|coiffure|maison|villa|chez|bij|bei|immo|bv|bvba|nv|vzw|asbl|sa|sarl|sas|gmbh|ag|kg|ug|ev|ltd|llc|inc|plc|co|company|group|groep|gruppe|groupe|media|news|press|radio|tv|fm|magazin|magazine|official|officiel|offiziell|angry|happy|sad|grumpy|annoyed|anonymous|anonym|anoniem|anonyme|customer|kunde|kundin|klant|client|cliente|user|nutzer|gebruiker|utilisateur|nobody|niemand|personne|someone|admin|support|service|info|mad|crazy|big|little|super|real|just|not|my|your|his|her|no|old|new|red|blue|green|black|white|dark|golden|silver|lucky|lazy|best|love|life|world|fan|fans|army|boy|girl|man|woman|guy|mom|mum|mama|papa|dad|opa|oma|bro|dog|cat|wolf|bear|fox|tiger|dragon|ninja|gamer|gaming|player|photo|photography|design|art|music|musik|dj|mc|stop|free|save|freie|freiheit|truth|wahrheit|vrijheid|liberté|deutschland|nederland|belgique|belgië|france|europe|europa)$/iu;

const NAME_PART = /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)*$/u;
const PARTICLE =
  /^(?:de|der|den|van|von|zu|zum|zur|vom|du|des|da|dos|di|del|della|le|la|el|al|bin|ben|ibn|ter|ten|te|'t|y|e|und|d'|d’|abu|mac|st|o')$/iu;
const INITIAL = /^\p{Lu}\.?$/u;

/**
 * The first name to greet someone by, "Inês" of "Inês Ferreira"; null whenever it is not clearly a
 * person's name, because a wrong name is worse than none.
 */
export function firstName(author: string | null): string | null {
  if (
    !author ||
    author.length > 60 ||
    /[\p{N}@_#&|/\\()[\]{}.!?]{1}(?!\s|$)|[\p{N}@_#&|/]/u.test(author)
  )
    return null;
  const parts = author.normalize('NFC').trim().split(/\s+/u);
  const [first, ...rest] = parts;
  if (!first || parts.length > 5 || first.length > 20) return null;
  if (!NAME_PART.test(first) || parts.some(isNoPerson)) return null;
  if (rest.length === 0) return isCommon(first) ? first : null;
  const last = parts.at(-1) ?? '';
  if (!rest.every((part) => isSurnamePart(part)) || PARTICLE.test(last)) return null;
  // "Peeters Sandra": the surname stands first, so it is not the one to greet by.
  if (!isCommon(first) && isCommon(last)) return null;
  return first;
}

/** "De" opens a page's name but stands inside a person's. */
const isNoPerson = (part: string, place: number) =>
  NO_PERSON.test(part) && (place === 0 || !PARTICLE.test(part));

const isSurnamePart = (part: string) =>
  PARTICLE.test(part) ||
  INITIAL.test(part) ||
  (/^(?:\p{Lu}|[dDlLoO]['’]|Mc|Mac)\p{L}*(?:[-'’]\p{L}+)*$/u.test(part) &&
    part !== part.toUpperCase());

const isCommon = (name: string) => COMMON_FIRST_NAMES.has(name.toLowerCase());
