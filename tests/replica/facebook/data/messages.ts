/** A line of a private conversation; `ago` in minutes before the page's present. */
export type MessageSource = {
  readonly from: 'them' | 'us';
  readonly ago: number;
  readonly text: string;
};

/** What was already said in private, by the other person's name; all others start empty. */
export const CONVERSATIONS: Readonly<Record<string, readonly MessageSource[]>> = {
  'Aoife Brennan': [
    {
      from: 'them',
      ago: 2900,
      text: 'Hi, I booked the technician for Thursday morning. Is that still on?',
    },
    { from: 'us', ago: 2880, text: 'Hi Aoife, yes: Thursday between 9 and 12. ^JK' },
  ],
  'Inge Falkenrath': [],
  'Mathieu Delattre': [{ from: 'them', ago: 9000, text: 'Bonjour, où en est mon déménagement ?' }],
};
