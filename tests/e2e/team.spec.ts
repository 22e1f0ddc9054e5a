import { QUIET_MS } from '../../lib/team/claim';
import type { Chromium } from '../browsers/chromium';
import { click, findAll, findOne, until } from '../browsers/find';
import type { NatsServer } from '../nats/natsServer';
import { hasNatsServer, startNats } from '../nats/natsServer';
import type { Cable } from '../nats/proxy';
import { startProxy } from '../nats/proxy';
import { ADDRESSES } from '../replica/x/addresses';
import { settled, wheelTo } from './comments';
import type { Desk } from './desk';
import {
  aDesk,
  answer,
  beginDraft,
  crash,
  invitationFor,
  joinBy,
  keptOfTeam,
  makeTeam,
  openTicketOf,
  saysHands,
  saysNo,
  toList,
} from './desk';
import { expect, picture, test } from './visit';

const OUTAGE = `${ADDRESSES.outage}?recycle=0&fresh=1`;
/** Whose reply only the page about 5G+ shows. */
const NAME = 'Owen';
const by = (handle: string) => ({ css: 'article', text: `@${handle}` });
const badgeOf = (handle: string, text: string) => ({
  css: '.hd-badge',
  text,
  within: by(handle),
});

// Two people at two computers: two browsers with a profile each, a real server, and a cable that can be pulled.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let server: NatsServer;
let cable: Cable;
let av: Desk;
let jk: Desk;

test.beforeAll(async ({}, info) => {
  test.skip(!hasNatsServer && !process.env.CI, 'there is no nats-server');
  test.setTimeout(180_000);
  const name = info.project.name === 'firefox' ? 'firefox' : 'chromium';
  server = await startNats({
    places: [1, 2].map((generation) => ({ team: 'vlinder', generation })),
    users: { av: 'owner', jk: 'lead' },
  });
  cable = await startProxy(server.port);
  av = await aDesk(name, 'AV', OUTAGE);
  jk = await aDesk(name, 'JK', OUTAGE);
});

test.afterAll(async () => {
  await av?.visitor.close().catch(() => undefined);
  await jk?.visitor.close();
  await cable?.remove();
  await server?.remove();
});

const throughCable = () => cable.url.replace('127.0.0.1', 'localhost');

test('a team is made in the settings of one browser and joined by its invitation in another', async () => {
  await makeTeam(av, throughCable(), 'av');
  const invitation = await invitationFor(av, 'jk');
  await av.options.shot(picture('team-invitation'), { fullPage: true });
  await joinBy(jk, invitation);
  await findOne(jk.options, { css: 'p', text: 'you sign ^JK' });
});

test('a draft one begins is told the other on badge, list and panel before a letter is typed there', async () => {
  await jk.panel.front();
  await findOne(jk.panel, { css: '.tickets button', text: 'Danny' });
  await openTicketOf(av, 'Danny');
  await beginDraft(av, 'Danny, we look');
  await findOne(jk.panel, { css: '.tickets .why', text: '^AV is writing' }, 20_000);
  await openTicketOf(jk, 'Danny');
  await saysHands(jk, '^AV is writing');
  await jk.page.front();
  await wheelTo(jk.page, '@dannyoc_82');
  await findOne(jk.page, badgeOf('dannyoc_82', '^AV is writing'));
  await jk.page.shot(picture('team-badge'));
  expect(await findAll(av.panel, { css: '.hands p', text: '^AV is writing' })).toEqual([]);
});

test('a lead takes over, which the other sees with the name', async () => {
  await jk.panel.front();
  await click(jk.panel, { css: '.hands button', text: 'Take over' });
  await av.panel.front();
  await saysHands(av, '^JK is writing');
  await saysHands(av, '^JK took it over from ^AV');
  await av.panel.shot(picture('team-taken-over'), { fullPage: true });
});

test('an answer on the page of one is told the other, who does not see it there', async () => {
  await answer(jk, 'dannyoc_82', 'Danny, your line is being checked. ^JK');
  await av.panel.front();
  await saysHands(av, 'answered by ^JK');
  await saysNo(av, '^JK is writing');
});

test('a claim made while the server is away is unconfirmed, and confirmed when it is back', async () => {
  await toList(av);
  await openTicketOf(av, 'Carla');
  cable.cut();
  await findOne(av.options, { css: '[role=status]', text: 'Offline since' }, 20_000);
  await beginDraft(av, 'Carla, we look');
  await saysHands(av, 'the team does not know yet');
  cable.mend();
  await saysNo(av, 'the team does not know yet', 60_000);
  await findOne(av.options, { css: '[role=status]', text: 'Connected since' }, 60_000);
});

