import { hash } from '../hash';

/** The places of a phrasing where it can be said in several ways: "(one way/another)". */
const CHOICE = /\(([^()]*\/[^()]*)\)/gu;

/** A phrasing with every "(one way/another)" decided, by the seed or, where it must be short, by length. */
export function vary(phrasing: string, seed: string, short = false): string {
  let place = 0;
  return phrasing.replace(CHOICE, (_, ways: string) => {
    const choices = ways.split('/');
    place += 1;
    const chosen = short ? shortest(choices) : choices[hash(`${place}|${seed}`) % choices.length];
    return chosen ?? '';
  });
}

const shortest = (choices: readonly string[]) =>
  [...choices].sort((a, b) => a.length - b.length)[0];
