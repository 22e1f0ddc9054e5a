import type { Status } from './trail';

/** Whoever has such a ticket, the customer waits for us. */
export const WAITING_FOR_US: readonly Status[] = ['open', 'escalated'];
