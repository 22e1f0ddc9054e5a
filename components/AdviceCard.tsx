import { useState } from 'preact/hooks';
import type { Site } from '../lib/comment';
import type { Action, Advice } from '../lib/triage/triage';
import { Glyph } from './Glyph';
import type { GlyphName } from './glyphs';
import { keyOf } from './keyOf';
import type { RemovalNote } from './RemovalChoice';
import { RemovalChoice } from './RemovalChoice';
import { useWords } from './words';

export type AdviceCardProps = {
  /** One ticket, one choice: a new id starts the questions anew. */
  readonly ticketId: string;
  readonly advice: Advice;
  readonly site: Site;
  /** The writer's own data stand there: offer to hide the comment for their sake. */
  readonly offersHiding?: boolean;
  readonly onKeep: () => void;
  readonly onNoteRemoval: (note: RemovalNote) => void;
  readonly onTellSecurity: () => void;
};

const GLYPH_OF: Readonly<Record<Action, GlyphName>> = {
  answer: 'reply',
  ask: 'question',
  'answer-then-private': 'private',
  escalate: 'escalated',
  disengage: 'no-reply',
  'may-remove': 'threat',
  'no-reply-needed': 'no-reply',
};

/** What the playbook advises and why; for `may-remove` the closed reasons, the counter-question and two equal ways out. */
export function AdviceCard(props: AdviceCardProps) {
  const { ticketId, advice, offersHiding } = props;
  const t = useWords();
  const removal = advice.action === 'may-remove';
  const key = keyOf(advice.reason);
  return (
    <section aria-label={t('advice.title')}>
      <div class="advice" data-tone={removal ? 'alarm' : undefined}>
        <Glyph name={GLYPH_OF[advice.action]} size={16} />
        <div>
          <h3>
            {removal
              ? t('removal.title', [t(`removal.reason.${key}`)])
              : t(`action.${keyOf(advice.action)}`)}
          </h3>
          <p>{t(`reason.${key}`)}</p>
          {offersHiding && <p>{t('advice.hideForThem')}</p>}
        </div>
      </div>
      {removal && <RemovalChoice key={ticketId} {...props} proposed={advice.reason} />}
      {!removal && <Pointed key={ticketId} {...props} />}
    </section>
  );
}

/** On every comment: whether it could be removed, which nothing but the closed list answers. */
function Pointed(props: AdviceCardProps) {
  const t = useWords();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <p class="meta">
        <button
          type="button"
          class="link"
          aria-expanded={asks}
          onClick={() => {
            setAsks(!asks);
          }}
        >
          {t(asks ? 'evidence.notAtAll' : 'evidence.ask')}
        </button>
      </p>
      {asks && <p>{t('evidence.lead')}</p>}
      {asks && <RemovalChoice {...props} proposed={null} />}
    </>
  );
}
