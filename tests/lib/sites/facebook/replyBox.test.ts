import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../../lib/comment';
import { facebookAdapter } from '../../../../lib/sites/facebook/facebookAdapter';

const URL_OF_POST = 'https://www.facebook.com/zonnestraal/posts/7001';

const article = (id: string, name: string, { top = '', inner = '' } = {}) => `
  <div role="article">
    <a href="/${name.replace(' ', '.')}?comment_id=${id}"><span dir="auto">${name}</span></a>
    <div dir="auto">Text of ${id}</div>
    <ul><li><a href="${URL_OF_POST}?comment_id=${top ? `${top}&reply_comment_id=${id}` : id}">2h</a></li>
    <li><div role="button">Like</div></li><li><div role="button">Reply</div></li></ul>
    ${inner}
  </div>`;
const box = (id: string, label = '', text = '') => `
  <form role="presentation">
    <div id="${id}" role="textbox" contenteditable="true" data-lexical-editor="true"
      aria-label="${label}"><p>${text}</p></div>
    <ul><li><div role="button">GIF</div></li><li><div id="send-${id}" role="button"></div></li></ul>
  </form>`;
const thread = (head: string, ...below: readonly string[]) =>
  `<div><div>${head}</div><div>${below.join('')}</div></div>`;
const card = (...content: readonly string[]) => `
  <div role="article" aria-posinset="1">
    <h2><a href="/zonnestraal"><span>Zonnestraal</span></a></h2><a href="${URL_OF_POST}">1d</a>
    <div data-ad-preview="message"><div dir="auto">Good morning</div></div>
    <div><div role="button" aria-haspopup="menu">Most relevant</div><div>${content.join('')}</div></div>
  </div>`;

type Page = { readonly document: Document; readonly comments: ReadonlyMap<string, Comment> };

function pageOf(body: string): Page {
  const { document } = new JSDOM(`<body>${body}</body>`, { url: URL_OF_POST }).window;
  const context = { url: URL_OF_POST, seenAt: Date.parse('2026-10-05T12:00:00Z'), own: [] };
  const comments = facebookAdapter.commentElements(document).flatMap((element) => {
    const result = facebookAdapter.read(element, context);
    return result.ok ? [[result.value.id, result.value] as const] : [];
  });
  return { document, comments: new Map(comments) };
}

const boxFor = ({ document, comments }: Page, id: string): string | null =>
  facebookAdapter.replyBox(document, comments.get(id)!)?.editable.id ?? null;

/** Which box each comment of the page gets. */
const boxes = (body: string) => {
  const page = pageOf(body);
  const found = [...page.comments.keys()].map((id) => [id, boxFor(page, id)] as const);
  return Object.fromEntries(found.filter(([, given]) => given !== null));
};

const lena = article('1', 'Lena Hartog');
const omar = article('2', 'Omar Feld');

