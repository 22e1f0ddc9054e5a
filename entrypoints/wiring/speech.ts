import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Speech, Translate } from '../../components/words';
import { frenchSpaces } from '../../lib/frenchSpaces';

/**
 * The words of the browser's own language, for everything Heard shows. Dates and figures follow the
 * words: a browser in a language Heard does not speak gets both in English.
 */
export function speech(): Speech {
  const words: Translate = i18n.t;
  const spoken = i18n.t('app.language');
  const own = browser.i18n.getUILanguage();
  const t: Translate =
    spoken === 'fr' ? (key, ...rest) => frenchSpaces(words(key, ...rest)) : words;
  return { t: remembering(t), language: own.startsWith(spoken) ? own : spoken };
}

const MOST = 500;

/** The browser takes its time for each word, and a page of badges asks for the same ones over and over. */
function remembering(words: Translate): Translate {
  const known = new Map<string, string>();
  return (key, ...rest) => {
    const asked = rest.length ? `${key} ${JSON.stringify(rest)}` : key;
    const said = known.get(asked) ?? words(key, ...rest);
    if (known.size >= MOST) known.clear();
    known.set(asked, said);
    return said;
  };
}