test('two answers made while one was cut off are shown to both', async () => {
  for (const one of [av, jk]) {
    await toList(one);
    await openTicketOf(one, 'Sofie');
  }
  cable.cut();
  await findOne(av.options, { css: '[role=status]', text: 'Offline since' }, 20_000);
  await answer(jk, 'sofie_vdbossche', 'Sofie, we look into it. ^JK');
  await answer(av, 'sofie_vdbossche', 'Sofie, two crews are on it. ^AV');
  cable.mend();
  for (const one of [av, jk]) {
    await one.panel.front();
    await saysHands(one, /answered twice: by \^(?:AV, and by \^JK|JK, and by \^AV)/, 60_000);
  }
});

test('an owner gives the team a new key, which opens to others by a new invitation alone', async () => {
  await av.options.front();
  await findOne(av.options, { css: 'li', text: '^JK' });
  await click(av.options, { css: '.btn', text: 'Give the team a new key' });
  await findOne(av.options, { css: '[role=status]', text: 'The team has key 2.' }, 30_000);
  await findOne(av.options, { css: '[role=status]', text: 'Connected since' }, 30_000);
  await findOne(jk.options, { css: '[role=status]', text: 'new key' }, 30_000);
  await joinBy(jk, await invitationFor(av, 'jk'));
});

test('what one tells of a comment the other never saw stands on All tickets, until it is switched off', async () => {
  const told = { css: '.told > summary', text: '1 comment your team told of' };
  const text = {
    css: 'input[type=checkbox]',
    within: { css: '.choice', text: 'The text of comments' },
  };
  const isOn = ({ options }: Desk) =>
    options.run(
      () => document.querySelector<HTMLInputElement>('.choice input[type=checkbox]')?.checked,
      null,
    );
  await findOne(jk.options, { css: '[role=status]', text: 'Connected since' }, 30_000);
  await av.options.front();
  await click(av.options, text);
  await until('both to know it', async () => (await isOn(av)) && (await isOn(jk)));
  const page = await av.visitor.open(`${ADDRESSES.fiveG}?recycle=0&fresh=1`);
  await settled(page);
  await toList(av);
  await openTicketOf(av, NAME);
  await click(av.panel, { css: 'button', text: 'Leave word for the next shift' });
  await click(av.panel, { css: 'form textarea' });
  await av.panel.type('She waits for a call');
  await click(av.panel, { css: 'button', text: 'Leave it' });

  const tickets = await jk.visitor.open(jk.visitor.extensionUrl('tickets.html'));
  await click(tickets, told);
  const row = { css: '.told li', text: 'crackling since September' };
  await findOne(tickets, row, 20_000);
  for (const words of [
    'Author not told',
    'told by ^AV',
    'She waits for a call',
    'Open on the site',
  ])
    await findOne(tickets, { ...row, text: words });
  await tickets.shot(picture('team-told'), { fullPage: true });
  await av.options.front();
  await click(av.options, text);
  await until('it to be gone', async () => (await findAll(tickets, told)).length === 0);
  await tickets.close();
  await page.close();
});

test('what somebody claims whose browser crashed is free after the quiet time', async ({}, info) => {
  test.skip(
    info.project.name === 'firefox',
    'only the worker of Chromium can be given another hour',
  );
  await toList(av);
  await openTicketOf(av, 'Carla');
  await beginDraft(av, ' again');
  await toList(jk);
  await openTicketOf(jk, 'Carla');
  await saysHands(jk, /\^AV is writing ·[^·]+$/);
  crash(av.visitor as Chromium);
  await new Promise((done) => setTimeout(done, 4000));
  await saysHands(jk, /\^AV is writing ·[^·]+$/);
  const [worker] = (jk.visitor as Chromium).context.serviceWorkers();
  await worker?.evaluate((laterMs) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + laterMs;
  }, QUIET_MS);
  await saysNo(jk, '^AV is writing');
});

test('deleting everything leaves no key and nothing of the team behind', async () => {
  expect(await keptOfTeam(jk.options)).not.toEqual({ keys: [], rows: 0 });
  await click(jk.options, { css: 'nav a, nav button', text: 'Data' });
  await click(jk.options, { css: '.btn.alarm', text: 'Delete everything' });
  await click(jk.options, { css: '.danger .field' });
  await jk.options.type('delete');
  await click(jk.options, { css: '.danger .btn.alarm' });
  await until('nothing of it', async () => {
    const { keys, rows } = await keptOfTeam(jk.options);
    return keys.length + rows === 0;
  });
});
