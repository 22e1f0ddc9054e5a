import type { Fact } from '../fact';

/**
 * Every selector used on Facebook, and nothing else is. ARIA roles, address shapes and structure;
 * no hashed class and no word of any language.
 */
export const FACTS = {
  article: {
    selector: '[role="article"]',
    hangsOn: 'ARIA role of posts and comments',
    lasts: 'screen readers step from article to article',
    cases: ['permalink-siblings', 'feed-card-nested'],
  },
  commentLink: {
    selector: 'a[href*="comment_id="]',
    hangsOn: 'the address of a comment, reply_comment_id in a reply',
    lasts: 'comment links are shared all over the web',
    cases: ['permalink-siblings', 'base64-ids', 'pasted-comment-link'],
  },
  link: {
    selector: 'a[href]',
    hangsOn: 'profile and post addresses, told apart by their path',
    lasts: 'profile and post addresses are shared all over the web',
    cases: ['permalink-siblings', 'anonymous-group-member'],
  },
  paragraph: {
    selector: 'div[dir="auto"]',
    hangsOn: 'text people wrote may run in either direction',
    lasts: 'right-to-left languages need it',
    cases: ['permalink-siblings', 'see-more'],
    instead: { selectors: ['span[dir="auto"][lang]'], gives: 'texts' },
  },
  language: {
    selector: 'span[lang]',
    hangsOn: 'the language the site detected in the text',
    lasts: 'speech and hyphenation need it; text is read without it too',
    cases: ['interface-de', 'photo-and-sticker'],
  },
  name: {
    selector: 'span[dir="auto"]',
    hangsOn: 'a name is text people wrote',
    lasts: 'as the paragraph; used only where no link leads to the author',
    cases: ['anonymous-group-member'],
  },
  media: {
    selector: 'img, video, image, [role="img"], [style*="url("], a[href*="/photo"]',
    hangsOn: 'what a comment without words consists of',
    lasts: 'any picture is one of these; not finding one is a counted problem',
    cases: ['photo-and-sticker'],
  },
  button: {
    selector: '[role="button"]',
    hangsOn: 'ARIA role',
    lasts: 'the site has no native buttons in a conversation',
    cases: ['see-more', 'coverage-buttons'],
  },
  reactions: {
    selector: '[role="button"]',
    hangsOn: 'the only button at a comment that says a number and nothing else',
    lasts: 'ARIA and the picture it gives; without it nobody is known to have reacted',
    cases: ['reactions'],
  },
  menuButton: {
    selector: '[role="button"][aria-haspopup="menu"]',
    hangsOn: 'the sort filter is the only button with words that opens a menu',
    lasts: 'ARIA; the words of four languages decide what it says',
    cases: ['coverage-buttons', 'interface-de', 'interface-nl', 'interface-fr'],
  },
  metaRow: {
    selector: 'ul',
    hangsOn: 'time, like and reply are a list; without one, the nearest row that holds buttons',
    lasts: 'a list for screen readers',
    cases: ['permalink-siblings'],
    instead: { selectors: ['[role="button"]'], gives: 'places' },
  },
  feedUnit: {
    selector: '[aria-posinset]',
    hangsOn: "a feed numbers its posts, as ARIA's feed pattern asks",
    lasts: 'ARIA',
    cases: ['feed-card-nested'],
  },
  feed: {
    selector: '[role="feed"]',
    hangsOn: 'a list of posts',
    lasts: "ARIA; only keeps one post's comments from being taken for another's",
    cases: ['feed-card-nested', 'promoted'],
  },
  written: {
    selector: 'div[dir="auto"], span[lang]',
    hangsOn: 'what people wrote, by its direction or its language',
    lasts: 'as the paragraph and the language',
    cases: ['pasted-comment-link'],
  },
  shell: {
    selector: '[role="dialog"], [role="main"]',
    hangsOn: 'an opened post stands in a dialog, a permalink in the main landmark',
    lasts: 'ARIA',
    cases: ['dialog-over-feed', 'permalink-siblings'],
  },
  postText: {
    selector: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]',
    hangsOn: 'marks the site sets for its own advertisers',
    lasts: 'only tells a post without comments from other dialogs',
    cases: ['post-without-comments'],
  },
  editor: {
    selector: '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
    hangsOn: 'ARIA and the mark the editor sets on itself',
    lasts: 'Lexical sets it in every version',
    cases: ['reply-boxes', 'messages'],
    instead: { selectors: ['[role="textbox"][contenteditable="true"]'], gives: 'boxes' },
  },
  submit: {
    selector: '[type="submit"], #focused-state-composer-submit [role="button"]',
    hangsOn: "the send button's own type or the id round it",
    lasts: 'only its state is read; null where it is not found',
    cases: ['reply-boxes'],
  },
  heading: {
    selector: 'h1, h2, h3, [role="heading"]',
    hangsOn: 'a conversation is headed by its name',
    lasts: 'ARIA; the name is only shown',
    cases: ['messages'],
  },
  dialog: {
    selector: '[role="dialog"]',
    hangsOn: 'an opened post lies over the feed',
    lasts: 'ARIA',
    cases: ['dialog-over-feed'],
  },
  main: {
    selector: '[role="main"]',
    hangsOn: 'what the page is about, beside its chat tabs',
    lasts: 'ARIA',
    cases: ['permalink-siblings'],
  },
  form: {
    selector: 'form, [role="group"]',
    hangsOn: 'a box and its send button stand in one form, in Messenger in one group',
    lasts: 'HTML and ARIA; without it there is no send button to look at',
    cases: ['reply-boxes', 'messages'],
  },
  placeholder: {
    selector: ':scope > [aria-hidden="true"]',
    hangsOn: 'what an empty box says is hidden from screen readers, who hear its label',
    lasts: 'only one of three ways to know what a box is for',
    cases: ['reply-boxes', 'messages'],
  },
  hidden: {
    selector: '[aria-hidden="true"]',
    hangsOn: 'drawings and avatars are hidden from screen readers',
    lasts: 'ARIA',
    cases: ['photo-and-sticker'],
  },
  photoLink: {
    selector: 'a[href*="/photo"]',
    hangsOn: 'the address of a photo',
    lasts: 'photo addresses are shared all over the web',
    cases: ['photo-and-sticker'],
  },
  roleLink: {
    selector: 'a[role="link"]',
    hangsOn: 'the total above the comments is a link where it is no button',
    lasts: 'ARIA; the first data tells the total too',
    cases: ['dialog-over-feed'],
  },
  anchor: {
    selector: 'a',
    hangsOn: 'words of a link are no paragraph and no name without a link',
    lasts: 'HTML',
    cases: ['permalink-siblings'],
  },
  notText: {
    selector: 'svg, script, style, form, [data-heard]',
    hangsOn: 'what stands in a comment and is no word of it, our own badges included',
    lasts: 'HTML',
    cases: ['permalink-siblings'],
  },
  drawing: {
    selector: 'svg, [data-heard]',
    hangsOn: 'a blue tick is no part of a name, nor is what we hang behind it',
    lasts: 'HTML',
    cases: ['permalink-siblings'],
  },
  icon: {
    selector: 'img, svg',
    hangsOn: 'an author badge has a picture',
    lasts: 'only tells the badge from other buttons; its word decides',
    cases: ['interface-de'],
  },
  firstLoad: {
    selector: 'script[type="application/json"][data-sjs]',
    hangsOn: "the data the server sends for the first screen, for the site's own scripts",
    lasts: 'may end any day: everything works without it, times get coarser',
    cases: ['first-load-exact', 'first-load-hostile'],
  },
} as const satisfies Record<string, Fact>;
