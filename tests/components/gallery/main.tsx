import { render } from 'preact';
import type { Translate } from '../../../components/words';
import { Words } from '../../../components/words';
import de from '../../../assets/locales/de.json';
import en from '../../../assets/locales/en.json';
import fr from '../../../assets/locales/fr.json';
import nl from '../../../assets/locales/nl.json';
import { translateFrom } from '../translateFrom';
import { SCENES } from './scenes';
import './gallery.css';

const LOCALES: Readonly<Record<string, unknown>> = { en, de, nl, fr };

const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? 'en';
const Scene = SCENES[asked.get('scene') ?? ''];
const root = document.getElementById('scene');
if (!Scene || !root) throw new Error(`Scenes: ${Object.keys(SCENES).join(', ')}`);
document.documentElement.lang = language;
const theme = asked.get('theme') ?? 'light';
if (asked.get('page') !== 'system') document.documentElement.dataset['theme'] = theme;
/** Reasons come from the triage and may be ahead of the samples. */
const strict = translateFrom(LOCALES[language]);
const t: Translate = (key, ...rest) =>
  /^(reason|why)\./.test(key) ? loosely(key, ...rest) : strict(key, ...rest);
function loosely(...asked: Parameters<Translate>): string {
  try {
    return strict(...asked);
  } catch {
    return 'A reason of the triage stands here.';
  }
}
render(
  <Words.Provider value={{ t, language, timeZone: 'UTC' }}>
    <Scene theme={theme} />
  </Words.Provider>,
  root,
);
document.documentElement.dataset['ready'] = 'yes';
