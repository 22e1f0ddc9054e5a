import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearDrafting,
  keepDrafting,
  keepKey,
  keyFor,
  readDrafting,
} from '../../../lib/settings/drafting';
import { changeSettings, readSettings } from '../../../lib/settings/settings';

const HERE = {
  from: 'address',
  api: 'ollama',
  address: 'http://localhost:11434',
  model: 'm',
} as const;

beforeEach(() => {
  fakeBrowser.reset();
});

describe('where a model’s drafts come from', () => {
  it('is nowhere until a person says so, and where what was kept is damaged', async () => {
    expect(await readDrafting()).toEqual({ from: 'off' });
    await fakeBrowser.storage.local.set({ drafting: { from: 'address', api: 'telnet' } });
    expect(await readDrafting()).toEqual({ from: 'off' });
  });

  it('is no setting: what is exported or changed there neither holds nor touches it', async () => {
    await keepDrafting(HERE);
    await keepKey('http://localhost:11434', 'sk-1');
    await changeSettings({ company: 'Fibre', ...{ drafting: { from: 'off' } } });
    expect(JSON.stringify(await readSettings())).not.toMatch(/sk-1|11434|drafting/);
    expect(await readDrafting()).toEqual(HERE);
  });

  it('gives a key to its own origin only, and forgets it with the address', async () => {
    await keepKey('https://models.example', 'sk-1');
    expect(await keyFor('https://models.example')).toBe('sk-1');
    expect(await keyFor('https://models.example:8443')).toBe('');
    expect(await keyFor('https://other.example')).toBe('');
    await clearDrafting();
    expect(await keyFor('https://models.example')).toBe('');
    expect(await readDrafting()).toEqual({ from: 'off' });
  });
});
