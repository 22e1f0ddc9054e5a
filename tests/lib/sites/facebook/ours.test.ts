import { expect, it } from 'vitest';
import { isOurs } from '../../../../lib/sites/facebook/ours';

const person = { name: 'Zonnestraal', handle: null, id: '100090001' };

it.each([
  ['a name alone, where we gave only names', person, ['Zonnestraal'], true],
  ['a name with an id of its own, where we gave ours', person, ['Zonnestraal', '61550000'], false],
  ['our id under another name', { ...person, name: 'Zon' }, ['Zonnestraal', '100090001'], true],
  ['our name where no id is shown', { ...person, id: null }, ['Zonnestraal', '61550000'], true],
  [
    'our vanity name beside another id',
    { ...person, handle: 'zonnestraal.be' },
    ['Zonnestraal.be', '61550000'],
    true,
  ],
  ['a short number in our name', person, ['Zonnestraal', '1847'], true],
  ['nobody', null, ['Zonnestraal'], false],
])('%s', (_, who, own, ours) => {
  expect(isOurs(who, own)).toBe(ours);
});
