import { useWords } from './words';

/** What was done and can be taken back. */
export type Done =
  | 'own-reply'
  | 'waiting-for-customer'
  | 'escalated'
  | 'no-reply-needed'
  | 'reopened'
  | 'handed-off'
  | 'removal';

export type UndoToastProps = {
  readonly done: Done;
  /** Left out when nothing can be taken back. */
  readonly onUndo?: () => void;
};

const KEYS: Readonly<Record<Done, string>> = {
  'own-reply': 'ownReply',
  'waiting-for-customer': 'waitingForCustomer',
  escalated: 'escalated',
  'no-reply-needed': 'noReplyNeeded',
  reopened: 'reopened',
  'handed-off': 'handedOff',
  removal: 'removal',
};

/** Says what was noted, and takes it back. It floats at the lower end of the panel. */
export function UndoToast({ done, onUndo }: UndoToastProps) {
  const t = useWords();
  return (
    <div class="toast" role="status">
      <span>{t(`status.done.${KEYS[done]}`)}</span>
      {onUndo && (
        <button type="button" class="btn small" onClick={onUndo}>
          {t('status.undo')}
        </button>
      )}
    </div>
  );
}
