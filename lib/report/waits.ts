import type { Interval } from '../time';
import type { TicketFact } from './ticketFact';

/** What the times of a report are of: our first response, our next one, the hand-over to a private channel, closing. */
export const WAITS = ['first', 'next', 'toPrivate', 'toClose'] as const;
export type Wait = (typeof WAITS)[number];

/** Such a wait of a comment in minutes; null: it had none, or the page told no time. */
export const waitOf = (fact: TicketFact, wait: Wait): Interval | null =>
  isTurn(wait) ? (fact.turn === wait ? fact.wait : null) : fact[wait];

/** The comments whose answers have a target for this wait; first and next ones have each their own. */
export const targetedIn = (facts: readonly TicketFact[], wait: Wait): readonly TicketFact[] =>
  isTurn(wait) ? facts.filter(({ turn }) => turn === wait) : [];

/** The known waits of these comments, in minutes. */
export const waitsOf = (facts: readonly TicketFact[], wait: Wait): readonly Interval[] =>
  facts.flatMap((fact) => waitOf(fact, wait) ?? []);

/** Those comments themselves. */
export const timedIn = (facts: readonly TicketFact[], wait: Wait): readonly TicketFact[] =>
  facts.filter((fact) => waitOf(fact, wait) !== null);

const isTurn = (wait: Wait): wait is TicketFact['turn'] => wait === 'first' || wait === 'next';