describe('the reply box of a comment', () => {
  it('is the one that stands in its thread and names it', () => {
    expect(boxes(card(thread(lena, box('a', 'Reply to Lena Hartog')), thread(omar)))).toEqual({
      1: 'a',
    });
  });

  it('is found in an interface of any language', () => {
    expect(boxes(card(thread(lena, box('a', 'Lena Hartog antworten')), thread(omar)))).toEqual({
      1: 'a',
    });
  });

  it('is none when the box in its thread names somebody else', () => {
    expect(boxes(card(thread(lena, box('a', 'Reply to Omar Feld')), thread(omar)))).toEqual({});
  });

  it('is none when the name only begins alike', () => {
    const page = card(
      thread(article('1', 'Ann'), box('a', 'Reply to Anna')),
      thread(article('2', 'Anna')),
    );
    expect(boxes(page)).toEqual({});
  });

  it('is the one in its thread when the label names nobody', () => {
    expect(boxes(card(thread(lena, box('a', 'Write a reply…')), thread(omar)))).toEqual({ 1: 'a' });
  });

  it('is none when two boxes are open for it', () => {
    const both = box('a', 'Reply to Lena Hartog') + box('b', 'Reply to Lena Hartog');
    expect(boxes(card(thread(lena, both), thread(omar)))).toEqual({});
  });

  it('is never the box for a new comment, which is the post’s', () => {
    expect(boxes(card(thread(lena), thread(omar), box('new', 'Write a comment…')))).toEqual({
      7001: 'new',
    });
  });

  it('is never the box for a new comment, even under one comment alone', () => {
    expect(boxes(card(thread(lena)) + box('elsewhere', 'Write a comment…'))).toEqual({});
    expect(boxes(card(thread(lena), box('new', 'Write a comment…')))[1]).toBeUndefined();
  });

  it('is never the box that says under which name we comment', () => {
    const ours = article('3', 'Zonnestraal');
    expect(boxes(card(thread(lena), thread(ours), box('new', 'Comment as Zonnestraal')))).toEqual({
      7001: 'new',
    });
  });

  it('belongs to the reply it names at the end of the thread', () => {
    const replies =
      article('11', 'Zonnestraal', { top: '1' }) + article('12', 'Pim Otter', { top: '1' });
    const page = card(thread(lena, replies, box('a', 'Reply to Pim Otter')), thread(omar));
    expect(boxes(page)).toEqual({ 12: 'a' });
  });

  it('belongs to the head of the thread when it names it below the replies', () => {
    const replies = thread(article('11', 'Zonnestraal', { top: '1' }));
    const page = card(thread(lena, replies, box('a', 'Reply to Lena Hartog')), thread(omar));
    expect(boxes(page)).toEqual({ 1: 'a' });
  });

  it('belongs to the reply in whose own place it stands, though its author wrote before', () => {
    const replies = [
      thread(article('11', 'Zonnestraal', { top: '1' })),
      thread(article('12', 'Lena Hartog', { top: '1' }), box('a', 'Reply to Lena Hartog')),
    ];
    expect(boxes(card(thread(lena, ...replies), thread(omar)))).toEqual({ 12: 'a' });
  });

  const twice =
    article('11', 'Zonnestraal', { top: '1' }) + article('12', 'Lena Hartog', { top: '1' });

  it('belongs to the head of the thread, though its author came back below', () => {
    const page = card(thread(lena, twice, box('a', 'Reply to Lena Hartog')), thread(omar));
    expect(boxes(page)).toEqual({ 1: 'a' });
  });

  it('is none when it begins by mentioning who wrote twice in the thread', () => {
    const mention = box('a', 'Reply to Lena Hartog', 'Lena Hartog ');
    expect(boxes(card(thread(lena, twice, mention), thread(omar)))).toEqual({});
  });

  it('is none when two comments beside each other are by the person it names', () => {
    const page = card(
      `<div>${lena}${twice}${box('a', 'Reply to Lena Hartog')}</div>`,
      thread(omar),
    );
    expect(boxes(page)).toEqual({});
  });

  it('belongs to our own reply and not to the one that stands alone below it', () => {
    const below = thread(article('12', 'Lena Hartog', { top: '1' }));
    const ours = thread(
      article('11', 'Zonnestraal', { top: '1' }),
      below,
      box('a', 'Reply to Zonnestraal'),
    );
    expect(boxes(card(thread(lena, ours), thread(omar)))).toEqual({ 11: 'a' });
  });

  it('is none when an only reply is by the same person as the comment above it', () => {
    const reply = thread(article('11', 'Lena Hartog', { top: '1' }));
    const page = card(thread(lena, reply, box('a', 'Reply to Lena Hartog')), thread(omar));
    expect(boxes(page)).toEqual({});
  });

  it('belongs to whom the mention in it names when the label names nobody', () => {
    const replies =
      article('11', 'Zonnestraal', { top: '1' }) + article('12', 'Pim Otter', { top: '1' });
    const page = card(thread(lena, replies, box('a', 'Write a reply…', 'Pim Otter ')));
    expect(boxes(page + '')).toEqual({ 12: 'a' });
  });

  it('is found inside the article where replies are nested in it', () => {
    const nested = article('1', 'Lena Hartog', {
      inner: `<div>${article('11', 'Pim Otter', { top: '1', inner: `<div>${box('a', 'Reply to Pim Otter')}</div>` })}</div>`,
    });
    expect(boxes(card(nested, omar))).toEqual({ 11: 'a' });
  });

  it('tells near-identical comments of one person in two threads apart', () => {
    const page = card(
      thread(article('1', 'Ivo Lang')),
      thread(article('2', 'Ivo Lang'), box('a', 'Reply to Ivo Lang')),
      thread(article('3', 'Ivo Lang')),
    );
    expect(boxes(page)).toEqual({ 2: 'a' });
  });

  it('is the one in the dialog when the feed behind it has one open too', () => {
    const feed = card(thread(lena, box('feed', 'Reply to Lena Hartog')), thread(omar));
    const dialog = card(thread(lena, box('a', 'Reply to Lena Hartog')), thread(omar));
    expect(boxes(`<div role="main">${feed}</div><div role="dialog">${dialog}</div>`)).toEqual({
      1: 'a',
    });
  });

  it('is none for a comment whose author is not the one that was read', () => {
    const { document, comments } = pageOf(
      card(thread(lena, box('a', 'Reply to Lena Hartog')), thread(omar)),
    );
    const other = { ...comments.get('1')!, author: { name: 'Pim Otter', handle: null, id: null } };
    expect(facebookAdapter.replyBox(document, other)).toBeNull();
  });

  it('comes with the last button of its form, which sends', () => {
    const { document, comments } = pageOf(
      card(thread(lena, box('a', 'Reply to Lena Hartog')), thread(omar)),
    );
    expect(facebookAdapter.replyBox(document, comments.get('1')!)?.submit?.id).toBe('send-a');
  });
});
