import type { ReplyLanguage } from '../reply';
import type { PatternRule, Severity } from './finding';
import { PATTERN_RULES } from './finding';
import { de } from './patterns/de';
import { en } from './patterns/en';
import { fr } from './patterns/fr';
import { nl } from './patterns/nl';
import type { Cue, Pattern, Patterns } from './patterns/pattern';
import { CUES } from './patterns/pattern';

const PATTERNS: Readonly<Record<ReplyLanguage, Patterns>> = { en, de, nl, fr };

/** Null where a language has no pattern for it. */
type Wording = RegExp | null;
type Rewrite = { readonly found: RegExp; readonly replacement: string };

/** A family, compiled; matches are places in a folded sentence. */
export type FamilyWordings = Readonly<Record<Severity, Wording>> & {
  readonly unless: Wording;
  readonly rewrites: readonly Rewrite[];
};

/** A language's patterns, compiled. */
export type Wordings = {
  readonly rules: ReadonlyArray<readonly [PatternRule, FamilyWordings]>;
  readonly cues: ReadonlyMap<Cue, Wording>;
  readonly shouted: RegExp;
  readonly formal: RegExp;
  readonly informal: RegExp;
};

const compiled = new Map<ReplyLanguage, Wordings>();

/** Compiled when first asked for. */
export function wordingsOf(language: ReplyLanguage): Wordings {
  const known = compiled.get(language);
  if (known) return known;
  const wordings = compile(PATTERNS[language]);
  compiled.set(language, wordings);
  return wordings;
}

function compile(patterns: Patterns): Wordings {
  const { vocabulary, shouted, formal, informal } = patterns;
  const any = (list: readonly Pattern[] = []): Wording =>
    list.length === 0 ? null : wording(list.join('|'), vocabulary);
  return {
    rules: PATTERN_RULES.map((rule) => {
      const family = patterns.rules[rule];
      const rewrites = (family.rewrites ?? []).map(([found, replacement]) => ({
        found: wording(found, vocabulary, 'd'),
        replacement,
      }));
      const unless = any(family.unless);
      return [rule, { ...bySeverity((severity) => any(family[severity])), unless, rewrites }];
    }),
    cues: new Map(CUES.map((cue) => [cue, any(patterns.cues[cue])])),
    shouted: wording(shouted, vocabulary),
    formal,
    informal,
  };
}

const bySeverity = (of: (severity: Severity) => Wording): Record<Severity, Wording> => ({
  strong: of('strong'),
  hint: of('hint'),
  note: of('note'),
});

const BETWEEN = '(?:[ ,;:()/-]+)';
/** "m'excuser", "d'erreur", "qu'incident": what a French word leans on. */
const LEANING = "(?:(?:[cdjlmnst]|qu)')?";
const UP_TO_SIX_WORDS = `${BETWEEN}(?:[^ ,;:()/-]+${BETWEEN}){0,6}?${LEANING}`;
/** A space inside a character class stays one. */
const SPACES = /\[[^\]]*\]| … | /g;

/** A pattern of the tables as a regular expression over a folded sentence; throws on an unknown `{name}`. */
export function wording(
  pattern: Pattern,
  vocabulary: Patterns['vocabulary'] = {},
  flags = '',
): RegExp {
  const source = spelledOut(pattern, vocabulary).replace(SPACES, (found) =>
    found.startsWith('[') ? found : found === ' ' ? BETWEEN : UP_TO_SIX_WORDS,
  );
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, flags);
}

function spelledOut(pattern: Pattern, vocabulary: Patterns['vocabulary']): Pattern {
  return pattern.replace(/\{([a-z]+)\}/gi, (_, name: string) => {
    const words = vocabulary[name];
    if (words === undefined) throw new Error(`no "${name}" in the vocabulary`);
    return `(?:${spelledOut(words, vocabulary)})`;
  });
}
