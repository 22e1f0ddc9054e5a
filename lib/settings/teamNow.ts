import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { KnownClaim } from '../team/claim';
import { Claim } from '../team/claim';
import { Member } from '../team/member';

const KEY = 'teamNow';

/** How it stands with the team, as its words are keyed. */
export const STANDINGS = [
  'connecting',
  'online',
  'offline',
  'refused',
  'wrong-key',
  'moved',
  'no-team',
  'too-old',
  'no-jetstream',
] as const;

const Kept = z.object({
  standing: z.enum(STANDINGS),
  since: z.nullable(z.number()),
  isFull: z.boolean(),
  skewMs: z.number(),
  waiting: z.int(),
  ignored: z._default(z.int(), 0),
  members: z._default(
    z.readonly(z.array(z.readonly(z.object({ member: Member, seenAt: z.number() })))),
    [],
  ),
  claims: z.array(z.intersection(Claim, z.object({ revision: z.nullable(z.number()) }))),
});

/**
 * What the background knows of the team now, for our own pages: the connection (`since` in ms since
 * 1970), how many events wait for the server, how much of the team's could not be used since, the
 * claims, who is in it and was last here when, and what to add to this clock to have the server's.
 */
export type TeamNow = Omit<z.infer<typeof Kept>, 'claims'> & {
  readonly claims: readonly KnownClaim[];
};

/** Before the background has told anything. */
export const NO_TEAM_YET: TeamNow = {
  standing: 'connecting',
  since: null,
  isFull: false,
  skewMs: 0,
  waiting: 0,
  ignored: 0,
  members: [],
  claims: [],
};

/** What is known now; it ends with the browser, or where it is damaged counts as nothing. */
export async function readTeamNow(): Promise<TeamNow> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const kept = Kept.safeParse(stored);
  return kept.success ? kept.data : NO_TEAM_YET;
}

/** Tells our own pages. */
export const tellTeamNow = (now: TeamNow): Promise<void> =>
  browser.storage.session.set({ [KEY]: now });

/** Forgets it, when there is no team any more. */
export const forgetTeamNow = (): Promise<void> => browser.storage.session.remove(KEY);

/** Calls back at each change until the signal ends it. */
export function watchTeamNow(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) changed();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.storage.session.onChanged.removeListener(listener);
  });
}
