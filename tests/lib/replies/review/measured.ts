import { readFileSync } from 'node:fs';
import { review } from '../../../../lib/replies/review/review';
import type { ReviewRule, Severity } from '../../../../lib/replies/review/finding';
import type { Case } from './aCase';

export type Tally = { right: number; wrong: number; missed: number };
export type Slip = { readonly id: string; readonly rule: ReviewRule; readonly slip: string };

export type Measured = {
  readonly all: Tally;
  readonly strong: Tally;
  readonly rules: ReadonlyMap<ReviewRule, Tally>;
  readonly slips: readonly Slip[];
};

/** The cases of a file, one JSON object a line. */
export const casesIn = (path: URL): Case[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case);

/** How often each rule was found where it should be, per rule and together; a rule counts once a case. */
export function measured(cases: readonly Case[]): Measured {
  const all: Tally = { right: 0, wrong: 0, missed: 0 };
  const strong: Tally = { right: 0, wrong: 0, missed: 0 };
  const rules = new Map<ReviewRule, Tally>();
  const slips: Slip[] = [];
  for (const { id, rules: expected, may = [], parts, ...input } of cases) {
    const { findings, parts: has } = review(input);
    const found = new Map<ReviewRule, Severity>();
    for (const { rule, severity } of findings)
      if (found.get(rule) !== 'strong') found.set(rule, severity);
    const count = (rule: ReviewRule, what: keyof Tally) => {
      const of = rules.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
      rules.set(rule, of);
      of[what]++;
      all[what]++;
      if (found.get(rule) === 'strong') strong[what]++;
      if (what !== 'right') slips.push({ id, rule, slip: what });
    };
    for (const rule of expected) count(rule, found.has(rule) ? 'right' : 'missed');
    for (const rule of found.keys())
      if (!expected.includes(rule) && !may.includes(rule)) count(rule, 'wrong');
    for (const [part, is] of Object.entries(parts ?? {}))
      if (has[part as keyof typeof has] !== is)
        slips.push({ id, rule: part as ReviewRule, slip: is ? 'part missed' : 'part wrong' });
  }
  return { all, strong, rules, slips };
}

export const precision = ({ right, wrong }: Tally): number => right / Math.max(1, right + wrong);
export const recall = ({ right, missed }: Tally): number => right / Math.max(1, right + missed);
