const TOKEN =
  /\s*(?:(?<text>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<plain>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|(?<sign>[{}[\],:]))/uy;

type Wanted = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/** The place of the first sign that makes a text no JSON; its length when only the end is missing. */
export function jsonBreak(text: string): number {
  const open: string[] = [];
  let wanted: Wanted | 'nothing' = 'value';
  const ended = () => (open.length ? 'comma or end' : 'nothing');
  for (let at = 0; ;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const start = at + (/^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
    if (!found?.groups || wanted === 'nothing') return brokenAt(text, start);
    const { text: string, plain, sign = '' } = found.groups;
    const isValue: boolean = wanted === 'value' || wanted === 'value or end';
    if (isValue && (string ?? plain) !== undefined) wanted = ended();
    else if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign);
      wanted = sign === '{' ? 'key or end' : 'value or end';
    } else if ((wanted === 'key' || wanted === 'key or end') && string !== undefined)
      wanted = 'colon';
    else if (wanted === 'colon' && sign === ':') wanted = 'value';
    else if (wanted === 'comma or end' && sign === ',')
      wanted = open.at(-1) === '{' ? 'key' : 'value';
    else if (wanted.endsWith('or end') && sign === (open.at(-1) === '{' ? '}' : ']')) {
      open.pop();
      wanted = ended();
    } else return brokenAt(text, start);
    at = TOKEN.lastIndex;
  }
}

/** A string, a word or a number that runs into the end of the text only breaks off there. */
function brokenAt(text: string, start: number): number {
  const rest = text.slice(start);
  const breaksOff =
    /^(?:"(?:[^"\\]|\\.)*\\?|-|\.|[eE][+-]?|t(?:ru?)?|f(?:al?s?)?|n(?:ul?)?)?$/su.test(rest);
  return breaksOff ? text.length : start;
}
