import { dial } from '../../lib/nats/link';
import { namesOf } from '../../lib/team/names';
import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { anAccess } from '../nats/aTeam';
import type { NatsServer } from '../nats/natsServer';
import { hasNatsServer, openSocket, startNats } from '../nats/natsServer';
import { ADDRESSES } from '../replica/x/addresses';
import { wheelTo } from './comments';
import type { Desk } from './desk';
import {
  aDesk,
  beginDraft,
  invitationFor,
  joinBy,
  keptOfTeam,
  makeTeam,
  openTicketOf,
  saysHands,
  toList,
} from './desk';
import { expect, picture, test } from './visit';

const OUTAGE = `${ADDRESSES.outage}?recycle=0&fresh=1`;
const PLACE = { team: 'vlinder', generation: 1 };

// What somebody may do by their role: an owner at one computer, and at the other a reader who comes back as an agent.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let server: NatsServer;
let av: Desk;
let tb: Desk;

test.beforeAll(async ({}, info) => {
  test.skip(!hasNatsServer && !process.env.CI, 'there is no nats-server');
  test.setTimeout(180_000);
  const name = info.project.name === 'firefox' ? 'firefox' : 'chromium';
  server = await startNats({ places: [PLACE], users: { av: 'owner', ro: 'reader', tb: 'agent' } });
  av = await aDesk(name, 'AV', OUTAGE);
  tb = await aDesk(name, 'TB', OUTAGE);
  await makeTeam(av, server.url.replace('127.0.0.1', 'localhost'), 'av');
});

test.afterAll(async () => {
  await av?.visitor.close();
  await tb?.visitor.close();
  await server?.remove();
});

const draftOf = ({ panel }: Desk) =>
  panel.run(() => document.querySelector<HTMLTextAreaElement>('main textarea')?.value, null);
/** Whether the button of this name is there and off. */
const isOff = (tab: Tab, name: string) =>
  tab.run(
    (words) =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)
        ?.disabled,
    name,
  );
/** Goes with the pointer to the badge of this person's comment, once it says these words. */
async function hoverBadge(page: Tab, handle: string, words: string): Promise<void> {
  await page.front();
  await page.mouseTo(4, 4);
  await wheelTo(page, `@${handle}`);
  const badge = { css: '.hd-badge', text: words, within: { css: 'article', text: `@${handle}` } };
  const { x, y } = await findOne(page, badge, 20_000);
  await page.mouseTo(x, y);
}
/** What the card at this person's badge says of whose hands the comment is in. */
async function cardSays({ page }: Desk, handle: string, words: string): Promise<void> {
  await hoverBadge(page, handle, '^AV is writing');
  await findOne(page, { css: '.hd-card .hd-hand small', text: words });
  expect(await findAll(page, { css: '.hd-card .hd-hand button' })).toEqual([]);
}
/** Whether the server takes a claim from this user's own program. */
async function takesClaimOf(member: string): Promise<boolean> {
  const dialled = await dial(anAccess([server.url], member), openSocket);
  if (!dialled.ok) throw new Error(dialled.problem);
  const { connection, stream } = dialled.value;
  const subject = `$KV.${namesOf(PLACE).claims}.any`;
  const told = stream.publish(subject, new Uint8Array(8), { timeout: 2000 });
  const isTaken = await told.then(
    () => true,
    () => false,
  );
  await connection.close();
  return isTaken;
}

test('who only reads is told so, and the settings no longer say that a team is off', async () => {
  await joinBy(tb, await invitationFor(av, 'ro', 'reader'));
  await findOne(tb.options, { css: 'p', text: 'You look on' });
  await findOne(tb.options, { css: 'p.lead', text: 'Leaving the team switches it off.' });
  await findOne(tb.options, { css: 'p', text: 'Only the owner or a lead invites.' });
});

test('a reader sees who writes, with taking over off and why, and keeps her own draft', async () => {
  await openTicketOf(tb, 'Danny');
  await beginDraft(tb, 'Danny, I note this');
  await openTicketOf(av, 'Danny');
  await beginDraft(av, 'Danny, we look');
  await tb.panel.front();
  await saysHands(tb, 'You look on in this team: it does not see');
  await saysHands(tb, '^AV is writing');
  await until('it to be off', () => isOff(tb.panel, 'Take over'));
  await saysHands(tb, 'takes this from agents and leads only');
  expect(await draftOf(tb)).toBe('Danny, I note this');
  await tb.panel.shot(picture('team-reader'), { fullPage: true });
  await cardSays(tb, 'dannyoc_82', 'takes this from agents and leads only');
  expect(await findAll(av.panel, { css: '.hands p', text: '^RO' })).toEqual([]);
});

test('the server takes no claim from a reader, whatever her program does', async () => {
  expect(await takesClaimOf('ro')).toBe(false);
  expect(await takesClaimOf('tb')).toBe(true);
});

test('leaving wipes the team from the browser, and the draft stays', async () => {
  await tb.options.front();
  await click(tb.options, { css: '.btn', text: 'Leave the team' });
  await tb.options.shot(picture('team-leaving'));
  await click(tb.options, { css: '.btn', text: 'Leave now' });
  await findOne(tb.options, { css: 'p.lead', text: 'It is off until you join' });
  await until('nothing of it', async () => (await keptOfTeam(tb.options)).keys.length === 0);
  expect(await draftOf(tb)).toBe('Danny, I note this');
});

test('an agent may take over after the quiet time, which panel and card say from when', async () => {
  await joinBy(tb, await invitationFor(av, 'tb', 'agent'));
  await av.panel.front();
  await av.panel.type(' into it');
  await tb.panel.front();
  await saysHands(tb, /\^AV is writing.*You may from .* on/, 30_000);
  await until('it to be off', () => isOff(tb.panel, 'Take over'));
  expect(await draftOf(tb)).toBe('Danny, I note this');
  await cardSays(tb, 'dannyoc_82', 'You may from');
});

test('who leads takes over from the card in the page, which then says from whom; the other keeps the draft', async () => {
  await toList(tb);
  await openTicketOf(tb, 'Carla');
  await beginDraft(tb, 'Carla, one moment');
  await hoverBadge(av.page, 'carla_smeets', '^TB is writing');
  await click(av.page, { css: '.hd-card .hd-hand button', text: 'Take over' });
  await findOne(av.page, { css: '.hd-card .hd-hand', text: '^AV took it over from ^TB' }, 20_000);
  await av.page.shot(picture('team-card-taken'));
  await tb.panel.front();
  await saysHands(tb, '^AV took it over from ^TB');
  expect(await draftOf(tb)).toBe('Carla, one moment');
});

test('what an owner sets for all is the agent’s, and cannot be changed there', async () => {
  await av.options.front();
  await click(av.options, { css: '.btn', text: 'Share with the team: Response targets' });
  await tb.options.front();
  await findOne(tb.options, { css: 'li', text: /Response targets.*set by \^AV/ }, 20_000);
  await click(tb.options, { css: 'nav a', text: 'Response times' });
  await findOne(tb.options, { css: '[role=note]', text: 'Your team’s lead sets for everybody' });
  expect(await tb.options.run(() => document.querySelector('fieldset.led') !== null, null)).toBe(
    true,
  );
});

test('the report’s totals of signed answers are for who leads', async () => {
  for (const [desk, words] of [
    [av, 'In totals: nobody is set beside a colleague.'],
    [tb, 'The totals of a team are for its leads.'],
  ] as const) {
    const report = await desk.visitor.open(desk.visitor.extensionUrl('report.html'));
    await findOne(report, { css: 'section .meta', text: words }, 20_000);
    await report.close();
  }
});
