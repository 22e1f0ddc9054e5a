import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Speech } from '../../components/words';

/**
 * The words of the browser's own language, for everything Heard shows. Dates and figures follow the
 * words: a browser in a language Heard does not speak gets both in English.
 */
export function speech(): Speech {
  const spoken = i18n.t('app.language');
  const own = browser.i18n.getUILanguage();
  return { t: i18n.t, language: own.startsWith(spoken) ? own : spoken };
}
