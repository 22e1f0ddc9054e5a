/**
 * Where things are on x.com: every selector the adapter hangs on. Each says why it should last and
 * which page cases (tests/pages/x) prove it. No hashed class, no word of any language.
 */

/** A post or reply. X's own test id, the same since 2019; a like or follow notice is `notification`. Cases: status-chain, mentions-tab. */
export const TWEET = 'article[data-testid="tweet"]';

/** A post even if X renames its test id: an article that is no notice. Only counted, never read. Cases: status-chain, mentions-tab. */
export const ANY_ARTICLE = 'article:not([data-testid="notification"])';

/** One row of a list; rows are recycled. Public tools have hung on it since 2020. Cases: status-chain. */
export const CELL = '[data-testid="cellInnerDiv"]';

/** Wraps what is counted as advertising: promoted posts, and Follow buttons as well. Cases: promoted. */
export const PLACEMENT = '[data-testid="placementTracking"]';

/** The permalink: an address every share depends on, and the only status link that holds a time. Cases: status-chain, focal-post. */
export const STATUS_LINK = 'a[href*="/status/"]';

/** The exact time, in the standard attribute for machines. Cases: status-chain, focal-post. */
export const TIME = 'time[datetime]';

/** Display name, handle and (in lists) the time. Outlived every change since 2020. Cases: status-chain, other-extension. */
export const USER_NAME = '[data-testid="User-Name"]';

/** The avatar; its test id ends in the handle. Cases: status-chain. */
export const AVATAR = '[data-testid^="UserAvatar-Container-"]';

/** The words of a post, with their language in `lang`. Outlived every change since 2020. Cases: status-chain, emoji-and-links. */
export const TEXT = '[data-testid="tweetText"]';

/** Stands under a text that is cut. Cases: truncated. */
export const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';

/** A quoted post is a link by role only, since it holds links itself; an affiliate badge is one too. Cases: status-chain, affiliate-badge. */
export const LINK_BY_ROLE = '[role="link"][tabindex="0"]';

/** Title and paragraphs of a long article, which has no tweetText; Draft.js marks its blocks. Cases: long-article. */
export const ARTICLE_TITLE = '[data-testid="twitter-article-title"]';
export const ARTICLE_BLOCK = '[data-testid="twitterArticleRichTextView"] [data-block="true"]';

/** What a post without words can consist of. Cases: emoji-and-links. */
export const MEDIA =
  '[data-testid="tweetPhoto"], [data-testid^="video"], [data-testid^="card"], [data-testid="cardPoll"], video, audio';

/** X gives each labelled part of a post an id; "Replying to" is one that holds links to people. Cases: mentions-tab. */
export const LABELLED_PART = 'div[id^="id__"]';

/** Opens the reply box. One of the five test ids that outlived all changes. Cases: status-chain. */
export const REPLY_BUTTON = '[data-testid="reply"]';

/** Ends a list: what follows ("Discover more") does not belong to the conversation. Roles are ARIA. Cases: status-chain. */
export const HEADING = 'h2, [role="heading"]';

/** The line at the end of a row; a row without one is one chain with the next. ARIA; read in a saved page. Cases: status-chain. */
export const SEPARATOR = '[role="separator"]';

/** A layer above the page. ARIA. Cases: reply-dialog. */
export const DIALOG = '[role="dialog"]';

/** The editor of a post or reply. Read in a saved page of 2026-02, confirmed 2026-09. Cases: reply-dialog, focal-post. */
export const COMPOSER = '[data-testid="tweetTextarea_0"]';

/** The send button of a dialog. Read only, never pressed. Cases: reply-dialog. */
export const SEND_IN_DIALOG = '[data-testid="tweetButton"]';

/** The send button on the page itself. Read only, never pressed. Cases: focal-post. */
export const SEND_INLINE = '[data-testid="tweetButtonInline"]';

/** The own profile in the navigation. Cases: focal-post. */
export const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"][href]';

/** The account menu below the navigation; its avatar names the account. Cases: status-chain. */
export const ACCOUNT_SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';

/** The private chat since 2025-11; one source saw it inside an open shadow root of this host. Cases: chat. */
export const CHAT_HOST = '[data-testid="xchatEmbedRoute"]';
export const CHAT_TEXTAREA = 'textarea[data-testid="dm-composer-textarea"]';
/** Stands there only while the box holds text. Read only, never pressed. Cases: chat. */
export const CHAT_SEND = '[data-testid="dm-composer-send-button"]';
export const CHAT_HEADER = '[data-testid="dm-conversation-header"]';
/** The display name, in spite of its test id. Cases: chat. */
export const CHAT_NAME = '[data-testid="dm-conversation-username"]';
/** The rows of the inbox; the test id ends in both people's numeric ids. Cases: chat. */
export const CHAT_ROW = '[data-testid^="dm-conversation-item-"]';
