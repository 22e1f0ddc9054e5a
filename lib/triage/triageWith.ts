import { adviceBy, factsOf } from './advice';
import { corrected } from './corrected';
import type { LanguagePart } from './language';
import { languageOf, languagesOf } from './language';
import type { Model } from './model/model';
import { withoutOwnContacts } from './ownContacts';
import { priorityOf } from './priority';
import type { Reading } from './reading';
import { readingOf } from './reading';
import { rulesOf } from './rules';
import { sentimentOf } from './sentiment';
import type { Judgement, Label, Triage, TriageInput } from './triage';
import type { Tuning } from './tuning';
import { NO_TUNING } from './tuning';
import { understood } from './understood';
import { verdictOf } from './verdict';
import { raised, watched } from './watchWords';

/** As `triageOf`, by the model given. */
export function triageWith(input: TriageInput, model: Model, tuning: Tuning = NO_TUNING): Triage {
  const language = languageOf(input.text, input.lang);
  const reading = readingOf(input, language);
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
  const facts = factsOf(reading, {
    exposes: rules.exposes || chance('exposes').on,
    needsData: chance('needs-data').on,
    isVague: chance('vague').on,
    isClosing: chance('closing').on,
  });
  const advice = adviceBy(labels, facts);
  const triage: Triage = {
    language,
    sentiment: sentimentOf(reading, labels, {
      negative: chance('negative'),
      positive: chance('positive'),
    }),
    labels,
    advice,
    priority: priorityOf(labels, advice.action !== 'no-reply-needed'),
    facts,
  };
  return corrected(triage, tuning.corrections);
}

/** Whether a place of the comment is in a language; where nobody can tell the language, it may be. */
function isIn({ input, language, folded, sentences }: Reading): Parameters<typeof watched>[2] {
  let parts: readonly LanguagePart[] | undefined;
  return (wanted, place) => {
    if (language === wanted || language === 'unknown') return true;
    parts ??= languagesOf(input.text, sentences.map(folded.spanOf), input.lang).parts;
    return parts.some(
      (part) => part.language === wanted && place >= part.start && place < part.end,
    );
  };
}
