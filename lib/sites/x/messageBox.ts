import type { SiteAdapter } from '../adapter';
import { CHAT_HEADER, CHAT_HOST, CHAT_NAME, CHAT_ROW, CHAT_SEND, CHAT_TEXTAREA } from './facts';
import { handleOfLink } from './handle';
import { textOf } from './text';

type MessageBox = NonNullable<ReturnType<SiteAdapter['messageBox']>>;

/** The message box of the private chat that is open; null before the passcode and outside the chat. */
export function messageBox(root: ParentNode, url: string): MessageBox | null {
  const conversation = /^\/(?:i\/chat|messages)\/([\w:-]+)/.exec(new URL(url).pathname)?.[1];
  const chat = [root, ...openShadowRoots(root)].find((place) => place.querySelector(CHAT_TEXTAREA));
  const editable = chat?.querySelector<HTMLElement>(CHAT_TEXTAREA);
  if (!chat || !editable || conversation === undefined) return null;
  return {
    editable,
    submit: chat.querySelector<HTMLElement>(CHAT_SEND),
    with: {
      ...personIn(chat.querySelector(CHAT_HEADER)),
      id: otherId(chat, conversation, sessionId(root)),
    },
  };
}

const openShadowRoots = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll(CHAT_HOST)].flatMap((host) => host.shadowRoot ?? []);

function personIn(header: Element | null): { name: string | null; handle: string | null } {
  const links = [...(header?.querySelectorAll('a[href]') ?? [])];
  const handles = new Set(links.flatMap((link) => handleOfLink(link) ?? []));
  const [handle] = handles.size === 1 ? handles : [];
  const named = [header?.querySelector(CHAT_NAME), ...links, header];
  const names = named.map((element) => (element ? textOf(element).trim() : ''));
  return {
    name: names.find((name) => name !== '' && !name.startsWith('@')) ?? null,
    handle: handle ?? null,
  };
}

/**
 * Conversations of two are named by both numeric ids. Ours is the one the page's first state names,
 * or the one all rows of the inbox share; else it cannot be told, and in groups there is no pair.
 */
function otherId(chat: ParentNode, conversation: string, session: string | null): string | null {
  const pair = pairIn(conversation);
  if (!pair) return null;
  const pairs = [...chat.querySelectorAll(CHAT_ROW)].flatMap((row) => {
    const found = pairIn(row.getAttribute('data-testid') ?? '');
    return found ? [found] : [];
  });
  const ours = pair.filter((id) =>
    session === null ? pairs.every((other) => other.includes(id)) : id === session,
  );
  return ours.length === 1 ? (pair.find((id) => id !== ours[0]) ?? null) : null;
}

/** The numeric id of the account that is logged in, from the state the page was sent with. */
function sessionId(root: ParentNode): string | null {
  for (const script of root.querySelectorAll('script:not([src])')) {
    const text = script.textContent;
    if (!text.includes('__INITIAL_STATE__')) continue;
    return /"session":\{[^{}]*"user_id":"(\d+)"/.exec(text)?.[1] ?? null;
  }
  return null;
}

const pairIn = (name: string): readonly string[] | null => {
  const [, one, other] = /(\d+)[:-](\d+)$/.exec(name) ?? [];
  return one && other ? [one, other] : null;
};
