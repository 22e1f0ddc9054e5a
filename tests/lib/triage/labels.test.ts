import { describe, expect, it } from 'vitest';
import type { Label } from '../../../lib/triage/triage';
import { triageOf } from '../../../lib/triage/triageOf';
import { abuse } from './cases/abuse';
import type { Cases } from './cases/cases';
import { churn } from './cases/churn';
import { complaint } from './cases/complaint';
import { hate } from './cases/hate';
import { legalPress } from './cases/legalPress';
import { personalData } from './cases/personalData';
import { praise } from './cases/praise';
import { provocation } from './cases/provocation';
import { question } from './cases/question';
import { scam } from './cases/scam';
import { selfHarm } from './cases/selfHarm';
import { threat } from './cases/threat';

const CASES: Readonly<Record<Exclude<Label, 'off-topic'>, Cases>> = {
  'self-harm': selfHarm,
  threat,
  hate,
  'personal-data': personalData,
  scam,
  abuse,
  'legal-press': legalPress,
  churn,
  complaint,
  provocation,
  question,
  praise,
};

const isLabel = (name: string): name is Label => name in CASES;

for (const [label, cases] of Object.entries(CASES)) {
  if (!isLabel(label)) continue;
  for (const [lang, { on, off }] of Object.entries(cases)) {
    describe(`${label} in ${lang}`, () => {
      it.each(on.map((text) => [text]))('is on for: %s', (text) => {
        const judgement = triageOf({ text, lang }).labels[label];
        expect(judgement.on).toBe(true);
        expect(judgement.evidence.length).toBeGreaterThan(0);
      });
      it.each(off.map((text) => [text]))('is off for: %s', (text) => {
        expect(triageOf({ text, lang }).labels[label].on).toBe(false);
      });
    });
  }
}
