import type { SiteAdapter } from '../adapter';
import { FACTS } from './facts';
import { handleOfLink } from './handle';
import { textOf } from './text';

type MessageBox = NonNullable<ReturnType<SiteAdapter['messageBox']>>;

/** The message box of the private chat that is open; null before the passcode and outside the chat. */
export function messageBox(root: ParentNode, url: string): MessageBox | null {
  const conversation = /^\/(?:i\/chat|messages)\/([\w:-]+)/.exec(new URL(url).pathname)?.[1];
  const chat = [root, ...openShadowRoots(root)].find((place) =>
    place.querySelector(FACTS.chatTextarea.selector),
  );
  const editable = chat?.querySelector<HTMLElement>(FACTS.chatTextarea.selector);
  if (!chat || !editable || conversation === undefined) return null;
  return {
    editable,
    submit: chat.querySelector<HTMLElement>(FACTS.chatSend.selector),
    with: {
      ...personIn(chat.querySelector(FACTS.chatHeader.selector)),
      id: otherId(chat, conversation, sessionId(root)),
    },
  };
}

const openShadowRoots = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll(FACTS.chatHost.selector)].flatMap((host) => host.shadowRoot ?? []);

function personIn(header: Element | null): { name: string | null; handle: string | null } {
  const links = [...(header?.querySelectorAll(FACTS.link.selector) ?? [])];
  const handles = new Set(links.flatMap((link) => handleOfLink(link) ?? []));
  const [handle] = handles.size === 1 ? handles : [];
  const named = [header?.querySelector(FACTS.chatName.selector), ...links, header];
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
  const pairs = [...chat.querySelectorAll(FACTS.chatRow.selector)].flatMap((row) => {
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
  for (const script of root.querySelectorAll(FACTS.firstState.selector)) {
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
