import { describe, expect, it } from 'vitest';
import { xAdapter } from '../../../../lib/sites/x/xAdapter';
import { pageOfCase } from './xPage';

const CHAT = 'https://x.com/i/chat/4001-5500';

describe('the message box of a private chat', () => {
  it('says with whom: name, handle and the id that is not ours', () => {
    const box = xAdapter.messageBox(pageOfCase('chat'), CHAT);
    expect(box?.with).toEqual({ name: 'Noor 🌊', handle: 'noor_n', id: '4001' });
    expect(box?.editable.tagName).toBe('TEXTAREA');
    expect(box?.submit?.getAttribute('data-testid')).toBe('dm-composer-send-button');
  });

  it('has no send button while the box is empty and shows a microphone', () => {
    const page = pageOfCase('chat');
    page.querySelector('[data-testid="dm-composer-send-button"]')?.remove();
    expect(xAdapter.messageBox(page, CHAT)?.submit).toBeNull();
  });

  it('does not guess which of two ids is ours from a single row', () => {
    const page = pageOfCase('chat');
    const [, ...others] = page.querySelectorAll('[data-testid^="dm-conversation-item-"]');
    others.forEach((row) => row.remove());
    expect(xAdapter.messageBox(page, CHAT)?.with.id).toBeNull();
  });

  it('knows which is ours from the state the page was sent with, even without rows', () => {
    const page = pageOfCase('chat');
    page.querySelectorAll('[data-testid^="dm-conversation-item-"]').forEach((row) => row.remove());
    const script = page.createElement('script');
    script.textContent =
      'window.__INITIAL_STATE__={"session":{"country":"NO","user_id":"5500","language":"nb"}};';
    page.head.append(script);
    expect(xAdapter.messageBox(page, CHAT)?.with.id).toBe('4001');
  });

  it('knows no id in a group and no handle of several people', () => {
    const page = pageOfCase('chat');
    const link = page.createElement('a');
    link.setAttribute('href', '/otis_o');
    page.querySelector('[data-testid="dm-conversation-header"]')?.append(link);
    const box = xAdapter.messageBox(page, 'https://x.com/i/chat/g19');
    expect(box?.with).toMatchObject({ handle: null, id: null });
  });

  it('falls back to the header’s first words that are no handle', () => {
    const page = pageOfCase('chat');
    page.querySelector('[data-testid="dm-conversation-username"]')?.removeAttribute('data-testid');
    expect(xAdapter.messageBox(page, CHAT)?.with.name).toMatch(/^Noor/);
  });

  it('is found inside the open shadow root of the chat', () => {
    const page = pageOfCase('chat');
    const host = page.querySelector('[data-testid="xchatEmbedRoute"]');
    const inside = [...(host?.childNodes ?? [])];
    host?.attachShadow({ mode: 'open' }).append(...inside);
    expect(xAdapter.messageBox(page, CHAT)?.with.id).toBe('4001');
  });

  it('is not there before the passcode', () => {
    const page = pageOfCase('chat');
    page.querySelector('textarea')?.remove();
    expect(xAdapter.messageBox(page, CHAT)).toBeNull();
  });

  it('is not there on another page that happens to show a message box', () => {
    expect(xAdapter.messageBox(pageOfCase('chat'), 'https://x.com/home')).toBeNull();
  });
});
