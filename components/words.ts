import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Substitution = string | number;

/**
 * Gives the words of a key of `assets/locales`: plain, with substitutions `$1` …, or in the plural
 * form of a count (which is then `$1`, unless substitutions are given). `i18n.t` of '#i18n' is one.
 */
export type Translate = {
  // A method, so that `i18n.t`, whose keys are the locale's own, is one.
  method(key: string, ...rest: ReadonlyArray<number | Substitution[]>): string;
}['method'];

/** What a component needs to speak: the words, their language (BCP 47) and the time zone times are told in. */
export type Speech = {
  readonly t: Translate;
  readonly language: string;
  /** IANA name; left out: the zone of the machine. */
  readonly timeZone?: string;
};

/** The words of everything below; the shells provide it, there is no default. */
export const Words = createContext<Speech | null>(null);

/** Language and words of the surrounding `Words`; throws outside of one. */
export function useSpeech(): Speech {
  const speech = useContext(Words);
  if (!speech) throw new Error('A component stands outside of <Words.Provider>.');
  return speech;
}

/** The words of the surrounding `Words`; throws outside of one. */
export const useWords = (): Translate => useSpeech().t;
