import { readArguments } from './readArguments';
import type { CommentLine } from './readPage';
import { readPage } from './readPage';

const USAGE =
  'usage: npm run -s read -- FILE.html --url URL [--seen-at ISO] [--own NAME_OR_HANDLE]…\n' +
  'URL: the address on facebook.com or x.com the page was saved from; ISO: when it was saved (now)\n';

/** A line has the fields its readers know; likes, replies and followers are for the order of the backlog. */
const FOR_THE_ORDER = new Set(['likes', 'replies', 'followers']);
const withoutReach = (comment: CommentLine): object =>
  Object.fromEntries(Object.entries(comment).filter(([name]) => !FOR_THE_ORDER.has(name)));

const linesOf = (values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

const page = readArguments(process.argv.slice(2));
const reading = page && readPage(page);
if (reading) {
  // A reader that has seen enough (`| head`) is no error of ours.
  process.stdout.on('error', () => process.exit());
  process.stdout.write(linesOf(reading.comments.map(withoutReach)));
  // The coverage of a page has the fields its readers know; that of each of its posts is a line of its own.
  const { posts = [], ...coverage } = reading.coverage;
  const perPost = posts.map((post) => ({ post }));
  process.stderr.write(linesOf([...reading.problems, { coverage }, ...perPost]));
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
