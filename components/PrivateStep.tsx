import { DraftEditor } from './DraftEditor';
import { Glyph } from './Glyph';
import type { HandoffProps, PrivateReply } from './handoffView';
import { useWords } from './words';

/** The message in private: what the site allows, the way there, the draft, and that it was sent. */
export function PrivateStep(props: HandoffProps) {
  const { handoff, site, onOpenChannel, onChange, onInsert, onCopy, onAct } = props;
  const optional = {
    ...(props.onDrop ? { onDrop: props.onDrop } : {}),
    ...(props.onKeep ? { onKeep: props.onKeep } : {}),
    ...(props.helper ? { helper: props.helper } : {}),
  };
  const { hasChannel, privateReply, draft, phone } = handoff;
  const t = useWords();
  const blocked = !hasChannel || privateReply?.used || (privateReply && privateReply.daysLeft < 0);
  return (
    <>
      {privateReply && <PrivateReplyNote {...privateReply} />}
      {!hasChannel && <p class="meta">{t('handoff.noChannel')}</p>}
      {!blocked && (
        <button type="button" class="btn" onClick={onOpenChannel}>
          <Glyph name="open" /> {t(site === 'facebook' ? 'handoff.openFacebook' : 'handoff.openX')}
        </button>
      )}
      {props.byModel}
      <DraftEditor {...{ draft, site, onChange, onInsert, onCopy, ...optional }} canInsert />
      <div class="row wrap">
        <button
          type="button"
          class="btn"
          onClick={() => {
            onAct('handed-off');
          }}
        >
          <Glyph name="answered" /> {t('handoff.began')}
        </button>
        <button
          type="button"
          class="btn small"
          onClick={() => {
            onAct('waiting-for-customer');
          }}
        >
          {t('private.theyWrite')}
        </button>
        {phone !== null && !draft.text.includes(phone) && (
          <button
            type="button"
            class="btn small"
            onClick={() => {
              onChange(`${draft.text.trimEnd()} ${phone}`.trimStart());
            }}
          >
            <Glyph name="plus" /> {t('private.addPhone')}
          </button>
        )}
      </div>
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
