import { adviceBy } from './advice';
import { priorityOf } from './priority';
import type { AdviceFacts, Corrections, Judgement, Label, Triage } from './triage';
import { LABELS } from './triage';

/**
 * The triage as a person corrected it: labels as they said, advice and priority by these. Score and
 * evidence stay what Heard found, and `heard` keeps what it had made of them. Corrections of before
 * that are not named here are taken back.
 */
export function corrected(triage: Triage, corrections: Corrections): Triage {
  const wasCorrected = LABELS.some((label) => triage.labels[label].heard !== undefined);
  if (!wasCorrected && Object.keys(corrections).length === 0) return triage;
  const labels = { ...triage.labels };
  for (const label of LABELS) labels[label] = judged(triage.labels[label], corrections[label]);
  const facts = triage.facts ?? factsFrom(triage);
  const advice = adviceBy(labels, facts);
  return {
    ...triage,
    labels,
    advice,
    priority: priorityOf(labels, advice.action !== 'no-reply-needed'),
    facts,
  };
}

/** The labels a person took off (`off`) or put on (`on`) against what Heard had made of them. */
export const correctionsIn = (
  labels: Triage['labels'],
): Readonly<Partial<Record<Label, 'off' | 'on'>>> =>
  Object.fromEntries(
    LABELS.flatMap((label) => {
      const { heard, on } = labels[label];
      return heard === undefined ? [] : [[label, on ? 'on' : 'off']];
    }),
  );

/** The labels Heard itself found, whatever a person made of them. */
export const labelsRead = (labels: Triage['labels']): readonly Label[] =>
  LABELS.filter((label) => labels[label].heard ?? labels[label].on);

function judged({ heard, ...judgement }: Judgement, wanted: boolean | undefined): Judgement {
  const read = heard ?? judgement.on;
  if (wanted === undefined || wanted === read) return { ...judgement, on: read };
  return { ...judgement, on: wanted, heard: read };
}

/** Of a triage that was kept without its facts, what its advice tells of them. */
function factsFrom({ advice: { action, reason } }: Triage): AdviceFacts {
  return {
    exposes: reason === 'private-data',
    needsData: reason === 'needs-account-data',
    isConcrete: reason !== 'nothing-concrete',
    isWordless: false,
    isClosing: action === 'no-reply-needed',
    ownReplies: /-again$|^closing$/.test(reason) ? 1 : 0,
  };
}
