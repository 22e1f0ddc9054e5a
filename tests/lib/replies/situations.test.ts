import { describe, expect, it } from 'vitest';
import { draftLength } from '../../../lib/replies/length';
import { REPLY_LANGUAGES } from '../../../lib/replies/reply';
import { review } from '../../../lib/replies/review/review';
import { suggest } from '../../../lib/replies/suggest';
import { gapsIn, sentenceCount } from '../../../lib/replies/writeOut';
import { anInput } from './anInput';
import { de } from './situations/de';
import { en } from './situations/en';
import { fr } from './situations/fr';
import { nl } from './situations/nl';
import { SITUATIONS } from './situations/situations';

const TABLE = { en, de, nl, fr };
const NAMES = { en: 'Emma Clarke', de: 'Lena Vogt', nl: 'Sofie Peeters', fr: 'Camille Laurent' };
const SORRY = /sorry|apolog|\bleid\b|entschuldig|spijt|excuses|désolé/iu;
type Rest = Partial<Parameters<typeof anInput>[0]>;

const situationOf = (id: string) => {
  const found = SITUATIONS[id];
  if (!found) throw new Error(`no situation ${id}`);
  return found;
};
const inputOf = (language: keyof typeof TABLE, id: string, rest: Rest & { text: string }) => {
  const { on, action } = situationOf(id);
  return anInput({ language, on, action, author: NAMES[language], ...rest });
};

it('has a comment for every situation in every language, of nine sectors and more', () => {
  const ids = Object.keys(SITUATIONS);
  expect(ids.length).toBeGreaterThanOrEqual(30);
  for (const rows of Object.values(TABLE))
    expect(rows.map(([id]) => id).sort()).toEqual([...ids].sort());
  expect(new Set(ids.map((id) => situationOf(id).sector)).size).toBeGreaterThanOrEqual(9);
});

describe.each(REPLY_LANGUAGES)('in %s', (language) => {
  const rows = TABLE[language];

  it.each(rows)('%s: answers “%s” with drafts that fit it', (id, text, names) => {
    const { kinds, ours } = situationOf(id);
    const drafts = suggest(inputOf(language, id, { text }));
    expect(drafts.map(({ kind }) => kind)).toEqual(kinds);
    expect(drafts[0]?.text).toMatch(new RegExp(names, 'iu'));
    expect(drafts[0]?.names.length).toBeGreaterThan(0);
    for (const draft of drafts) {
      expect(draft.text).not.toMatch(/[!{}<>|()]|\.\.|\s\s/u);
      expect(draft.gaps).toEqual(gapsIn(draft.text));
      if (!ours) expect(draft.text).not.toMatch(SORRY);
      if (draft.visibility === 'public') expect(sentenceCount(draft.text)).toBeLessThanOrEqual(4);
    }
    if (ours) expect(drafts[0]?.text).toMatch(SORRY);
  });

  it.each(rows)(
    '%s: passes its own review for “%s”, on both sites and in both forms',
    (id, text) => {
      for (const site of ['facebook', 'x'] as const)
        for (const formality of ['formal', 'informal', 'as-comment'] as const)
          for (const draft of suggest(
            inputOf(language, id, { text, site, formality, initials: 'JK' }),
          )) {
            const { language: read, findings } = review({
              text: draft.text,
              comment: text,
              lang: language,
              visibility: draft.visibility,
              site,
            });
            const told = findings
              .filter(({ rule, severity }) => rule !== 'unfilled-gap' && severity !== 'note')
              .map(({ rule, start, end }) => `${rule}: ${draft.text.slice(start, end)}`);
            expect(told, draft.text).toEqual([]);
            expect(read).toBe(language);
            const { used, limit } = draftLength(draft.text, site);
            if (draft.visibility === 'public') expect(used).toBeLessThanOrEqual(limit);
          }
    },
  );
});
