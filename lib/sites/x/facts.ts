import type { Fact } from '../fact';

/** Where things are on x.com: every selector the adapter hangs on. No hashed class, no word of any language. */
export const FACTS = {
  tweet: {
    selector: 'article[data-testid="tweet"]',
    hangsOn: "a post's or reply's test id; a like or follow notice is `notification`",
    lasts: 'the same since 2019',
    cases: ['status-chain', 'mentions-tab'],
    instead: {
      selectors: [':is(article, [role="article"]):not([data-testid="notification"])'],
      gives: 'comments',
    },
  },
  article: {
    selector: 'article, [role="article"]',
    hangsOn: 'the element posts and notices are, whatever their test id',
    lasts: 'HTML and ARIA',
    cases: ['status-chain', 'mentions-tab'],
  },
  cell: {
    selector: '[data-testid="cellInnerDiv"]',
    hangsOn: 'one row of a list; rows are recycled',
    lasts: 'public tools have hung on it since 2020',
    cases: ['status-chain'],
    instead: { selectors: ['div[style*="translateY("]'], gives: 'threads' },
  },
  placement: {
    selector: '[data-testid="placementTracking"]',
    hangsOn: 'what is counted as advertising: promoted posts, and Follow buttons as well',
    lasts: 'a promoted post has no time link either, and is not read without one',
    cases: ['promoted'],
  },
  link: {
    selector: 'a[href]',
    hangsOn: 'profile addresses, told apart by their path',
    lasts: 'profile addresses are shared all over the web',
    cases: ['status-chain', 'mentions-tab'],
  },
  statusLink: {
    selector: 'a[href*="/status/"]',
    hangsOn: 'the permalink, the only status link that holds a time',
    lasts: 'every share depends on the address',
    cases: ['status-chain', 'focal-post'],
  },
  time: {
    selector: 'time[datetime]',
    hangsOn: 'the exact time in the standard attribute for machines',
    lasts: 'HTML',
    cases: ['status-chain', 'focal-post'],
  },
  userName: {
    selector: '[data-testid="User-Name"]',
    hangsOn: 'display name, handle and (in lists) the time',
    lasts: 'outlived every change since 2020',
    cases: ['status-chain', 'other-extension'],
    // The links to the account in the post's own address.
    instead: { selectors: ['a[href^="/"]'], gives: 'authors' },
  },
  actions: {
    selector: '[role="group"]',
    hangsOn: 'the row of actions below a post',
    lasts: 'ARIA',
    cases: ['status-chain', 'focal-post'],
  },
  avatar: {
    selector: '[data-testid^="UserAvatar-Container-"]',
    hangsOn: "the avatar's test id ends in the handle",
    lasts: 'only asked where no address tells the handle',
    cases: ['status-chain'],
  },
  text: {
    selector: '[data-testid="tweetText"]',
    hangsOn: 'the words of a post, with their language in `lang`',
    lasts: 'outlived every change since 2020',
    cases: ['status-chain', 'emoji-and-links'],
    // Nothing else in a post has both: screen readers need the language, right-to-left text the direction.
    instead: { selectors: ['div[lang][dir]'], gives: 'texts' },
  },
  direction: {
    selector: '[dir]',
    hangsOn: 'a name may run in either direction; badges stand behind it in parts of their own',
    lasts: 'right-to-left languages need it; without one the whole link is the name',
    cases: ['status-chain', 'affiliate-badge'],
  },
  showMore: {
    selector: '[data-testid="tweet-text-show-more-link"]',
    hangsOn: 'stands under a text that is cut',
    lasts:
      'seen since long posts exist; without it a button of mere words under a text of its length tells',
    cases: ['truncated'],
  },
  noWords: {
    selector: 'button, svg, style, script, [role="button"]',
    hangsOn: 'what stands in a text and is no word of it',
    lasts: 'HTML and ARIA',
    cases: ['status-chain'],
  },
  hiddenPart: {
    selector: '[aria-hidden="true"]',
    hangsOn: 'scheme and end of a shortened address are hidden from the eye',
    lasts: 'as long as the whole address can be copied; else the shortened one is the text',
    cases: ['emoji-and-links'],
  },
  linkByRole: {
    selector: '[role="link"][tabindex="0"]',
    hangsOn:
      'a quoted post is a link by role only, since it holds links itself; an affiliate badge is one too',
    lasts: 'ARIA and the keyboard',
    cases: ['status-chain', 'affiliate-badge'],
  },
  articleTitle: {
    selector: '[data-testid="twitter-article-title"]',
    hangsOn: 'the title of a long article, which has no text of a post',
    lasts: 'a post of neither text nor media is a counted problem',
    cases: ['long-article'],
  },
  articleBlock: {
    selector: '[data-testid="twitterArticleRichTextView"] [data-block="true"]',
    hangsOn: 'the paragraphs of a long article; Draft.js marks its blocks',
    lasts: 'as the title',
    cases: ['long-article'],
  },
  media: {
    selector:
      '[data-testid="tweetPhoto"], [data-testid^="video"], [data-testid^="card"], [data-testid="cardPoll"], video, audio',
    hangsOn: 'what a post without words can consist of',
    lasts: 'not finding one is a counted problem',
    cases: ['emoji-and-links'],
  },
  socialContext: {
    selector: '[data-testid="socialContext"]',
    hangsOn: 'who reposted or pinned it stands above',
    lasts: 'only keeps that line from being taken for "Replying to"',
    cases: ['repost-and-pin'],
  },
  replyButton: {
    selector: '[data-testid="reply"]',
    hangsOn: 'opens the reply box; its name holds the number of replies',
    lasts: 'one of the five test ids that outlived all changes',
    cases: ['status-chain'],
  },
  likeButton: {
    selector: '[data-testid="like"], [data-testid="unlike"]',
    hangsOn: 'likes the post, or takes that back; its name holds the number of likes',
    lasts: 'two of the test ids that outlived all changes',
    cases: ['status-chain'],
  },
  button: {
    selector: 'button, [role="button"]',
    hangsOn: 'a row with one button and no post keeps replies back',
    lasts: 'HTML and ARIA; its own words say what it shows',
    cases: ['status-chain'],
  },
  heading: {
    selector: 'h2, [role="heading"]',
    hangsOn: 'ends a list: what follows ("Discover more") does not belong to the conversation',
    lasts: 'ARIA',
    cases: ['status-chain'],
  },
  separator: {
    selector: '[role="separator"]',
    hangsOn: 'the line at the end of a row; a row without one is one chain with the next',
    lasts: 'ARIA; read in a saved page',
    cases: ['status-chain'],
  },
  showsSomething: {
    selector: 'article, img, svg, button, [role="button"], [role="progressbar"]',
    hangsOn: 'what a row without words may still show',
    lasts: 'HTML and ARIA',
    cases: ['status-chain'],
  },
  dialog: {
    selector: '[role="dialog"]',
    hangsOn: 'a layer above the page',
    lasts: 'ARIA',
    cases: ['reply-dialog'],
  },
  composer: {
    selector: '[data-testid="tweetTextarea_0"]',
    hangsOn: 'the editor of a post or reply',
    lasts: 'read in a saved page of 2026-02, confirmed 2026-09',
    cases: ['reply-dialog', 'focal-post'],
    instead: {
      selectors: ['[role="textbox"][contenteditable="true"]:not([data-testid^="dm"])'],
      gives: 'boxes',
    },
  },
  editable: {
    selector: '[contenteditable="true"]',
    hangsOn: 'what a person can write in',
    lasts: 'HTML',
    cases: ['reply-dialog', 'focal-post'],
  },
  sendInDialog: {
    selector: '[data-testid="tweetButton"]',
    hangsOn: 'the send button of a dialog; read only, never pressed',
    lasts: 'only its state is read; null where it is not found',
    cases: ['reply-dialog'],
  },
  sendInline: {
    selector: '[data-testid="tweetButtonInline"]',
    hangsOn: 'the send button on the page itself; read only, never pressed',
    lasts: 'as the one in a dialog',
    cases: ['focal-post'],
  },
  profileLink: {
    selector: 'a[data-testid="AppTabBar_Profile_Link"][href]',
    hangsOn: 'the own profile in the navigation',
    lasts: 'only a guess for the user to confirm',
    cases: ['focal-post'],
  },
  followersLink: {
    selector: 'a[href$="/followers"], a[href$="/verified_followers"]',
    hangsOn:
      'the number of followers in the head of a profile and in a hover card leads to their list',
    lasts: 'an address; without it only the page’s own data tells the reach',
    cases: ['hover-card', 'profile-logged-out'],
  },
  followButton: {
    selector: '[data-testid$="-follow"], [data-testid$="-unfollow"]',
    hangsOn: "the button to follow an account: its test id begins with the account's number",
    lasts:
      'read in saved pages of 2025 and 2026; without it only the page’s own data tells the number',
    cases: ['profile-logged-out', 'promoted'],
  },
  accountSwitcher: {
    selector: '[data-testid="SideNav_AccountSwitcher_Button"]',
    hangsOn: 'the account menu below the navigation; its avatar names the account',
    lasts: 'only a guess for the user to confirm',
    cases: ['status-chain'],
  },
  firstState: {
    selector: 'script:not([src])',
    hangsOn: 'the state the page was sent with names the account that is logged in',
    lasts: 'may end any day: then the rows of the inbox tell, or nobody does',
    cases: ['chat'],
  },
  chatHost: {
    selector: '[data-testid="xchatEmbedRoute"]',
    hangsOn:
      'the private chat since 2025-11; one source saw it inside an open shadow root of this host',
    lasts: 'new; without it a message is pasted by hand',
    cases: ['chat'],
  },
  chatTextarea: {
    selector: 'textarea[data-testid="dm-composer-textarea"]',
    hangsOn: 'the box of the private chat',
    lasts: 'as the chat',
    cases: ['chat'],
  },
  chatSend: {
    selector: '[data-testid="dm-composer-send-button"]',
    hangsOn: 'stands there only while the box holds text; read only, never pressed',
    lasts: 'as the chat',
    cases: ['chat'],
  },
  chatHeader: {
    selector: '[data-testid="dm-conversation-header"]',
    hangsOn: 'whom the open conversation is with',
    lasts: 'as the chat',
    cases: ['chat'],
  },
  chatName: {
    selector: '[data-testid="dm-conversation-username"]',
    hangsOn: 'the display name, in spite of its test id',
    lasts: 'as the chat',
    cases: ['chat'],
  },
  chatRow: {
    selector: '[data-testid^="dm-conversation-item-"]',
    hangsOn: "the rows of the inbox; the test id ends in both people's numeric ids",
    lasts: 'as the chat',
    cases: ['chat'],
  },
} as const satisfies Record<string, Fact>;
