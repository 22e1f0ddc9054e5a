/** The demo company as a newcomer sets it up, written the way the options page writes it. */
export const VLINDER = {
  own: { facebook: ['Vlinder Telecom'], x: ['vlindertelecom'] },
  brandWords: ['Vlinder Telecom', 'Vlinder'],
  company: 'Vlinder Telecom',
  initials: 'JK',
  formality: 'as-comment',
  xAccountId: '4400112233',
  target: { firstResponseMinutes: 60, nextResponseMinutes: 120, dueSoonMinutes: 15 },
  hours: null,
  watchWords: [],
  ownContacts: [],
  corrections: {},
};
