import { useState } from 'preact/hooks';
import { NotNoted } from '../../components/NotNoted';
import type { StoreTrouble } from '../../components/storeTrouble';
import type {
  ReplacedWords,
  SetSetting,
  SharedRows,
  SharedSetting,
  TooLong,
} from '../../components/TeamShared';
import { SHARED_SETTINGS, TeamShared } from '../../components/TeamShared';
import type { HeardDb } from '../../lib/history/db';
import { allFacts, saveFact } from '../../lib/history/facts';
import type { SharedRow } from '../../lib/history/rows';
import { changeSaved, savedReplies } from '../../lib/history/savedReplies';
import { dropReplaced, offerShared, sharedItems } from '../../lib/history/sharedItems';
import { tellBackground } from '../../lib/messaging/send';
import type { Result } from '../../lib/result';
import { problemOf } from '../../lib/result';
import { changeSettings, settingsFrom } from '../../lib/settings/settings';
import { mayShare } from '../../lib/team/doc';
import { mayLead } from '../../lib/team/member';
import { NO_WORDS, WordSwitches } from '../../lib/team/words';
import { ownCopy } from './ownCopy';
import { useLive } from '../wiring/live';
import { useTeam } from '../wiring/useTeam';

export type TeamSharedPaneProps = { readonly db: HeardDb; readonly now: number };

/** Settings → Team: what is shared beside who is at what; nothing without a team. */
export function TeamSharedPane({ db, now }: TeamSharedPaneProps) {
  const team = useTeam();
  const known = useLive(() => readAll(db), []);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  if (!team?.access || !known) return null;
  const { items, replies, facts } = known;
  const { role } = team.access.member;
  const nameOf: NameOf = (name) =>
    team.now.members.find(({ member }) => member.id === name)?.member.initials ?? name;
  const settle = async (done: Promise<Result<unknown, StoreTrouble>>) => {
    const settled = await done;
    setTrouble(problemOf(settled));
    return settled.ok;
  };
  const keep = async (one: ReplacedWords) => {
    const body = items.find(({ key }) => key === one.key)?.replaced?.body;
    if (body === undefined || !(await settle(kept(db, one, body)))) return;
    await settle(dropReplaced(db, one.key));
  };
  const rows: SharedRows[] = [
    { kind: 'reply', ...sharedOf(items, 'reply', replies), mayShare: mayShare(role, 'reply') },
    { kind: 'fact', ...sharedOf(items, 'fact', facts), mayShare: mayShare(role, 'fact') },
  ];
  return (
    <>
      <TeamShared
        {...{ rows, now }}
        settings={settingsOf(items, nameOf)}
        replaced={items.flatMap((item) => replacedIn(item, nameOf))}
        tooLong={items.flatMap((item) => tooLongOf(item, known))}
        switches={switchesOf(items)}
        isLead={mayLead(role)}
        isOnline={team.now.standing === 'online'}
        waits={items.filter(({ isOffered, tooLong }) => isOffered && !tooLong).length}
        onShare={(kind, ids) => void settle(offerShared(db, kind, ids))}
        onKeep={(one) => void keep(one)}
        onDrop={({ key }) => void settle(dropReplaced(db, key))}
        onSwitch={(switches) => void tellBackground({ type: 'shareWords', switches })}
      />
      {trouble && <NotNoted trouble={trouble} />}
    </>
  );
}

async function readAll(db: HeardDb) {
  const [items, replies, facts] = await Promise.all([
    sharedItems(db),
    savedReplies(db),
    allFacts(db),
  ]);
  return items.ok && replies.ok && facts.ok
    ? { items: items.value, replies: replies.value, facts: facts.value }
    : null;
}

/** The initials of a member, or where they were not seen yet their name on the server. */
type NameOf = (member: string) => string;

type Identified = { readonly id: string };

function sharedOf(items: readonly SharedRow[], kind: string, rows: readonly Identified[]) {
  const shared = new Set(
    items.filter((item) => item.kind === kind && isShared(item)).map(({ id }) => id),
  );
  const ownIds = rows.map(({ id }) => id).filter((id) => !shared.has(id));
  return { ofTeam: rows.length - ownIds.length, ownIds };
}

const isShared = ({ body, isOffered }: SharedRow): boolean => body !== null || isOffered;

function settingsOf(items: readonly SharedRow[], nameOf: NameOf) {
  const set: Partial<Record<SharedSetting, SetSetting>> = {};
  for (const { kind, id, body, member, changedAt, before } of items) {
    const name = SHARED_SETTINGS.find((one) => one === id);
    if (kind === 'setting' && name && body !== null)
      set[name] = { by: nameOf(member), at: changedAt, isKept: before !== null };
  }
  return set;
}

function switchesOf(items: readonly SharedRow[]): WordSwitches {
  const item = items.find(({ key }) => key === 'setting/words');
  const read = WordSwitches.safeParse(item?.body);
  return read.success ? read.data : NO_WORDS;
}

type Own = {
  readonly replies: ReadonlyArray<Identified & { readonly title: string }>;
  readonly facts: ReadonlyArray<Identified & { readonly what: string }>;
};

function tooLongOf({ key, kind, id, tooLong }: SharedRow, own: Own): TooLong[] {
  if (!tooLong || kind === 'words') return [];
  const reply = own.replies.find((one) => one.id === id)?.title;
  const fact = own.facts.find((one) => one.id === id)?.what;
  return [{ key, kind, name: reply ?? fact ?? id, over: tooLong }];
}

function replacedIn({ key, kind, id, replaced }: SharedRow, nameOf: NameOf): ReplacedWords[] {
  if (!replaced || kind === 'words') return [];
  const { body, by, at } = replaced;
  const named = Object(body) as { title?: unknown; what?: unknown };
  const name = kind === 'setting' ? id : String(named.title ?? named.what ?? '');
  return [{ key, kind, name, by: by === '' ? null : nameOf(by), at }];
}

/** A reply or a fact becomes one of one's own; a part of the settings is set again, and shared by that. */
async function kept(
  db: HeardDb,
  { kind }: ReplacedWords,
  body: unknown,
): Promise<Result<unknown, StoreTrouble>> {
  const copy = ownCopy(kind, body, { id: crypto.randomUUID(), now: Date.now() });
  if (copy?.kind === 'reply') return changeSaved(db, { put: [copy.reply], drop: [] });
  if (copy?.kind === 'fact') return saveFact(db, copy.fact);
  const settings = settingsFrom(body);
  const part = Object.fromEntries(
    Object.keys(Object(body)).map((name) => [name, Reflect.get(settings, name)]),
  );
  const changed = await changeSettings(part);
  return changed.ok ? changed : { ok: false, problem: 'store-closed' };
}
