import { changeSettings, readSettings } from '../../lib/settings/settings';
import type { Ticket } from '../../lib/ticket';
import { recounted } from '../../lib/triage/shifts';

/** Counts what a person corrected between two states of a ticket, so that Heard learns from it. */
export async function countCorrections(before: Ticket, after: Ticket): Promise<void> {
  const { corrections } = await readSettings();
  const next = recounted(corrections, before.triage.labels, after.triage.labels);
  if (JSON.stringify(next) !== JSON.stringify(corrections)) {
    await changeSettings({ corrections: next });
  }
}
