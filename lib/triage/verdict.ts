import { decide } from './decide';
import type { Finding } from './finding';
import { judge, THRESHOLD } from './finding';
import type { Source } from './model/features';
import { sourceOf } from './model/features';
import { HEADS } from './model/heads';
import type { Chance, LayerName } from './model/layers';
import { chancesOf } from './model/layers';
import type { Model } from './model/model';
import type { Given } from './model/signals';
import { signalsOf } from './model/signals';
import { wordingOf } from './model/wording';
import type { Shifts } from './shifts';
import type { Reading } from './reading';
import type { Judgement, Label } from './triage';

/** What rules and model together make of a comment. */
export type Verdict = {
  readonly chance: (name: LayerName) => Chance;
  readonly judgement: (label: Label) => Judgement;
};

/** Reads a comment with the model and stacks what it says on what the rules found; `shifts` move thresholds. */
export function verdictOf(given: Given, model: Model, shifts: Shifts = {}): Verdict {
  const source = sourceOf(given.reading);
  const chance = chancesOf(model, signalsOf(model, source, given), shifts);
  return {
    chance,
    judgement: (label) => {
      if (label === 'off-topic' && !given.reading.input.post) return NOTHING;
      const { on, score } = decide(given, label, chance);
      const found = given.rules.found[label];
      const shown =
        found.length > 0 || !on ? found : wording(model, { source, label, reading: given.reading });
      return { ...judge(given.reading, shown), on, score };
    },
  };
}

const NOTHING: Judgement = { score: 0, on: false, evidence: [] };

/** The words that speak most for a label; the whole text where it is nothing but a link. */
function wording(
  model: Model,
  { source, label, reading }: { source: Source; label: Label; reading: Reading },
): Finding[] {
  const head = HEADS.find((name) => name === label);
  const span = head ? wordingOf(model, source, reading.languageAt, head) : null;
  const whole = { start: 0, end: reading.folded.text.length };
  return [{ ...(span ?? whole), weight: THRESHOLD, why: 'wording' }];
}
