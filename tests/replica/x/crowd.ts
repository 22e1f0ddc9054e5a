import { OWN_HANDLE, PEOPLE } from './people';
import { idOf, type Row } from './row';

const WRITERS = PEOPLE.filter(({ handle }) => handle !== OWN_HANDLE);
const TOWNS = ['Lokeren', 'Breda', 'Aachen', 'Roubaix', 'Kilkenny', 'Hamme', 'Goes', 'Tourcoing'];
const TEXTS: readonly (readonly [lang: string, text: (town: string, n: number) => string])[] = [
  ['nl', (town, n) => `In ${town} ligt het al ${n} minuten plat. Wanneer komt het terug?`],
  ['en', (town, n) => `Still nothing in ${town} after ${n} minutes. Is anybody looking at this?`],
  ['de', (town, n) => `${town}: seit ${n} Minuten kein Netz und die Hotline ist besetzt.`],
  ['fr', (town, n) => `Toujours rien à ${town}, ${n} minutes déjà. Vous faites quoi ?`],
  ['nl', (town) => `Hier in ${town} werkt alles weer, goed gedaan!`],
  ['en', (town, n) => `Your chat in ${town} put me on hold for ${n} minutes and hung up.`],
];

/** Gives that many more replies to a post, no two the same, for measuring. */
export function crowdRows(count: number, to: string): readonly Row[] {
  return Array.from({ length: count }, (_, index) => {
    const [lang, text] = pick(TEXTS, index);
    return {
      id: idOf(10_000 + index),
      by: pick(WRITERS, index * 7).handle,
      age: `${1 + (index % 170)}m`,
      lang,
      to,
      text: text(pick(TOWNS, Math.floor(index / TEXTS.length)), 3 + index),
    };
  });
}

function pick<T>(from: readonly T[], index: number): T {
  const one = from[index % from.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
