import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { facebookAdapter } from '../../../../lib/sites/facebook/facebookAdapter';

const pageOf = (body: string, url = 'https://www.facebook.com/zonnestraal/posts/7001') =>
  new JSDOM(`<body>${body}</body>`, { url }).window.document;

const comment = (row: string, name = '<a href="/pim.otter?comment_id=1">Pim Otter</a>') => `
  <div role="article"><span id="who">${name}</span><div dir="auto">Text</div>${row}</div>`;
const TIME = '<a id="time" href="/zonnestraal/posts/7001?comment_id=1">2h</a>';
const LIKE =
  '<div role="button" aria-label="Like">Like</div><div role="button" aria-label="React"><i></i></div>';
const ROW = `<div><ul id="row"><li>${TIME}</li><li>${LIKE}</li><li><div role="button">Reply</div></li></ul>
  <div role="button" aria-label="3 reactions"><span>3</span></div></div>`;

const first = (page: Document) => facebookAdapter.commentElements(page)[0]!;

describe('the places of a comment', () => {
  it('are the end of the meta line and right behind the name', () => {
    const slot = facebookAdapter.slot(first(pageOf(comment(ROW))));
    expect(slot?.badge.parent.id).toBe('row');
    expect(slot?.badge.before).toBeNull();
    expect(slot?.labels?.parent.id).toBe('who');
  });

  it('stay the same when our own pieces stand there already', () => {
    const name =
      '<a href="/pim.otter?comment_id=1">Pim Otter</a><span data-heard></span><b id="tick"></b>';
    const slot = facebookAdapter.slot(first(pageOf(comment(ROW, name))));
    expect(slot?.labels?.before).toMatchObject({ id: 'tick' });
  });

  it('are found in a meta line that is no list', () => {
    const row = `<div><div id="line"><span>${TIME}</span>${LIKE}</div></div>`;
    expect(facebookAdapter.slot(first(pageOf(comment(row))))?.badge.parent.id).toBe('line');
  });
});

describe('the reply button', () => {
  it.each(['Reply', 'Antworten', 'Beantwoorden', 'Répondre', '返信'])(
    'is the second one with words behind the time: %s',
    (words) => {
      const button = facebookAdapter.replyButton(
        first(pageOf(comment(ROW.replace('Reply', words)))),
      );
      expect(button?.textContent).toBe(words);
    },
  );

  it('is unknown where only one of like and reply is there', () => {
    const row = `<ul><li>${TIME}</li><li><div role="button">Reply</div></li></ul>`;
    expect(facebookAdapter.replyButton(first(pageOf(comment(row))))).toBeNull();
  });
});

describe('the message box', () => {
  const url = 'https://www.facebook.com/messages/t/100050000011/';
  const editor = (id: string) =>
    `<div id="${id}" role="textbox" contenteditable="true" data-lexical-editor="true"></div>`;
  const main = (content: string) => `<div role="main"><h2>Pim Otter</h2>${content}</div>`;

  it('comes with the name in the heading and the id in the address', () => {
    const page = pageOf(`<h1>Chats</h1>${main(editor('box'))}`, url);
    const found = facebookAdapter.messageBox(page, url);
    expect(found?.editable.id).toBe('box');
    expect(found?.with).toEqual({ name: 'Pim Otter', id: '100050000011' });
  });

  it('comes without a name when nothing heads the conversation', () => {
    const page = pageOf(`<div role="main">${editor('box')}</div>`, url);
    expect(facebookAdapter.messageBox(page, url)?.with.name).toBeNull();
  });

  it('is none when two conversations are open', () => {
    const page = pageOf(main(editor('a') + editor('b')), url);
    expect(facebookAdapter.messageBox(page, url)).toBeNull();
  });

  it('is none on a page that is no conversation', () => {
    expect(
      facebookAdapter.messageBox(pageOf(main(editor('a'))), 'https://www.facebook.com/'),
    ).toBeNull();
  });
});

describe('the page key', () => {
  it.each([
    [
      'https://www.facebook.com/zonnestraal/posts/pfbid0A',
      'https://m.facebook.com/z/posts/a-slug/pfbid0A/?comment_id=1',
    ],
    [
      'https://www.facebook.com/groups/1/posts/2/',
      'https://www.facebook.com/groups/1/permalink/2?x=y',
    ],
    ['https://www.facebook.com/zonnestraal/', 'https://www.facebook.com/zonnestraal?ref=1'],
    ['https://www.facebook.com/photo/?fbid=5&set=a.1', 'https://www.facebook.com/photo.php?fbid=5'],
  ])('is the same for %s and %s', (one, other) => {
    expect(facebookAdapter.pageKey(other)).toBe(facebookAdapter.pageKey(one));
  });

  it.each([
    ['https://www.facebook.com/z/posts/1', 'https://www.facebook.com/z/posts/2'],
    ['https://www.facebook.com/', 'https://www.facebook.com/zonnestraal'],
    ['https://www.facebook.com/profile.php?id=1', 'https://www.facebook.com/profile.php?id=2'],
    ['https://www.facebook.com/messages/t/1', 'https://www.facebook.com/messages/t/2'],
  ])('is another for %s and %s', (one, other) => {
    expect(facebookAdapter.pageKey(other)).not.toBe(facebookAdapter.pageKey(one));
  });
});

describe('the theme', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(240, 242, 245)', 'light'],
    ['rgb(24, 25, 26)', 'dark'],
    ['rgb(28, 28, 29)', 'dark'],
    ['transparent', 'light'],
  ])('of a page on %s is %s', (colour, theme) => {
    const page = pageOf('');
    page.body.style.backgroundColor = colour;
    expect(facebookAdapter.theme(page)).toBe(theme);
  });
});

describe('the guess who is logged in', () => {
  it('comes from the first data and is null without it', () => {
    const data = JSON.stringify({ USER_ID: '100060000001', NAME: 'Zonnestraal' });
    const script = `<script type="application/json" data-sjs>${data}</script>`;
    expect(facebookAdapter.identityGuess(pageOf(script))).toBe('Zonnestraal');
    expect(facebookAdapter.identityGuess(pageOf('<p>Zonnestraal</p>'))).toBeNull();
  });
});

describe('the author beside another extension’s link', () => {
  const NEIGHBOUR = '<span><a href="/neighbour">Neighbour</a></span>';
  const authorOn = (page: Document) => {
    const context = { url: page.URL, seenAt: 0, own: [] };
    const found = facebookAdapter.read(first(page), context);
    return found.ok ? found.value.author.name : null;
  };

  it('of a comment is whom the link with the comment’s id leads to', () => {
    expect(
      authorOn(
        pageOf(
          comment(
            `${ROW}${NEIGHBOUR}`,
            `${NEIGHBOUR}<a href="/pim.otter?comment_id=1">Pim Otter</a>`,
          ),
        ),
      ),
    ).toBe('Pim Otter');
  });

  it('of a post is whom its heading names', () => {
    const post = `<div role="main"><div role="article">${NEIGHBOUR}<h3><a href="/zonnestraal">Zonnestraal</a></h3>
      <a href="/zonnestraal/posts/7001">2h</a><div data-ad-preview="message"><div dir="auto">Sun!</div></div></div></div>`;
    expect(authorOn(pageOf(post))).toBe('Zonnestraal');
  });
});
