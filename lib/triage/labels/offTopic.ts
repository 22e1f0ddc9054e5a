import type { Finding } from '../finding';
import { topicsOf } from '../lexicon/topics';
import { fold } from '../normalise';
import type { Reading } from '../reading';

/** Least words of content on both sides before their distance says anything. */
const LEAST_WORDS = 3;
const LEAST_POST_WORDS = 4;

/**
 * Has nothing to do with the post: no stem and no field in common. Short reactions ("lovely!") and
 * comments whose field is not known stay on topic: silence is not evidence.
 */
export function offTopic(reading: Reading, isScam: boolean): Finding[] {
  const post = subjectOfPost(reading.input.post ?? '');
  if (post.stems.size < LEAST_POST_WORDS) return [];
  const comment = reading.folded.text;
  const stems = stemsOf(comment);
  if (stems.size < LEAST_WORDS) return [];
  if (hasOneOf(post, stems)) return [];
  const topics = topicsOf(comment);
  for (const topic of topics) if (post.topics.has(topic)) return [];
  const isElsewhere = topics.size > 0 && post.topics.size > 0;
  const weight = isElsewhere ? 0.7 : isScam ? 0.65 : topics.size > 0 ? 0.55 : 0.25;
  return [{ start: 0, end: comment.length, weight, why: 'no-shared-topic' }];
}

const hasOneOf = (post: Subject, stems: ReadonlySet<string>): boolean =>
  [...stems].some((stem) => post.stems.has(stem));

type Subject = {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
};

let lastPost: Subject | undefined;

/** What a post is about; kept for the next comment, which mostly stands under the same one. */
function subjectOfPost(text: string): Subject {
  if (lastPost?.text === text) return lastPost;
  const folded = fold(text).text;
  return (lastPost = { text, stems: stemsOf(folded), topics: topicsOf(folded) });
}

const STEM = 5;

/** Content words cut to their first letters: a poor man's stem that works in all four languages. */
const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.match(/[a-z]{4,}/g) ?? [])
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map((word) => word.slice(0, STEM)),
  );

const FUNCTION_WORDS = new Set(
  'this that with your from have will what when where they them their there here than then just been were would could about into over very much more most some only also even after again please thanks thank hello today tomorrow really still because which while everyone anyone someone people think know like want need make made time good great nice love dein deine euer eure ihre mein meine nicht auch noch aber oder wenn weil dass dann hier dort heute morgen immer wieder schon sehr mehr viel alle alles eine einen einem einer haben habe hatte wird werden wurde sind seid kann konnte sein ihrem euch uns wann warum bitte danke hallo einfach gerade jetzt mijn jouw jullie onze deze voor naar niet geen maar want omdat toch heel veel meer alle alles hier daar waar wanneer waarom hebben heeft hebt wordt worden zijn waren kunnen kunt gaan gaat graag bedankt dank hallo vandaag morgen altijd weer nog steeds echt iedereen iemand mensen votre vous nous pour avec dans mais donc comme plus tres bien tout tous toute cette elle sont etes suis etre avoir fait faire quand pourquoi comment merci bonjour toujours encore depuis aussi alors chez leur leurs mes tes ses'.split(
    ' ',
  ),
);
