import type { ComponentChildren } from 'preact';
import type { Site } from '../lib/comment';
import type { Suggestion } from '../lib/replies/suggestion';
import type { DraftView } from './draftView';
import type { DraftEditorProps } from './DraftEditor';
import { DraftEditor } from './DraftEditor';
import { Glyph } from './Glyph';
import { SuggestionCard } from './Suggestions';
import { useWords } from './words';

/** Facebook's one private reply to a comment, within seven days; `daysLeft` 0 is the last day, below 0 it is over. */
export type PrivateReply = { readonly used: boolean; readonly daysLeft: number };

export type HandoffView = {
  /** 1: the bridge is not posted yet; 2: to write in private; 3: under way, to be closed in public. */
  readonly step: 1 | 2 | 3;
  readonly bridge: Suggestion | null;
  readonly bridgeUsed: boolean;
  /** What is to be written in private. */
  readonly draft: DraftView;
  /** The page has a way to write to this person. */
  readonly hasChannel: boolean;
  /** The message box of this person is open, so that the draft can go in. */
  readonly boxOpen: boolean;
  /** null: the site has no such rule. */
  readonly privateReply: PrivateReply | null;
};

export type HandoffProps = {
  readonly handoff: HandoffView;
  readonly site: Site;
  readonly onUseBridge: () => void;
  /** Opens the site's own private channel. */
  readonly onOpenChannel: () => void;
  readonly onChange: (text: string) => void;
  readonly onInsert: DraftEditorProps['onInsert'];
  readonly onCopy: () => void;
  /** What becomes of a paused draft. */
  readonly onDrop?: () => void;
  readonly onKeep?: () => void;
  /** The user says that the private message is sent. */
  readonly onBegan: () => void;
  /** The user closes the case. */
  readonly onClose: () => void;
  /** Leaves the handoff; left out once the case is in private. */
  readonly onBack?: () => void;
};

/** From public to private and back, in three steps that the human takes. */
export function Handoff(props: HandoffProps) {
  const { handoff, onBack, onClose } = props;
  const { step, bridge, bridgeUsed } = handoff;
  const t = useWords();
  return (
    <section>
      <div class="row">
        <h3>
          <Glyph name="private" /> {t('handoff.title')}
        </h3>
        {onBack && (
          <button type="button" class="btn small end" onClick={onBack}>
            {t('handoff.back')}
          </button>
        )}
      </div>
      <ol class="steps">
        <Step nr={1} current={step} words={t('handoff.step1')}>
          {bridge && (
            <ul>
              <SuggestionCard
                suggestion={bridge}
                used={bridgeUsed}
                full
                onUse={props.onUseBridge}
              />
            </ul>
          )}
        </Step>
        <Step nr={2} current={step} words={t('handoff.step2')}>
          <PrivateStep {...props} />
        </Step>
        <Step nr={3} current={step} words={t('handoff.step3')}>
          <p class="meta">{t('handoff.clockRuns')}</p>
          <button type="button" class="btn" onClick={onClose}>
            {t('handoff.close')}
          </button>
        </Step>
      </ol>
    </section>
  );
}

function Step({
  nr,
  current,
  words,
  children,
}: {
  readonly nr: 1 | 2 | 3;
  readonly current: number;
  readonly words: string;
  readonly children: ComponentChildren;
}) {
  const t = useWords();
  const done = nr < current;
  return (
    <li data-done={done || undefined} aria-current={nr === current ? 'step' : undefined}>
      <span class="nr">{done ? <Glyph name="answered" /> : nr}</span>
      <div>
        <p>
          {words}
          {done && <span class="hidden">, {t('handoff.done')}</span>}
        </p>
        {nr === current && children}
      </div>
    </li>
  );
}

function PrivateStep(props: HandoffProps) {
  const { handoff, site, onOpenChannel, onChange, onInsert, onCopy, onBegan } = props;
  const { onDrop, onKeep } = props;
  const { hasChannel, boxOpen, privateReply, draft } = handoff;
  const t = useWords();
  const blocked = !hasChannel || privateReply?.used || (privateReply && privateReply.daysLeft < 0);
  return (
    <>
      {privateReply && <PrivateReplyNote {...privateReply} />}
      {!hasChannel && <p class="meta">{t('handoff.noChannel')}</p>}
      {!blocked && (
        <button type="button" class={boxOpen ? 'btn' : 'btn main'} onClick={onOpenChannel}>
          <Glyph name="open" /> {t(site === 'facebook' ? 'handoff.openFacebook' : 'handoff.openX')}
        </button>
      )}
      <DraftEditor
        {...{ draft, site, onChange, onInsert, onCopy }}
        canInsert={boxOpen}
        {...(onDrop ? { onDrop } : {})}
        {...(onKeep ? { onKeep } : {})}
      />
      <button type="button" class="btn" onClick={onBegan}>
        <Glyph name="answered" /> {t('handoff.began')}
      </button>
    </>
  );
}

function PrivateReplyNote({ used, daysLeft }: PrivateReply) {
  const t = useWords();
  if (used) return <p class="meta">{t('handoff.replyUsed')}</p>;
  if (daysLeft < 0) return <p class="meta">{t('handoff.tooLate')}</p>;
  const left = daysLeft === 0 ? t('handoff.lastDay') : t('handoff.daysLeft', daysLeft);
  return (
    <p class="meta">
      {t('handoff.oneReply')} <b class={daysLeft <= 1 ? 'time' : ''}>{left}</b>
    </p>
  );
}
