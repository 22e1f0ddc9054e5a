import type { Action, Label, Language, Triage } from '../../../lib/triage/triage';
import { LABELS } from '../../../lib/triage/triage';

type Given = {
  readonly language?: Language;
  readonly on?: readonly Label[];
  readonly action?: Action;
  readonly whose?: 'own' | 'other';
};

/** A triage where only what matters is named: the language, the labels that are on, the advice. */
export function aTriage({
  language = 'en',
  on = [],
  action = 'answer',
  whose,
}: Given = {}): Triage {
  const judgements = LABELS.map((label) => {
    const isOn = on.includes(label);
    return [
      label,
      { score: isOn ? 0.9 : 0.1, on: isOn, evidence: [], ...(whose ? { whose } : {}) },
    ];
  });
  return {
    language,
    sentiment: { label: 'neutral', score: 0 },
    labels: Object.fromEntries(judgements) as Triage['labels'],
    advice: { action, reason: action },
    priority: 0,
  };
}
