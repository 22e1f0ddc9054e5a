import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReviewRule } from '../../../../lib/replies/review/finding';
import { REVIEW_RULES } from '../../../../lib/replies/review/finding';
import { review } from '../../../../lib/replies/review/review';
import type { ReviewInput } from '../../../../lib/replies/review/reviewInput';
import { casesIn, measured, precision, recall } from './measured';

const CASES = new URL('./cases/', import.meta.url);
const SETS = readdirSync(CASES)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => [file, casesIn(new URL(file, CASES))] as const);
const ALL = SETS.flatMap(([, cases]) => cases);
const rulesOf = (input: Partial<ReviewInput> & { text: string }) =>
  review({ visibility: 'public', ...input }).findings.map(({ rule }) => rule);

describe('the review', () => {
  it.each(SETS)('tells good wording from bad in %s', (_, cases) => {
    const { all, strong, rules, slips } = measured(cases);
    const perRule = [...rules].map(
      ([rule, tally]) => `${rule} P ${precision(tally).toFixed(2)} R ${recall(tally).toFixed(2)}`,
    );
    const report = [...perRule, ...slips.map(({ id, rule, slip }) => `${id} ${slip} ${rule}`)];
    const figures = { strong: precision(strong), all: precision(all), recall: recall(all) };
    expect(figures.strong, report.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(figures.all, report.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(figures.recall, report.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('has a case for every rule', () => {
    const tried = new Set(ALL.flatMap(({ rules }) => rules));
    expect(REVIEW_RULES.filter((rule) => !tried.has(rule))).toEqual([]);
  });

  it.each(['en', 'de'])(
    'has three cases for every rule in %s, and finds most of each',
    (language) => {
      const { rules } = measured(
        SETS.flatMap(([name, cases]) => (name.startsWith(language) ? cases : [])),
      );
      const isDue = (rule: ReviewRule) => language !== 'en' || rule !== 'formality-mix';
      const due = REVIEW_RULES.filter(isDue).map((rule) => {
        const tally = rules.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
        return {
          rule,
          cases: tally.right + tally.missed,
          precision: precision(tally),
          recall: recall(tally),
        };
      });
      expect(due.filter(({ cases }) => cases < 3)).toEqual([]);
      expect(due.filter((of) => of.precision < 0.75 || of.recall < 0.75)).toEqual([]);
    },
  );

  it('takes for a text four times as long little more than four times as long: no pattern runs away', () => {
    for (const [name, cases] of SETS) {
      const once = cases.map(({ text }) => text).join(' ');
      const whole = once.repeat(Math.ceil(10_000 / once.length));
      const comment = cases[0]?.comment ?? null;
      const quickest = (length: number) => {
        const text = whole.slice(0, length);
        const took = Array.from({ length: 5 }, () => {
          const before = process.cpuUsage();
          review({ text, comment, visibility: 'public' });
          const { user, system } = process.cpuUsage(before);
          return user + system;
        });
        // In time of this process: the others also tell what else the machine does.
        return Math.min(...took);
      };
      // The first readings are slow: nothing is compiled yet.
      quickest(10_000);
      // It would be sixteen times as long, were it squared.
      expect(quickest(10_000) / quickest(2500), name).toBeLessThan(8);
    }
  });

  it('says where in the text, in order, and never the same rule twice for one place', () => {
    const holds = (input: ReviewInput) => {
      const { findings } = review(input);
      for (const [at, { rule, start, end, message }] of findings.entries()) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(input.text.length);
        expect(start).toBeGreaterThanOrEqual(findings[at - 1]?.start ?? 0);
        expect(message).toMatch(/[.]$/u);
        const others = findings.slice(at + 1).filter((other) => other.rule === rule);
        expect(others.filter((other) => other.start < end)).toEqual([]);
      }
    };
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...ALL.map(({ text }) => text), '\ud800', '😀', '[', '\n', '!!!', 'ÖFFNEN'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 4 }),
        fc.constantFrom('public', 'private'),
        fc.constantFrom(undefined, 'x', 'facebook'),
        (pieces, visibility, site) => {
          const text = pieces.join(' ');
          holds({ text, visibility, site: site ?? null, comment: pieces[0] ?? null });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds nothing of the rule any more where its rewriting was taken, and nothing new', () => {
    for (const { text, ...rest } of ALL) {
      for (const { rule, start, end, rewrite } of review({ text, ...rest }).findings) {
        if (rewrite === undefined) continue;
        const better = text.slice(0, start) + rewrite + text.slice(end);
        const left = review({ ...rest, text: better }).findings.filter(
          (finding) =>
            finding.rule === rule && finding.start < start + rewrite.length && finding.end > start,
        );
        expect(left, `${text} → ${better}`).toEqual([]);
        const known = [...rulesOf({ text, ...rest }), 'unfilled-gap'];
        const rules = rulesOf({ ...rest, text: better });
        expect(
          rules.filter((found) => !known.includes(found)),
          `${text} → ${better}`,
        ).toEqual([]);
      }
    }
  });

  it('counts as the site counts, in public only', () => {
    const text = `${'a'.repeat(270)} https://example.com/long/address`;
    const { length, findings } = review({ text, visibility: 'public', site: 'x' });
    expect(length).toEqual({ used: 294, limit: 280 });
    expect(findings).toMatchObject([{ rule: 'over-length', end: text.length }]);
    expect(review({ text, visibility: 'private', site: 'x' }).length).toBeNull();
    expect(review({ text, visibility: 'public' }).length).toBeNull();
  });

  it('lets company contacts stand and stops those of people', () => {
    const found = (text: string) => rulesOf({ text }).includes('personal-data-in-public');
    expect(found('Call our desk on 020 7946 0991 until six, we can look it up.')).toBe(false);
    expect(found('We will call you on 07400 123456 this afternoon, Ben.')).toBe(true);
    expect(found('Sie erreichen uns unter 030 12345678 bis 18 Uhr.')).toBe(false);
    expect(found('Wir rufen Sie unter 0171 2345678 an.')).toBe(true);
    expect(rulesOf({ text: 'Call you on 07400 123456 at two?', visibility: 'private' })).toEqual(
      [],
    );
  });

  it('asks for data in private without a word', () => {
    const text = 'Please send me your customer number and date of birth, then I open the case.';
    expect(rulesOf({ text })).toEqual(['asks-personal-data-in-public']);
    expect(rulesOf({ text, visibility: 'private' })).toEqual([]);
  });
});
