import { openDb } from '../../lib/history/db';
import type { SearchAsk } from '../../lib/history/searchDesk';
import { searchDesk } from '../../lib/history/searchDesk';

const desk = searchDesk(openDb(), (told) => {
  postMessage(told);
});
addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => {
  desk.hear(data);
});
// A page hears of an error of its worker, but not of a promise that failed there.
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});
