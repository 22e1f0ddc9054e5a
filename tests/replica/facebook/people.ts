import { digitsOf, hash } from './hash';

/** Someone who writes on the replica; `vanity` null where the profile only has a number. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly vanity: string | null;
  readonly anonymous: boolean;
};

/** The page the replica is signed in as. */
export const OWN_PAGE: Person = {
  id: '100064400112233',
  name: 'Vlinder Telecom',
  vanity: 'vlindertelecom',
  anonymous: false,
};

/** The name an anonymous group member is shown with begins like this. */
export const ANONYMOUS = 'Anonymous member';

/** The person behind a name: the same name is always the same profile; every third one has no vanity address. */
export function personOf(name: string): Person {
  if (name === OWN_PAGE.name) return OWN_PAGE;
  return {
    id: `1000${digitsOf(name, 11)}`,
    name,
    vanity: hash(name) % 3 === 0 ? null : vanityOf(name),
    anonymous: name.startsWith(ANONYMOUS),
  };
}

function vanityOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '.').replace(/^\.|\.$/g, '');
}
