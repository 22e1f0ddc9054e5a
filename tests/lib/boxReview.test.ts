import { expect, it } from 'vitest';
import { boxReviewOf } from '../../lib/replies/review/boxReview';

const said = (text: string, visibility: 'public' | 'private' = 'public') =>
  boxReviewOf({ text, visibility, comment: 'My parcel never came!', site: 'x' }).findings;
const PHONE = 'We look into it today. We will call you on 0475 12 34 56.';

it('names the kind of data everyone could read, and never the data', () => {
  const [worst] = said(PHONE);
  expect(worst).toMatchObject({ rule: 'personal-data-in-public', data: 'phone' });
  expect(JSON.stringify(said(PHONE))).not.toContain('0475');
});

it('tells another number from the one that was set aside, and the same one after a change elsewhere', () => {
  const mark = (text: string) => said(text)[0]?.mark;
  expect(mark(PHONE)).toBe(mark(`Hello! ${PHONE}`));
  expect(mark(PHONE)).not.toBe(mark(PHONE.replace('56', '57')));
});

it('puts the gravest first and keeps places and rewrites to itself', () => {
  const findings = said('OUR TEAM KNOWS!!! We are sorry if this caused any inconvenience.');
  expect(findings[0]?.severity).toBe('strong');
  expect(findings.at(-1)?.severity).not.toBe('strong');
  for (const one of findings) {
    expect(Object.keys(one)).toEqual(['rule', 'severity', 'message', 'data', 'mark']);
  }
});

it('sees no harm in data that only one person reads', () => {
  expect(said(PHONE, 'private').map(({ rule }) => rule)).not.toContain('personal-data-in-public');
});
