import { resolve } from 'node:path';
import { startChromium } from '../browsers/chromium';
import { findOne } from '../browsers/find';
import { startFirefox } from '../browsers/firefox';
import type { Tab, Visitor } from '../browsers/visitor';
import type { TestCertificate } from '../nats/certificate';
import { hasOpenssl, makeCertificate } from '../nats/certificate';
import type { NatsServer } from '../nats/natsServer';
import { hasNatsServer, startNats } from '../nats/natsServer';
import { askForTeam, makeTeam } from './desk';
import { expect, FOLDERS, picture, reset, test, VLINDER } from './visit';

// A server with a certificate of an authority that the one browser trusts and the other does not.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let certificate: TestCertificate;
let server: NatsServer;
let open: Visitor | null = null;

test.beforeAll(async () => {
  test.skip(
    !(hasNatsServer && hasOpenssl) && !process.env.CI,
    'there is no nats-server or openssl',
  );
  certificate = makeCertificate();
  server = await startNats({
    places: [{ team: 'vlinder', generation: 1 }],
    users: { av: 'owner' },
    tls: certificate.tls,
  });
});

test.afterEach(async () => {
  await open?.close();
  open = null;
});

test.afterAll(async () => {
  await server?.remove();
  certificate?.remove();
});

/** The settings of a team in a browser of its own. */
async function settingsIn(name: string, trusting: boolean): Promise<Tab> {
  const trust = [`--ignore-certificate-errors-spki-list=${certificate.keyHash}`];
  open =
    name === 'firefox'
      ? await startFirefox({ extension: resolve(FOLDERS.firefox), trusting })
      : await startChromium({
          extension: resolve(FOLDERS.chromium),
          args: [
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
            ...(trusting ? trust : []),
          ],
        });
  await reset(open, { ...VLINDER, initials: 'AV' });
  return open.open(open.extensionUrl('options.html#team'));
}

test('a team is made and kept over TLS where the browser trusts the certificate', async ({}, info) => {
  const options = await settingsIn(info.project.name, true);
  expect(server.url).toMatch(/^wss:/);
  await makeTeam({ options }, server.url, 'av');
  await findOne(options, { css: 'li', text: '^AV' });
});

test('a certificate the browser does not trust is said, with the way to see it, and lets nobody wait', async ({}, info) => {
  const options = await settingsIn(info.project.name, false);
  await askForTeam({ options }, server.url, 'av');
  const said = { css: '[role=alert]', text: 'The server is not reached.' };
  await findOne(options, said, 20_000);
  await findOne(options, { css: '[role=alert]', text: 'a warning about the certificate' });
  const page = await options.run(
    () => document.querySelector<HTMLAnchorElement>('[role=alert] a')?.href,
    null,
  );
  expect(page).toBe(`${server.url.replace('wss:', 'https:')}/`);
  await options.shot(picture('team-certificate'), { fullPage: true });
  // What was entered stands there still, to be tried again.
  expect(
    await options.run(() => document.querySelector<HTMLInputElement>('[name=server]')?.value, null),
  ).toBe(server.url);
});
