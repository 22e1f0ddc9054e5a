import { click, findOne, until } from '../browsers/find';
import type { Find, Tab } from '../browsers/visitor';
import { commentId } from '../replica/facebook/comment';
import { personOf as onFacebook } from '../replica/facebook/people';
import { ADDRESSES } from '../replica/x/addresses';
import { knownPerson } from '../replica/x/people';
import { idOf } from '../replica/x/row';
import { FACEBOOK } from './addresses';

/** A native box of one of the sites: how a person opens it, and whom it answers. */
export type Box = {
  readonly name: string;
  readonly address: string;
  /** What a person presses on the page to open it; left out where it is open already. */
  readonly opens?: Find;
  readonly editor: string;
  readonly submit: string;
  readonly ticketId: string;
  readonly visibility: 'public' | 'private';
  readonly addressee: {
    readonly name: string | null;
    readonly handle: string | null;
    readonly id: string | null;
  };
};

const danny = knownPerson('dannyoc_82');
const tom = onFacebook('Tom Hartley');
const DANNY = { name: danny.name, handle: danny.handle, id: danny.id };
const TOM = { name: tom.name, handle: tom.vanity, id: tom.id };
const X_REPLY = `x:${idOf(1002)}`;
const dannysPost = { css: 'article', text: '@dannyoc_82' };
const noShow = {
  css: '[role=article]',
  text: /^(?![^]*fibre reaches)[^]*Second time your technician/i,
};

export const BOXES: readonly Box[] = [
  {
    name: 'X’s reply dialog (Draft.js)',
    address: ADDRESSES.outage,
    opens: { css: '[data-testid=reply]', within: dannysPost },
    editor: '[role=dialog] [data-testid=tweetTextarea_0]',
    submit: '[data-testid=tweetButton]',
    ticketId: X_REPLY,
    visibility: 'public',
    addressee: DANNY,
  },
  {
    name: 'the box on a reply’s own page on X (Draft.js)',
    address: `https://x.com/dannyoc_82/status/${idOf(1002)}`,
    editor: '[data-testid=tweetTextarea_0]',
    submit: '[data-testid=tweetButtonInline]',
    ticketId: X_REPLY,
    visibility: 'public',
    addressee: DANNY,
  },
  {
    name: 'Facebook’s reply box (Lexical)',
    address: FACEBOOK.fibre,
    opens: { css: '[role=button]', text: /^ ?Reply$/, within: noShow },
    editor: '[data-lexical-editor=true][aria-label^="Reply"]',
    submit: '[aria-label="Post comment"]',
    ticketId: `facebook:${commentId('no-show-twice')}`,
    visibility: 'public',
    addressee: { name: null, handle: null, id: null },
  },
  {
    name: 'Messenger’s box (Lexical)',
    address: `https://www.facebook.com/messages/t/${tom.vanity ?? tom.id}`,
    editor: '[data-lexical-editor=true]',
    submit: '[aria-label="Press Enter to send"]',
    ticketId: 'facebook:1',
    visibility: 'private',
    addressee: TOM,
  },
  {
    name: 'X’s private chat (textarea)',
    address: `${ADDRESSES.chat}/4400112233-${danny.id}`,
    editor: 'textarea[data-testid=dm-composer-textarea]',
    submit: '[data-testid=dm-composer-send-button]',
    ticketId: X_REPLY,
    visibility: 'private',
    addressee: DANNY,
  },
];

/** Opens a box the way a person does. */
export async function openBox(tab: Tab, box: Box): Promise<void> {
  if (box.visibility === 'public') {
    await findOne(tab, {
      css: '.hd-badge',
      ...(box.opens?.within ? { within: box.opens.within } : {}),
    });
  }
  if (box.opens) await click(tab, box.opens);
  await findOne(tab, { css: box.editor });
}

/** What an editor shows, its lines parted by "\n". */
export const words = (tab: Tab, editor: string): Promise<string> =>
  tab.run((css) => {
    const box = document.querySelector<HTMLElement>(css);
    if (!box) return '(no box)';
    if (box instanceof HTMLTextAreaElement) return box.value;
    const lineOf = (block: Element): string =>
      [...block.querySelectorAll('*')]
        .filter((one) => one.tagName === 'BR' || one.children.length === 0)
        .map((one) => (one.tagName === 'BR' ? (one.nextSibling ? '\n' : '') : one.textContent))
        .join('');
    const drafted = [...box.querySelectorAll('[data-block=true]')];
    return (drafted.length ? drafted : [...box.children]).map(lineOf).join('\n');
  }, editor);

/** Waits until the editor shows exactly these words. */
export async function shows(tab: Tab, editor: string, wanted: string): Promise<void> {
  let now = '';
  await until(
    `the box to show ${JSON.stringify(wanted)}`,
    async () => {
      now = await words(tab, editor);
      return now === wanted;
    },
    3000,
  ).catch((problem: unknown) => {
    throw new Error(`${String(problem)}\nit shows ${JSON.stringify(now)}`);
  });
}

/** Whether the site's own button can be pressed. */
export const canSend = (tab: Tab, { editor, submit }: Box): Promise<boolean> =>
  tab.run(
    ({ editor, css }) => {
      const box = document.querySelector(editor);
      const around = box?.closest('[role=dialog], form, [role=group]') ?? document;
      const button = around.querySelector(css) ?? document.querySelector(css);
      return (
        button !== null &&
        !button.hasAttribute('disabled') &&
        button.getAttribute('aria-disabled') !== 'true'
      );
    },
    { editor, css: submit },
  );
