import { adviceBy } from './advice';
import { adviceFactsOf } from './adviceFacts';
import { corrected } from './corrected';
import type { Model } from './model/model';
import { withoutOwnContacts } from './ownContacts';
import { priorityOf } from './priority';
import type { Reading } from './reading';
import { readingOf } from './reading';
import { rulesOf } from './rules';
import { moodsOf, sentimentOf } from './sentiment';
import type { Judgement, Label, Triage, TriageInput } from './triage';
import type { Tuning } from './tuning';
import { NO_TUNING } from './tuning';
import { understood } from './understood';
import { verdictOf } from './verdict';
import { raised, watched } from './watchWords';

/** As `triageOf`, by the model given. */
export function triageWith(input: TriageInput, model: Model, tuning: Tuning = NO_TUNING): Triage {
  const reading = readingOf(input);
  const { language } = reading;
  const rules = withoutOwnContacts(
    understood(rulesOf(reading), reading),
    reading,
    tuning.ownContacts,
  );
  const { judgement: read, chance } = verdictOf({ reading, rules }, model, tuning.shifts);
  const own = watched(input.text, tuning.watchWords, isIn(reading));
  const judgement = (label: Label): Judgement => raised(read(label), own[label]);
  const personal = judgement('personal-data');
  const isOthers = rules.whose === 'other' || chance('exposes').on;
  const labels: Triage['labels'] = {
    'self-harm': judgement('self-harm'),
    threat: judgement('threat'),
    hate: judgement('hate'),
    'personal-data': personal.on ? { ...personal, whose: isOthers ? 'other' : 'own' } : personal,
    scam: judgement('scam'),
    abuse: judgement('abuse'),
    'legal-press': judgement('legal-press'),
    churn: judgement('churn'),
    complaint: judgement('complaint'),
    provocation: judgement('provocation'),
    question: judgement('question'),
    praise: judgement('praise'),
    'off-topic': judgement('off-topic'),
  };
  const facts = adviceFactsOf(reading, {
    exposes: rules.exposes || chance('exposes').on,
    needsData: chance('needs-data').on,
    isVague: chance('vague').on,
    isClosing: chance('closing').on,
  });
  const advice = adviceBy(labels, facts);
  const triage: Triage = {
    language,
    sentiment: sentimentOf(reading, labels, moodsOf(chance)),
    labels,
    advice,
    priority: priorityOf(labels, advice.action !== 'no-reply-needed'),
    facts,
  };
  return corrected(triage, tuning.corrections);
}

/** Whether a place of the comment is in a language; where nobody can tell the language, it may be. */
const isIn =
  ({ language, languageAt, folded }: Reading): Parameters<typeof watched>[2] =>
  (wanted, place) =>
    language === 'unknown' || languageAt(folded.placeOf(place)) === wanted;
