import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../components/keyOf';
import { REMOVAL_REASONS } from '../../lib/evidence';
import { DRAFT_PROBLEMS } from '../../lib/replies/byModel/draftProblem';
import { ADDRESS_PROBLEMS } from '../../lib/replies/byModel/draftSource';
import { SUGGESTION_KINDS } from '../../lib/replies/suggestion';
import { BADGE_KINDS } from '../../lib/sla/badgeState';
import { STATUSES } from '../../lib/ticket';
import { ACTIONS, LABELS } from '../../lib/triage/triage';
import { LANGUAGES, textsOf } from './speechOf';

/** Every text of a locale by its dotted key; a plural's forms stand together. */
function leaves(node: unknown, path: readonly string[] = []): Array<[string, readonly string[]]> {
  if (typeof node === 'string') return [[path.join('.'), [node]]];
  if (typeof node !== 'object' || node === null) return [];
  const entries = Object.entries(node);
  if (entries.every(([key]) => key === 'n' || /^\d+$/.test(key))) {
    return [[path.join('.'), entries.map(([, form]) => String(form))]];
  }
  return entries.flatMap(([key, child]) => leaves(child, [...path, key]));
}

const locales = new Map(
  LANGUAGES.map((language) => [language, new Map(leaves(textsOf(language)))]),
);
const english = locales.get('en')!;
const substitutions = (forms: readonly string[]) =>
  [...new Set(forms.flatMap((form) => form.match(/\$\d/g) ?? []))].sort();

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = locales.get(language)!;

  it('have the keys of the English ones', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the same substitutions, and a plural where English has one', () => {
    for (const [key, forms] of texts) {
      const meant = english.get(key) ?? [];
      expect(substitutions(forms), key).toEqual(substitutions(meant));
      expect(forms.length > 1, key).toBe(meant.length > 1);
    }
  });

  it('are never empty, never cheer, and keep what splits plurals out of them', () => {
    for (const [key, forms] of texts) {
      for (const form of forms) {
        expect(form.trim(), key).not.toBe('');
        expect(form, key).not.toMatch(/!|\boops\b|success|erfolgreich|succesvol|succès/i);
        expect(form, key).not.toContain(' | ');
      }
    }
  });

  it('use only keys the browser takes', () => {
    for (const key of texts.keys()) {
      expect(key).toMatch(/^[a-zA-Z0-9]+(\.[a-zA-Z0-9]+)*$/);
      expect(key.split('.')).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(description|message|placeholders)$/)]),
      );
    }
  });
});

describe('the languages', () => {
  it('speak formally: Sie, u, vous', () => {
    const informal = {
      de: /(?<!\p{L})(du|dich|dir|dein\p{L}*)(?!\p{L})/iu,
      nl: /(?<!\p{L})(jij|jou|jouw)(?!\p{L})/iu,
      fr: /(?<!\p{L})(tu|toi|tes)(?!\p{L})/iu,
    };
    for (const [language, pattern] of Object.entries(informal)) {
      for (const [key, forms] of locales.get(language as 'de')!) {
        if (/^replies\.(asComment|informal)Hint$/.test(key)) continue;
        expect(forms.join(' '), `${language} ${key}`).not.toMatch(pattern);
      }
    }
  });
});

const TABLES: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['badge.plain', [...BADGE_KINDS, 'unread']],
  ['badge.spoken.plain', [...BADGE_KINDS, 'unread']],
  ['label', LABELS],
  ['action', ACTIONS],
  ['status', STATUSES],
  ['suggestion.kind', SUGGESTION_KINDS],
  ['drafting.problem', [...DRAFT_PROBLEMS, ...ADDRESS_PROBLEMS]],
  ['removal.reason', REMOVAL_REASONS],
  ['removal.short', REMOVAL_REASONS],
  ['reason', REMOVAL_REASONS],
];

it.each(TABLES)('every name of %s has its words', (section, names) => {
  for (const name of names) expect([...english.keys()]).toContain(`${section}.${keyOf(name)}`);
});

const sources = readdirSync('components')
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(`components/${file}`, 'utf8') }));

describe.each(sources)('$file', ({ code }) => {
  it('asks only for keys that exist', () => {
    for (const [, key = ''] of code.matchAll(/\bt\(\s*'([^']+)'/g)) {
      expect([...english.keys()]).toContain(key);
    }
  });

  it('holds no words of its own', () => {
    expect(ownWords(code)).toEqual([]);
  });
});

/** Names and figures that are the same in every language. */
const SAME_EVERYWHERE = new Set(['Heard', 'Alt+I']);

/** Letters between tags, and plain strings in attributes a person reads or hears. */
function ownWords(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const between = [
    ...bare.matchAll(/<[a-zA-Z][^<>{}]*>([^<>{}()=;]*[A-Za-zÀ-ÿ]{2}[^<>{}()=;]*)</g),
  ];
  const attributes = [
    ...bare.matchAll(/\b(?:aria-label|title|placeholder|alt|words|hint|why)="([^"]*[a-z][^"]*)"/gi),
  ];
  return [...between, ...attributes]
    .map(([, words = '']) => words.trim())
    .filter((words) => words !== '' && !SAME_EVERYWHERE.has(words));
}

it.each([
  ['<p class="x">Hello there</p>', ['Hello there']],
  ['<button aria-label="Close it" />', ['Close it']],
  ['<b>{t("x")}</b>', []],
])('a planted word is found: %s', (code, words) => {
  expect(ownWords(code)).toEqual(words);
});

const allCode = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);
const everywhere = [...allCode, readFileSync('wxt.config.ts', 'utf8')].join('\n');

/** What may be asked for by a template, `label.${keyOf(label)}`: a name stands for each of its gaps. */
const templates = (code: string): readonly RegExp[] =>
  [...code.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].flatMap(([, template = '']) => {
    const parts = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
    const isKey = parts.every((part) => /^[a-zA-Z0-9.]*$/.test(part));
    // At least one whole name is written out, or every key would be meant.
    if (!isKey || !/^[a-zA-Z]\w*\.|\.[a-zA-Z]\w*$/.test(`${parts[0]}|${parts.at(-1)}`)) return [];
    return [
      new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[a-zA-Z0-9.]*')}$`),
    ];
  });

const unasked = (keys: readonly string[], code: string): readonly string[] => {
  const asked = templates(code);
  return keys.filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`__MSG_${key.replaceAll('.', '_')}__`) &&
      !asked.some((template) => template.test(key)),
  );
};

it('every text is asked for somewhere', () => {
  expect(unasked([...english.keys()], everywhere)).toEqual([]);
});

it('a text that nothing asks for is found', () => {
  const code = "t('a.used'); t(`b.${name}`); t(`${section}.lead`); t(`${one}${two}`)";
  const keys = ['a.used', 'a.unused', 'b.any', 'c.lead', 'c.other'];
  expect(unasked(keys, code)).toEqual(['a.unused', 'c.other']);
});
