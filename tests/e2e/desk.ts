import { readlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Chromium } from '../browsers/chromium';
import { startChromium } from '../browsers/chromium';
import { click, findAll, findOne, until } from '../browsers/find';
import { startFirefox } from '../browsers/firefox';
import type { Tab, Visitor } from '../browsers/visitor';
import type { Role } from '../../lib/team/member';
import { passwordOf } from '../nats/natsServer';
import { settled, wheelTo } from './comments';
import { stored } from './stored';
import { FOLDERS, reset, VLINDER } from './visit';

/** One colleague at work: a browser with a profile of its own, a page of a site, settings and panel. */
export type Desk = {
  readonly visitor: Visitor;
  readonly page: Tab;
  readonly options: Tab;
  readonly panel: Tab;
};

/** Somebody who has only the settings open. */
export type AtSettings = Pick<Desk, 'options'>;

/** Starts a browser for somebody who signs with `initials`, the page open. */
export async function aDesk(
  name: 'chromium' | 'firefox',
  initials: string,
  url: string,
): Promise<Desk> {
  const extension = resolve(FOLDERS[name]);
  const visitor =
    name === 'firefox'
      ? await startFirefox({ extension, granting: true })
      : await startChromium({
          extension,
          args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
        });
  await reset(visitor, { ...VLINDER, initials });
  const page = await visitor.open(url);
  await settled(page);
  const options = await visitor.open(visitor.extensionUrl('options.html#team'));
  const panel = await visitor.open(visitor.extensionUrl('sidepanel.html'));
  return { visitor, page, options, panel };
}

/** Fills the field of this name as one types, in place of what it holds. */
export async function fill(tab: Tab, name: string, text: string): Promise<void> {
  await click(tab, { css: `[name=${name}]` });
  await tab.press('Control+a');
  await tab.type(text);
}

/** Makes the team in the settings, as its owner. */
export async function makeTeam(desk: AtSettings, server: string, member: string): Promise<void> {
  await askForTeam(desk, server, member);
  await isConnected(desk.options);
}

/** Fills in all it takes to make a team, and asks for it. */
export async function askForTeam(
  { options }: AtSettings,
  server: string,
  member: string,
): Promise<void> {
  await options.front();
  await click(options, { css: 'summary', text: 'Make a team' });
  await fill(options, 'name', 'Vlinder Telecom');
  await fill(options, 'team', 'vlinder');
  await fill(options, 'server', server);
  await fill(options, 'member', member);
  await fill(options, 'password', passwordOf(member));
  await fill(options, 'initials', member.toUpperCase());
  await click(options, { css: 'button', text: 'Make the team' });
}

/** The invitation for a colleague as the settings show it. */
export async function invitationFor(
  { options }: AtSettings,
  member: string,
  as: Role = 'lead',
): Promise<string> {
  await options.front();
  await fill(options, 'member', member);
  await fill(options, 'password', passwordOf(member));
  await fill(options, 'initials', member.toUpperCase());
  await options.run((chosen) => {
    const role = document.querySelector<HTMLSelectElement>('select[name=role]');
    if (role) role.value = chosen;
  }, as);
  await click(options, { css: 'button', text: 'Make the invitation' });
  return until('the invitation', () =>
    options.run(
      () =>
        [...document.querySelectorAll<HTMLTextAreaElement>('textarea[readonly]')]
          .map(({ value }) => value)
          .find((value) => value.startsWith('heard-team:')) ?? '',
      null,
    ),
  );
}

/** Joins by a pasted invitation. */
export async function joinBy({ options }: AtSettings, invitation: string): Promise<void> {
  await options.front();
  await fill(options, 'pasted', invitation);
  await click(options, { css: '.btn', text: 'Join' });
  await isConnected(options);
}

const isConnected = (options: Tab) =>
  findOne(options, { css: '[role=status]', text: 'Connected since' }, 20_000);

/** Opens the ticket of somebody in the panel, from the list. */
export async function openTicketOf({ panel }: Desk, name: string): Promise<void> {
  await panel.front();
  await click(panel, { css: '.tickets button', text: name });
  await findOne(panel, { css: 'main > section h2', text: name });
}

/** Begins a draft in the panel. */
export async function beginDraft({ panel }: Desk, words: string): Promise<void> {
  await panel.front();
  await click(panel, { css: 'textarea' });
  await panel.type(words);
}

/** Waits until the panel says these words of whose hands the ticket is in. */
export const saysHands = ({ panel }: Desk, words: string | RegExp, ms = 20_000) =>
  findOne(panel, { css: '.hands p', text: words }, ms);

/** Waits until the panel no longer says these words. */
export const saysNo = ({ panel }: Desk, words: string, ms = 20_000) =>
  until(
    `no more “${words}”`,
    async () => (await findAll(panel, { css: '.hands p', text: words })).length === 0,
    ms,
  );

/** Goes back to the list. */
export async function toList({ panel }: Desk): Promise<void> {
  await panel.front();
  await click(panel, { css: 'header button[aria-label="Show all as a list"]' });
  await findOne(panel, { css: '.tickets' });
}

/** Answers somebody on the page with the site's own box and button. */
export async function answer({ page }: Desk, handle: string, words: string): Promise<void> {
  await page.front();
  await page.mouseTo(4, 4);
  await wheelTo(page, `@${handle}`);
  await click(page, { css: '[data-testid=reply]', within: { css: 'article', text: `@${handle}` } });
  await click(page, { css: '[role=dialog] [data-testid=tweetTextarea_0]' });
  await page.type(words);
  await click(page, { css: '[data-testid=tweetButton]' });
  await until(
    'the box to close',
    async () => (await findAll(page, { css: '[role=dialog]' })).length === 0,
  );
}

/** What this browser still holds of a team: keys of its storage, and how many rows of the store. */
export async function keptOfTeam(own: Tab): Promise<{ keys: string[]; rows: number }> {
  const keys = await own.run(async () => {
    type Api = { storage: { local: { get(keys: null): Promise<object> } } };
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    return Object.keys(await storage.local.get(null)).filter((key) => key.startsWith('team'));
  }, null);
  const all = (await stored(own)) as unknown as Record<string, unknown[] | undefined>;
  const tables = ['outbox', 'teamLogs', 'teamClaims', 'teamPlace'];
  return { keys, rows: tables.reduce((sum, name) => sum + (all[name]?.length ?? 0), 0) };
}

/** Ends a Chromium as a crash does: nothing is tidied up. */
export function crash({ profile }: Chromium): void {
  const owner = readlinkSync(join(profile, 'SingletonLock'));
  process.kill(Number(owner.slice(owner.lastIndexOf('-') + 1)), 'SIGKILL');
}
