import { browser } from 'wxt/browser';
import type { WritingPlace } from '../writing';
import { isElsewhere, Writing, writtenOn } from '../writing';

const PREFIX = 'writing:';
const keyOf = (ticketId: string) => PREFIX + ticketId;

/** A letter is told at most so often. */
const TOUCH_MS = 15_000;

/** What is being written in any window, by ticket id; it is forgotten when the browser ends. */
export async function readWritings(): Promise<ReadonlyMap<string, Writing>> {
  const stored = await browser.storage.session.get(null);
  return new Map(
    Object.entries(stored).flatMap(([key, value]) => {
      const writing = key.startsWith(PREFIX) ? writingIn(value) : null;
      return writing ? [[writing.ticketId, writing] as const] : [];
    }),
  );
}

/** Says that an answer is being written here, unless somebody elsewhere was first; `now` in ms since 1970. */
export async function writeHere(ticketId: string, here: WritingPlace, now: number): Promise<void> {
  const before = await writingOf(ticketId);
  const next = writtenOn(ticketId, { before, here, now });
  const isNews = next.since !== before?.since || next.touchedAt - before.touchedAt > TOUCH_MS;
  if (isNews) await browser.storage.session.set({ [keyOf(ticketId)]: next });
}

/** Gives the ticket free, where it was this place that wrote. */
export async function leaveOff(ticketId: string, here: WritingPlace): Promise<void> {
  const before = await writingOf(ticketId);
  if (before && !isElsewhere(before, here)) await dropWriting(ticketId);
}

/** Gives a ticket free, whoever wrote. */
export const dropWriting = (ticketId: string): Promise<void> =>
  browser.storage.session.remove(keyOf(ticketId));

/** Calls back when somebody begins or leaves off, and with each letter that is told, until the signal ends it. */
export function watchWritings(changed: (isNews: boolean) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const ours = Object.entries(changes).filter(([key]) => key.startsWith(PREFIX));
    if (ours.length === 0) return;
    changed(
      ours.some(
        ([, { oldValue, newValue }]) => writingIn(oldValue)?.since !== writingIn(newValue)?.since,
      ),
    );
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.storage.session.onChanged.removeListener(listener);
  });
}

async function writingOf(ticketId: string): Promise<Writing | null> {
  const { [keyOf(ticketId)]: stored } = await browser.storage.session.get(keyOf(ticketId));
  return writingIn(stored);
}

function writingIn(stored: unknown): Writing | null {
  const writing = Writing.safeParse(stored);
  return writing.success ? writing.data : null;
}
