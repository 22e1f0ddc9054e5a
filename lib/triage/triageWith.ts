import { adviceFor } from './advice';
import { languageOf } from './language';
import type { Model } from './model/model';
import { priorityOf } from './priority';
import { readingOf } from './reading';
import { rulesOf } from './rules';
import { sentimentOf } from './sentiment';
import type { Triage, TriageInput } from './triage';
import { verdictOf } from './verdict';

/** As `triageOf`, by the model given. */
export function triageWith(input: TriageInput, model: Model): Triage {
  const language = languageOf(input.text, input.lang);
  const reading = readingOf(input, language);
  const rules = rulesOf(reading);
  const { judgement, chance } = verdictOf({ reading, rules }, model);
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
  const advice = adviceFor(reading, labels, {
    exposes: rules.exposes || chance('exposes').on,
    needsData: chance('needs-data').on,
    isVague: chance('vague').on,
    isClosing: chance('closing').on,
  });
  return {
    language,
    sentiment: sentimentOf(reading, labels, {
      negative: chance('negative'),
      positive: chance('positive'),
    }),
    labels,
    advice,
    priority: priorityOf(labels, advice.action !== 'no-reply-needed'),
  };
}
