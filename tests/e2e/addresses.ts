const SITE = 'https://www.facebook.com';

/** The addresses on the Facebook replica that the specifications open. */
export const FACEBOOK = {
  /** A post on its own page, with sixty comments. */
  fibre: `${SITE}/vlindertelecom/posts/122101000000000001`,
  /** Our page's feed, comments nested in the posts. */
  feed: `${SITE}/vlindertelecom`,
  group: `${SITE}/groups/700800900100200/posts/9100200300400501`,
} as const;
