import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { settled } from './comments';
import type { Heard } from './visit';
import { expect, test } from './visit';

const draftIn = (panel: Tab) =>
  panel.run(() => document.querySelector('textarea')?.value ?? '', null);

/** Puts a text into a field of the page by its name. */
async function fill(panel: Tab, name: string, text: string): Promise<void> {
  await click(panel, { css: `[name=${name}]` });
  await panel.press('Control+a');
  await panel.type(text);
}

type Row = {
  readonly comment: { readonly text: string };
  readonly triage: object;
  readonly status: string;
  readonly waitingSince: number;
};
type Past = { readonly id: string; readonly name: string; readonly text: string };

/** Copies a stored ticket and a reply of ours under other names: a past that no page shows any more. */
const remember = (panel: Tab, past: readonly Past[], reply: string | null): Promise<void> =>
  panel.run(
    async ([rows, answer]) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('heard');
        request.onsuccess = () => {
          done(request.result);
        };
      });
      const transaction = db.transaction(['tickets', 'context'], 'readwrite');
      const tickets = transaction.objectStore('tickets');
      const open = await new Promise<Row[]>((done) => {
        const request = tickets.getAll();
        request.onsuccess = () => {
          done((request.result as Row[]).filter(({ status }) => status === 'open'));
        };
      });
      const model = open.find((row) => row.comment.text === rows[0]?.text) ?? open[0];
      if (!model) throw new Error('no open ticket');
      for (const { id, name, text } of rows) {
        const author = { name, handle: `h${id}`, id: null };
        const comment = { ...model.comment, id, text, author, parentId: null };
        const terms = text.toLowerCase().match(/[a-z]{4,}/g);
        const at = Date.now() - 3_600_000;
        const posted = { earliest: at, latest: at };
        const trail = answer
          ? [{ type: 'own-reply', at, by: 'page', reply: { id: `r${id}`, postedAt: posted } }]
          : [];
        const { waitingSince, ...rest } = model;
        tickets.put({
          ...(answer ? { ...rest, closedAt: at } : { ...rest, waitingSince }),
          id: `x:${id}`,
          comment,
          terms,
          trail,
          status: answer ? 'answered' : 'open',
          triage: answer ? model.triage : { ...model.triage, language: 'en' },
          people: [`x handle h${id}`],
        });
        if (!answer) continue;
        transaction.objectStore('context').put({
          id: `x:r${id}`,
          comment: { ...comment, id: `r${id}`, text: answer, isOwn: true, parentId: id },
          order: 1,
          firstSeenAt: at,
          lastSeenAt: at,
        });
      }
      await new Promise<void>((done) => {
        transaction.oncomplete = () => {
          done();
        };
      });
      db.close();
    },
    [past, reply] as const,
  );

async function panelOn(heard: Heard, name: string): Promise<Tab> {
  const page = await heard.open(`${ADDRESSES.outage}?recycle=0`);
  await settled(page);
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await click(panel, { css: '.tickets button', text: name });
  await findOne(panel, { css: 'main > section h2', text: name });
  return panel;
}

test('a fact of the day noted from a comment stands in its draft, and leaves when it is forgotten', async ({
  heard,
}) => {
  const panel = await panelOn(heard, 'Danny');
  await click(panel, { css: 'button', text: 'Note a fact of the day' });
  await fill(panel, 'what', 'outage');
  await fill(panel, 'where', '');
  await fill(panel, 'cause', 'cable cut');
  await click(panel, { css: 'form button[type=submit]' });
  await findOne(panel, { css: 'h3', text: 'Fact of the day' });
  await click(panel, { css: '.sug button', nth: 0 });
  const first = await until('the fact in the draft', async () => {
    const text = await draftIn(panel);
    return text.includes('a cut cable') ? text : null;
  });
  expect(first).toContain('outage');
  await click(panel, { css: 'header button', text: 'Show all as a list' });
  await click(panel, { css: 'button', text: 'One fact of the day runs' });
  await click(panel, { css: '.names .icon' });
  await findOne(panel, { css: '[role=status]', text: 'Forgotten' });
  await click(panel, { css: 'button', text: 'Back' });
  await click(panel, { css: '.tickets button', text: 'Danny' });
  await findOne(panel, { css: 'h3', text: 'Suggestions' });
  expect(await findAll(panel, { css: 'h3', text: 'Fact of the day' })).toEqual([]);
});

test('a reply to a similar comment is offered with the new name, its data left as gaps', async ({
  heard,
}) => {
  const panel = await panelOn(heard, 'Carla');
  const asked = await panel.run(() => document.querySelector('.quote')?.textContent ?? '', null);
  await remember(
    panel,
    [{ id: '777', name: 'Zelda Quint', text: asked }],
    'Hi Zelda, we reset your line BE-20391 on 12 May. Is it better now?',
  );
  await click(panel, { css: 'header .btn', text: 'Next' });
  await click(panel, { css: 'header .btn', text: 'Previous' });
  await click(panel, { css: 'summary', text: 'similar comment' });
  await click(panel, { css: '.past button' });
  const draft = await until('the old reply', async () => (await draftIn(panel)) || null);
  expect(draft).toMatch(/^Hi Carla, we reset your line \[.+\] on \[.+\]\. Is it better now\?$/);
  expect(draft).not.toContain('Zelda');
});

test('five comments about one thing are offered as a cluster with a fact to note', async ({
  heard,
}) => {
  const panel = await panelOn(heard, 'Danny');
  await remember(
    panel,
    ['Help!', 'Honestly:', 'Please stop the', 'And another', 'Why a', 'Look, the'].map(
      (word, id) => ({
        id: `88${id}`,
        name: `Person ${id}`,
        text: `${word} flood in Leeds`,
      }),
    ),
    null,
  );
  const fresh = await heard.panel();
  await click(fresh, { css: 'header button', text: 'Show all as a list' });
  // A word of the comments, and told as one.
  const cluster = { css: '.cluster', text: '“Leeds”' };
  await findOne(fresh, cluster);
  await click(fresh, { css: 'button', text: 'Note a fact', within: cluster });
  const where = await until('the form', () =>
    fresh.run(() => document.querySelector<HTMLInputElement>('[name=where]')?.value ?? null, null),
  );
  expect(where).toBe('Leeds');
});
