import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startChromium } from '../browsers/chromium';
import { expect, FOLDERS, test } from './visit';
import { tempFolder } from '../../tools/tempFolder';

type Api = {
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly windows: { create(about: object): Promise<object> };
};

test('no private window is Heard’s, and it can open none', async ({ heard }) => {
  test.skip(heard.name !== 'firefox', 'of Chromium the next two tell more');
  const own = await heard.page('options.html');
  const told = await own.run(async () => {
    const { extension, windows } = (globalThis as unknown as { chrome: Api }).chrome;
    const opened = await windows.create({ incognito: true }).then(
      () => 'opened',
      () => 'refused',
    );
    return { isAllowed: await extension.isAllowedIncognitoAccess(), opened };
  }, null);
  expect(told).toEqual({ isAllowed: false, opened: 'refused' });
});

/** The build as it would be if its manifest said nothing of private windows. */
function silent(): string {
  const folder = tempFolder('silent');
  cpSync(resolve(FOLDERS.chromium), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  delete manifest.incognito;
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

for (const [name, folder, isOffered] of [
  ['the build', () => resolve(FOLDERS.chromium), false],
  ['one whose manifest said nothing of it', silent, true],
] as const)
  test(`who switches on private windows for ${name} ${isOffered ? 'gets them' : 'finds no such switch'}`, async ({}, info) => {
    test.skip(info.project.name === 'firefox', 'only Chromium lets a test into its own switches');
    const visitor = await startChromium({ extension: folder() });
    try {
      const switches = await visitor.context.newPage();
      await switches.goto('chrome://extensions');
      const id = visitor.extensionUrl('').split('/')[2] ?? '';
      await switches.evaluate(switchOn, id);
      expect(await switches.evaluate(accessOf, id)).toEqual({
        isEnabled: isOffered,
        isActive: isOffered,
      });
    } finally {
      await visitor.close();
    }
  });

type Private = {
  readonly developerPrivate: {
    updateExtensionConfiguration(about: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{ readonly incognitoAccess: object }>;
  };
};

/** Moves the switch “Allow in Incognito” of an extension, as the user does on that page. */
const switchOn = async (extensionId: string): Promise<void> => {
  const { developerPrivate } = (globalThis as unknown as { chrome: Private }).chrome;
  await developerPrivate
    .updateExtensionConfiguration({ extensionId, incognitoAccess: true })
    .catch(() => undefined);
};

/** Whether that switch is offered (`isEnabled`), and on (`isActive`). */
const accessOf = async (extensionId: string): Promise<object> => {
  const { developerPrivate } = (globalThis as unknown as { chrome: Private }).chrome;
  return (await developerPrivate.getExtensionInfo(extensionId)).incognitoAccess;
};
