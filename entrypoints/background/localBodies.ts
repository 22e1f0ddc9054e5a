import * as z from 'zod/mini';
import type { HeardDb } from '../../lib/history/db';
import { DayFact } from '../../lib/replies/facts/dayFact';
import { newSaved, SavedText } from '../../lib/replies/saved/savedReply';
import { changeSettings, Settings } from '../../lib/settings/settings';
import type { DocKind, TeamDoc } from '../../lib/team/doc';
import type { Body, SharedItem } from '../../lib/team/sharing';
import { TicketWords, WordSwitches } from '../../lib/team/words';

const { target, hours, holidayRegion, watchWords, ownContacts } = Settings.shape;

/** Parts of the settings a lead shares, by the id they are shared under; `words` is the team's alone. */
const PARTS = {
  target: z.object({ target }),
  hours: z.object({ hours, holidayRegion }),
  watch: z.object({ watchWords, ownContacts }),
} as const;
type PartId = keyof typeof PARTS;

const isPart = (id: string): id is PartId => id in PARTS;
const FactBody = z.omit(DayFact.def.innerType, { id: true, uses: true });

/** What somebody shared, as its schema has it; undefined: it is none. */
export function checkedBody({
  kind,
  id,
  body,
}: Pick<TeamDoc, 'kind' | 'id' | 'body'>): Body | undefined {
  if (body === null) return null;
  const schema = schemaOf(kind, id);
  const read = schema?.safeParse(body);
  return read?.success ? asBody(read.data) : undefined;
}

function schemaOf(kind: DocKind, id: string) {
  switch (kind) {
    case 'reply':
      return SavedText;
    case 'fact':
      return FactBody;
    case 'words':
      return TicketWords;
    case 'setting':
      return isPart(id) ? PARTS[id] : id === 'words' ? WordSwitches : undefined;
    default:
      return kind satisfies never;
  }
}

/** A saved reply or a fact as it stands here; null: it does not. */
export async function rowBody(db: HeardDb, { kind, id }: SharedItem): Promise<Body> {
  const row = kind === 'reply' ? await db.savedReplies.get(id) : await db.facts.get(id);
  const schema = kind === 'reply' ? SavedText : FactBody;
  return row ? asBody(schema.parse(row)) : null;
}

/** Takes the team's reply or fact in, or away. */
export async function takeRow(
  db: HeardDb,
  { kind, id, changedAt }: SharedItem,
  body: Body,
): Promise<void> {
  if (body === null) return kind === 'reply' ? db.savedReplies.delete(id) : db.facts.delete(id);
  if (kind === 'reply') {
    const written = SavedText.parse(body);
    const known = (await db.savedReplies.get(id)) ?? newSaved(written, id, changedAt);
    await db.savedReplies.put({ ...known, ...written, updatedAt: changedAt });
    return;
  }
  const uses = (await db.facts.get(id))?.uses ?? 0;
  await db.facts.put({ ...FactBody.parse(body), id, uses });
}

/** A part of the settings as it stands here; what is the team's alone stands as the team has it. */
export const settingBody = (settings: Settings, { id, body }: SharedItem): Body =>
  isPart(id) ? asBody(PARTS[id].parse(settings)) : body;

/** Sets a part of the settings to the team's; one that is taken away stays as it was. */
export async function takeSetting({ id }: SharedItem, body: Body): Promise<void> {
  if (isPart(id) && body !== null) await changeSettings(PARTS[id].parse(body));
}

/** Parsed by a schema of plain values, it is plain JSON. */
const asBody = (read: unknown): Body => JSON.parse(JSON.stringify(read)) as Body;
