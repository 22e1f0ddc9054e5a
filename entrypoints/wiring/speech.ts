import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Speech } from '../../components/words';

/** The words of the browser's own language, for everything Heard shows. */
export const speech = (): Speech => ({ t: i18n.t, language: browser.i18n.getUILanguage() });
