import * as z from 'zod/mini';
import { QUIET_MS } from './team/claim';

/** Where in this browser somebody writes; `tabId` null: in the panel of the window. */
export type WritingPlace = { readonly windowId: number; readonly tabId: number | null };

/** That an answer to a ticket is being written in one window of this browser; times in ms since 1970. */
export const Writing = z.readonly(
  z.object({
    ticketId: z.string(),
    windowId: z.int(),
    tabId: z.nullable(z.int()),
    since: z.number(),
    touchedAt: z.number(),
  }),
);
export type Writing = z.infer<typeof Writing>;

/** Whether it still counts: after ten minutes without a letter the ticket is free. */
export const isFresh = ({ touchedAt }: Writing, now: number): boolean =>
  now - touchedAt < QUIET_MS && touchedAt <= now + QUIET_MS;

/** Whether it is another window's or another tab's; the panel of a window and its pages are one place. */
export const isElsewhere = (writing: Writing, here: WritingPlace): boolean =>
  writing.windowId !== here.windowId ||
  (writing.tabId !== null && here.tabId !== null && writing.tabId !== here.tabId);

/** The writing after a letter `here`; the one there is where somebody else was first and still writes. */
export function writtenOn(
  ticketId: string,
  { before, here, now }: { before: Writing | null; here: WritingPlace; now: number },
): Writing {
  if (!before || !isFresh(before, now)) return { ticketId, ...here, since: now, touchedAt: now };
  return isElsewhere(before, here) ? before : { ...before, touchedAt: now };
}
