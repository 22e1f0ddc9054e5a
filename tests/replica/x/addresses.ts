import { OWN_HANDLE } from './people';
import { idOf } from './row';

/** Our post about the outage, with some forty replies. */
export const OUTAGE_ID = idOf(1000);
/** Our post about 5G+, older, with fewer and kinder replies. */
export const FIVE_G_ID = idOf(2000);

/** The addresses on x.com that tests and the demo open; options go behind with "?". */
export const ADDRESSES = {
  outage: `https://x.com/${OWN_HANDLE}/status/${OUTAGE_ID}`,
  fiveG: `https://x.com/${OWN_HANDLE}/status/${FIVE_G_ID}`,
  mentions: 'https://x.com/notifications/mentions',
  search: 'https://x.com/search?q=Vlinder',
  home: 'https://x.com/home',
  profile: `https://x.com/${OWN_HANDLE}`,
  chat: 'https://x.com/i/chat',
} as const;
