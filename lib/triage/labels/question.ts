import type { Finding } from '../finding';
import type { Reading } from '../reading';
import { someIn } from '../reading';

/** Asks for information or an action and waits for an answer, with or without "?". */
export function question(reading: Reading): Finding[] {
  const rhetorical = reading.find('rhetorical');
  const asks = reading.findUnquoted('ask', 'closing');
  const interrogatives = reading.findUnquoted('interrogative');
  return reading.sentences.flatMap((sentence): Finding[] => {
    const text = reading.folded.text.slice(sentence.start, sentence.end);
    const isMarked = /\?/.test(text) && /[a-z]/.test(text);
    const asking = asks.find((span) => someIn([span], sentence));
    const lead = text.length - text.trimStart().length + (isMarked ? OPENING : 0);
    const opens = interrogatives.some(
      ({ start }) => start >= sentence.start && start - sentence.start <= lead,
    );
    const isRhetorical = isMarked && someIn(rhetorical, sentence);
    if (asking) return [{ ...asking, weight: isRhetorical ? 0.45 : 0.7, why: 'asks' }];
    if (isMarked)
      return [
        { ...sentence, weight: isRhetorical ? 0.15 : opens ? 0.85 : 0.7, why: 'question-mark' },
      ];
    return opens && text.length < LONGEST_UNMARKED && !CONJUNCTION.test(text)
      ? [{ ...sentence, weight: someIn(rhetorical, sentence) ? 0.1 : 0.55, why: 'asks' }]
      : [];
  });
}

/** A greeting or a name may stand before the question word. */
const OPENING = 14;
const LONGEST_UNMARKED = 140;
/** "When you visit …" tells, it does not ask. */
const CONJUNCTION =
  /^\s*(?:when|where|wanneer|waar|quand|ou) (?:i|you|we|they|he|she|it|the|my|ik|wij|je|jullie|ze|men|het|de|mijn|on|j'|nous|vous|il|elle|le|la|mon|ma)(?![a-z])/;
