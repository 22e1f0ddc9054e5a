import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { draftingPatterns, giveBack, teamPatterns } from '../../entrypoints/options/giveBack';
import { keepDrafting } from '../../lib/settings/drafting';
import { forgetTeamAccess, keepNextAccess, writeTeamAccess } from '../../lib/settings/teamAccess';
import { anAccess } from '../nats/aTeam';

const HOST = 'https://heard.example/*';
const ACCESS = anAccess(['wss://heard.example:8443', 'wss://other.example'], 'av');
const removed: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  removed.length = 0;
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(({ origins = [] }) => {
    removed.push(...origins);
    return Promise.resolve(true);
  });
});

it('gives back what neither the team nor drafting needs any more, and nothing else', async () => {
  await writeTeamAccess(ACCESS);
  await keepDrafting({
    from: 'address',
    api: 'openai',
    address: 'https://heard.example',
    model: 'small',
  });
  expect(await draftingPatterns()).toEqual([HOST]);
  await giveBack(await teamPatterns(), await draftingPatterns());
  expect(removed).toEqual(['https://other.example/*']);
  await giveBack(await draftingPatterns(), await teamPatterns());
  expect(removed).toEqual(['https://other.example/*']);
  await giveBack([HOST], []);
  expect(removed).toEqual(['https://other.example/*', HOST]);
});

it('has nothing of a team in the browser after it was left, a key that was being made included', async () => {
  await writeTeamAccess(ACCESS);
  await keepNextAccess({ ...ACCESS, generation: 2 });
  await forgetTeamAccess();
  expect(await teamPatterns()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
