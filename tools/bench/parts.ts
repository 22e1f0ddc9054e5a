import type { Part } from './runParts';

/**
 * What `npm run bench` measures, by the name it has on the command line. A part is a file that
 * exports its function; `overlay` asks for all that begin with `overlay.`. It is only loaded when it is asked for, so it may need what others lack.
 */
export const PARTS: Readonly<Record<string, Part>> = {
  model: async () => (await import('./parts/model')).model(),
  bundle: async (say) => (await import('./parts/bundle')).bundle(say),
  triage: async (say) => (await import('./parts/triage')).triage(say),
  store: async (say) => (await import('./parts/store')).store(say),
  'popup.growth': async (say, rounds) => (await import('./parts/popup')).growth(say, rounds),
  'popup.beside': async (say, rounds) => (await import('./parts/popup')).beside(say, rounds),
  'overlay.finished': async (say, rounds) =>
    (await import('./parts/overlay')).finished(say, rounds),
  'overlay.growing': async (say, rounds) => (await import('./parts/overlay')).growing(say, rounds),
  'overlay.x': async (say, rounds) => (await import('./parts/overlay')).x(say, rounds),
  worker: async (say, rounds) => (await import('./parts/worker')).worker(say, rounds),
  'day.facebook': async (say) => (await import('./parts/day')).facebook(say),
  'day.x': async (say) => (await import('./parts/day')).x(say),
  rivals: async (say) => (await import('./parts/rivals')).rivals(say),
  team: async () => (await import('./parts/team')).team(),
};
