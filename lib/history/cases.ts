import type { Ticket } from '../ticket';
import type { TicketMemory } from './rows';

/** A ticket at work, with what the store remembers of it. */
export type Case = { readonly ticket: Ticket; readonly memory: TicketMemory };
/** The tickets of one thread by id, in the order first seen. */
export type Cases = Map<string, Case>;
