/** What a comment can be about, in groups that share their questions and the number that finds the case. */
export const GROUPS = [
  'connection',
  'mobile',
  'billing',
  'money',
  'delivery',
  'digital',
  'travel',
  'visit',
  'contact',
  'shop',
  'contract',
  'energy',
  'device',
  'town',
  'papers',
  'media',
] as const;
export type Group = (typeof GROUPS)[number];

/** Which number identifies a case of the group, asked for in private only. */
export type Proof = 'customer' | 'order' | 'booking' | 'case';

export const PROOF: Readonly<Record<Group, Proof>> = {
  connection: 'customer',
  mobile: 'customer',
  billing: 'customer',
  money: 'customer',
  delivery: 'order',
  digital: 'customer',
  travel: 'booking',
  visit: 'customer',
  contact: 'customer',
  shop: 'order',
  contract: 'customer',
  energy: 'customer',
  device: 'order',
  town: 'case',
  papers: 'case',
  media: 'customer',
};

/**
 * How close a group is to what the writer wants: of two nouns in one comment the higher one is
 * named ("called your hotline about my invoice" is about the invoice).
 */
export const RANK: Readonly<Record<Group, number>> = {
  connection: 3,
  mobile: 3,
  billing: 3,
  money: 3,
  delivery: 3,
  travel: 3,
  visit: 3,
  energy: 3,
  contract: 2,
  device: 2,
  digital: 2,
  town: 3,
  papers: 3,
  media: 3,
  shop: 1,
  contact: 1,
};
