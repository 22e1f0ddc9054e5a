// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftingSection } from '../../components/DraftingSection';
import type { ModelStand } from '../../components/ModelDraft';
import { ModelDraft } from '../../components/ModelDraft';
import { endpointOf } from '../../lib/drafting/endpoint';
import { DRAFT_PROBLEMS } from '../../lib/replies/byModel/draftProblem';
import type { DraftSource } from '../../lib/replies/byModel/draftSource';
import { ok } from '../../lib/result';
import { button, clear, draw, press } from './draw';

afterEach(clear);

const AUTHOR = { name: 'small', address: 'https://models.example/v1/chat/completions' };
const SENT = { system: 'Rules of ours', user: '<comment>Hi</comment>' };

function model(stand: ModelStand) {
  const heard = { onAsk: vi.fn(), onStop: vi.fn(), onUse: vi.fn() };
  draw(<ModelDraft {...{ stand, ...heard }} author={AUTHOR} sent={SENT} used={false} />);
  return heard;
}
const page = () => document.body.textContent;

describe('a draft by a model', () => {
  it('names model and address before it is asked for, and shows word for word what is sent', () => {
    const { onAsk } = model({ kind: 'idle' });
    expect(page()).toContain('small at https://models.example/v1/chat/completions');
    expect(page()).not.toContain('Rules of ours');
    press('Show what is sent');
    const shown = [...document.querySelectorAll('pre')].map(({ textContent }) => textContent);
    expect(shown).toEqual(['<comment>Hi</comment>', 'Rules of ours']);
    expect(onAsk).not.toHaveBeenCalled();
    press('Draft with the model');
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it('shows its words as they come, with a way to stop and none to use half of it', () => {
    const { onStop } = model({ kind: 'writing', text: 'Hello An' });
    expect(page()).toContain('Hello An');
    expect(() => button('Use')).toThrow();
    press('Stop');
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('is marked with its author, says what was taken out, and is used by hand', () => {
    const { onUse } = model({
      kind: 'done',
      text: 'See [link].',
      gaps: ['link'],
      takenOut: ['https://evil.example'],
    });
    expect(page()).toContain('Drafted by small at https://models.example');
    expect(page()).toContain('https://evil.example');
    expect(document.querySelector('a')).toBeNull();
    press('Use');
    expect(onUse).toHaveBeenCalledWith('See [link].');
  });

  it.each(DRAFT_PROBLEMS)(
    'says what to do when it fails (%s), and tries again by hand only',
    (problem) => {
      const { onAsk } = model({ kind: 'failed', problem });
      expect(document.querySelector('[role=alert]')?.textContent?.length).toBeGreaterThan(15);
      expect(onAsk).not.toHaveBeenCalled();
      press('Try again');
      expect(onAsk).toHaveBeenCalledOnce();
    },
  );
});

describe('the settings of drafting', () => {
  function section(source: DraftSource = { from: 'off' }, hasBuiltIn = true) {
    const heard = { onOff: vi.fn(), onBuiltIn: vi.fn(), onAddress: vi.fn() };
    draw(
      <DraftingSection
        {...{ source, hasBuiltIn, ...heard }}
        urlOf={(address, api) => {
          const endpoint = endpointOf(address, api);
          return endpoint.ok ? ok(endpoint.value.url) : endpoint;
        }}
        outcome={null}
      />,
    );
    return heard;
  }
  const labelled = (words: string) =>
    [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(words));
  const choose = (words: string) => {
    act(() => {
      labelled(words)?.querySelector('input')?.click();
    });
  };
  const write = (words: string, value: string) => {
    act(() => {
      const field = labelled(words)?.querySelector('input');
      if (!field) throw new Error(`No field ${words}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };

  it('switch nothing on by a choice alone: an address is shown in full, then allowed', () => {
    const { onAddress } = section();
    choose('Heard, and a model');
    write('Address', 'https://models.example');
    expect(page()).toContain('asked for at https://models.example/v1/chat/completions');
    write('Model', 'small');
    write('Key', 'sk-1');
    expect(onAddress).not.toHaveBeenCalled();
    press('Allow and switch on');
    expect(onAddress).toHaveBeenCalledExactlyOnceWith({
      api: 'openai',
      address: 'https://models.example',
      model: 'small',
      key: 'sk-1',
    });
  });

  it.each([
    ['http://models.example', 'only a server on this computer'],
    ['models.example', 'begins with https://'],
    ['https://me:pw@models.example', 'holds a password'],
  ])('refuse %s and say why', (address, why) => {
    section();
    choose('Heard, and a model');
    write('Address', address);
    write('Model', 'small');
    expect(page()).toContain(why);
    expect(button('Allow and switch on').disabled).toBe(true);
  });

  it('never show a key that is kept', () => {
    section({ from: 'address', api: 'ollama', address: 'http://localhost:1', model: 'm' });
    const key = labelled('Key')?.querySelector('input');
    expect(key?.type).toBe('password');
    expect(key?.value).toBe('');
    expect(page()).toContain('to m at http://localhost:1/api/chat');
  });

  it('offer the browser’s own model only where there is one', () => {
    section({ from: 'off' }, false);
    expect(labelled('Heard, and this')?.querySelector('input')?.disabled).toBe(true);
  });
});
