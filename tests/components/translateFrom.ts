import type { Substitution, Translate } from '../../components/words';

/** Reads a locale as the browser does; a key that is missing, or a text that is not a leaf, throws. */
export function translateFrom(texts: unknown): Translate {
  return (key, ...rest) => {
    const count = rest.find((part) => typeof part === 'number');
    const substitutions =
      rest.find((part): part is Substitution[] => Array.isArray(part)) ??
      (count === undefined ? [] : [count]);
    const text = formOf(leafOf(texts, key), count, key);
    return text.replace(/\$(\d)/g, (mark, place: string) => {
      const value = substitutions[Number(place) - 1];
      if (value === undefined) throw new Error(`"${key}" wants ${mark} and does not get it.`);
      return String(value);
    });
  };
}

function leafOf(texts: unknown, key: string): unknown {
  let node = texts;
  for (const part of key.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined;
  }
  return node;
}

function formOf(leaf: unknown, count: number | undefined, key: string): string {
  if (typeof leaf === 'string') return leaf;
  if (typeof leaf === 'object' && leaf !== null && 'n' in leaf && count !== undefined) {
    return String(count === 1 && '1' in leaf ? leaf['1'] : leaf.n);
  }
  throw new Error(`No words for "${key}".`);
}
