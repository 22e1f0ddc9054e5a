import type { Part } from './runParts';

/**
 * What `npm run bench` measures, by the name it has on the command line. A part is a file that
 * exports one function; it is only loaded when it is asked for, so it may need what others lack.
 */
export const PARTS: Readonly<Record<string, Part>> = {
  model: async () => (await import('./parts/model')).model(),
  bundle: async (say) => (await import('./parts/bundle')).bundle(say),
  triage: async (say) => (await import('./parts/triage')).triage(say),
  store: async (say) => (await import('./parts/store')).store(say),
  popup: async (say) => (await import('./parts/popup')).popup(say),
  overlay: async (say, rounds) => (await import('./parts/overlay')).overlay(say, rounds),
  rivals: async (say) => (await import('./parts/rivals')).rivals(say),
  team: async () => (await import('./parts/team')).team(),
};
