import { useEffect } from 'preact/hooks';
import { ClusterCard } from '../../../../components/ClusterCard';
import { FactDrafts } from '../../../../components/FactDrafts';
import { FactForm } from '../../../../components/FactForm';
import { FactList } from '../../../../components/FactList';
import { SimilarReplies } from '../../../../components/SimilarReplies';
import { useSpeech } from '../../../../components/words';
import { REPLY_LANGUAGES } from '../../../../lib/replies/reply';
import type { DayFact } from '../../../../lib/replies/facts/dayFact';
import { factDrafts } from '../../../../lib/replies/facts/factDrafts';
import { NOW, at, triageOf } from '../samples';

const none = () => undefined;

const FACT: DayFact = {
  id: 'f1',
  language: 'en',
  what: 'outage',
  where: 'Ghent / Gent / Gand',
  cause: 'cable cut',
  doing: 'two teams are repairing it',
  link: '',
  words: '',
  until: at(17, 0),
  createdAt: at(14, 0),
  changedAt: at(14, 0),
  uses: 0,
};
const OVER: DayFact = { ...FACT, id: 'f2', what: 'delay', where: '', until: at(12, 30) };
const ENDLESS: DayFact = {
  ...FACT,
  id: 'f3',
  what: 'Gutscheinmails doppelt verschickt an alle Kundinnen und Kunden in Oberösterreich',
  where: '',
  until: null,
};

const ASKED: Readonly<Record<string, string>> = {
  en: 'Is there an outage in Ghent again?',
  de: 'Schon wieder eine Störung in Gent?',
  nl: 'Weer een storing in Gent?',
  fr: 'Encore une panne à Gand ?',
};

/** All that helps at the moment of writing, as the panel shows it one below the other. */
export const Moment = () => {
  const { language } = useSpeech();
  const text = ASKED[language] ?? '';
  const spoken = REPLY_LANGUAGES.find((one) => one === language) ?? 'en';
  const asked = triageOf(
    text,
    { question: [text, 'asks'] },
    { action: 'answer', reason: 'concern' },
  );
  const drafts = factDrafts(
    [FACT],
    {
      text,
      triage: { ...asked, language: spoken },
      site: 'facebook',
      author: 'Inês Ferreira',
      ownRepliesInThread: 0,
      settings: { company: '', initials: 'JK', formality: 'as-comment' },
    },
    { now: NOW, timeZone: 'UTC' },
  );
  useEffect(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  }, []);
  return (
    <div class="ui panel">
      <ClusterCard
        about="outage, “Ghent”"
        comments={['Inês Ferreira', 'Ray Walsh', 'Noor van den Berg', 'Tom Brandt', 'Lotte'].map(
          (author) => ({ id: author, author, text }),
        )}
        onPick={none}
        onNote={none}
        onDismiss={none}
      />
      <FactDrafts drafts={drafts} used={null} onUse={none} />
      <SimilarReplies
        now={NOW}
        used="b"
        onUse={none}
        replies={[
          {
            id: 'a',
            answeredAt: at(9, 12, 12),
            asked: 'My order has been “in preparation” for three weeks and the chat keeps closing.',
            adapted: {
              text: 'Hello Inês, your order left the warehouse on [date] and [order number] is on its way. Does it show in your account?',
              gaps: ['date', 'order number'],
            },
          },
          {
            id: 'b',
            answeredAt: null,
            asked: 'Where is my order?',
            adapted: {
              text: 'Hello Inês, I am looking it up now and come back here today.',
              gaps: [],
            },
          },
        ]}
      />
      <section>
        <FactList facts={[FACT, ENDLESS, OVER]} now={NOW} onChange={none} onDrop={none} />
      </section>
    </div>
  );
};

/** The form of a fact: filled, and with a field that cannot be kept. */
export const MomentForm = () => {
  useEffect(() => {
    document.querySelector<HTMLButtonElement>('form button[type=submit]')?.click();
  }, []);
  return (
    <div class="ui panel">
      <section>
        <FactForm
          isNew
          fact={{ ...FACT, link: 'http://acme.example' }}
          now={() => NOW}
          onSave={none}
          onCancel={none}
        />
      </section>
    </div>
  );
};
