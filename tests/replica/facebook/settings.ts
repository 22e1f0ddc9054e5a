import { countOption, option } from '../options';
import type { Language } from './words';

/** How the page is shown; each from the address or as last given in this tab. */
export type Settings = {
  readonly ui: Language;
  readonly theme: 'light' | 'dark';
  /** `1`: no comment can be recognised; `one`: one comment tells no author. */
  readonly broken: '0' | '1' | 'one';
  /** How many further comments a click shows; 0: all of them. */
  readonly step: number;
};

/** Reads `?ui=`, `?theme=`, `?broken=` and `?step=`. */
export const readSettings = (): Settings => ({
  ui: option('ui', ['en', 'de', 'nl', 'fr']),
  theme: option('theme', ['light', 'dark']),
  broken: option('broken', ['0', '1', 'one']),
  step: countOption('step'),
});
