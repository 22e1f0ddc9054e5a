import type { Datum } from './datum';
import { dataOf } from './datum';

/** German and Austrian, Belgian, Dutch, French, British, Irish, Swiss forms. */
const PLATE = new RegExp(
  [
    String.raw`[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?`,
    String.raw`[A-ZÄÖÜ]{1,3} [A-Z]{1,2} \d{2,4}`,
    String.raw`[A-ZÄÖÜ]{1,2}[- ]\d{3,6}[- ]?[A-Z]{1,2}`,
    String.raw`[1-9]-?[A-Z]{3}-?\d{3}`,
    String.raw`[A-Z]{2}-?\d{3}-?[A-Z]{1,2}|[A-Z]-?\d{3}-?[A-Z]{2}|\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{2}-\d{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|[A-Z]{3}-\d{2}-[A-Z]`,
    String.raw`[A-Z]{2}\d{2} ?[A-Z]{3}`,
    String.raw`\d{2,3}-[A-Z]{1,2}-\d{1,6}`,
    String.raw`(?:ZH|BE|LU|UR|SZ|OW|NW|GL|ZG|FR|SO|BS|BL|SH|AR|AI|SG|GR|AG|TG|TI|VD|VS|NE|GE|JU) ?\d{4,6}`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, '(?<![\\w-])(?:')
    .concat(')(?![\\w-])'),
  'g',
);

/** What has the form of a licence plate; whether it is one is for the cues around it. */
export const plates = (text: string): Datum[] =>
  dataOf(text, PLATE, () => ({ why: 'licence-plate', weight: 0.75 }));
