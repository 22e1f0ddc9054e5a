import { expect, it } from 'vitest';
import { partsDue, partsMissing } from '../../../lib/replies/partsDue';
import { PARTS } from '../../../lib/replies/review/part';
import type { Action, Label } from '../../../lib/triage/triage';
import { aTriage } from '../aTicket';

it.each<[string, Action, readonly Label[], string]>([
  ['praise is only taken up', 'answer', ['praise'], 'acknowledge'],
  [
    'a question is explained and led on',
    'answer',
    ['question'],
    'acknowledge explanation nextStep',
  ],
  [
    'a complaint wants all but a question',
    'answer',
    ['complaint'],
    'acknowledge responsibility explanation repair nextStep',
  ],
  ['a riddle is asked about first', 'ask', ['complaint'], 'acknowledge question nextStep'],
])('%s', (_, action, labels, parts) => {
  const due = partsDue({ triage: aTriage(action, labels), signs: false });
  expect(PARTS.filter((part) => due[part]).join(' ')).toBe(parts);
});

it('asks for a signature only where replies are signed', () => {
  const signature = (signs: boolean) => partsDue({ triage: aTriage(), signs }).signature;
  expect([signature(true), signature(false)]).toEqual([true, false]);
});

it('misses what is due and not there, and nothing else', () => {
  const due = partsDue({ triage: aTriage('answer', ['question']), signs: true });
  const none = partsDue({ triage: aTriage('answer', ['praise']), signs: false });
  expect(partsMissing(due, none)).toEqual(['explanation', 'nextStep', 'signature']);
});
