import type { Triage } from '../triage/triage';
import type { Part, Parts } from './review/part';
import { PARTS } from './review/part';

type Due = {
  readonly triage: Pick<Triage, 'labels' | 'advice'>;
  /** Whether our replies are signed. */
  readonly signs: boolean;
};

type Rule = (comment: {
  readonly [Name in 'complains' | 'asks' | 'leaves' | 'askFirst']: boolean;
}) => boolean;

/** An apology is due for our own fault alone; who knows that is the human, so a complaint asks whose part it was. */
const DUE: Readonly<Record<Exclude<Part, 'signature'>, Rule>> = {
  acknowledge: () => true,
  responsibility: ({ complains, askFirst }) => complains && !askFirst,
  explanation: ({ complains, asks, askFirst }) => (complains || asks) && !askFirst,
  repair: ({ complains, leaves, askFirst }) => (complains || leaves) && !askFirst,
  question: ({ askFirst }) => askFirst,
  nextStep: ({ complains, asks, leaves }) => complains || asks || leaves,
};

/** Which parts of a good reply this comment calls for; to praise one says little, to a riddle one asks. */
export function partsDue({ triage: { labels, advice }, signs }: Due): Parts {
  const comment = {
    complains: labels.complaint.on,
    asks: labels.question.on,
    leaves: labels.churn.on,
    askFirst: advice.action === 'ask',
  };
  const isDue = (part: Part) => (part === 'signature' ? signs : DUE[part](comment));
  return {
    acknowledge: isDue('acknowledge'),
    responsibility: isDue('responsibility'),
    explanation: isDue('explanation'),
    repair: isDue('repair'),
    question: isDue('question'),
    nextStep: isDue('nextStep'),
    signature: isDue('signature'),
  };
}

/** The parts that are due and not there, in their order. */
export const partsMissing = (due: Parts, there: Parts): readonly Part[] =>
  PARTS.filter((part) => due[part] && !there[part]);
