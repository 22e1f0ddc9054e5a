import type { Label } from '../lib/triage/triage';
import { keyOf } from './keyOf';
import { Toast } from './Toast';
import type { Translate } from './words';
import { useWords } from './words';

/** What was done and can be taken back. */
export type Done =
  | 'own-reply'
  | 'waiting-for-customer'
  | 'escalated'
  | 'no-reply-needed'
  | 'reopened'
  | 'handed-off'
  | 'removal'
  | 'bridge-posted'
  | 'solved'
  | 'path-left'
  | 'customer-reply'
  /** A label was put on or taken off. */
  | { readonly label: Label; readonly on: boolean }
  /** So many comments need no reply; `spared`: so many were left open, because somebody may be in danger. */
  | { readonly closed: number; readonly spared: number };

export type UndoToastProps = {
  readonly done: Done;
  /** Tells one time from the next; see `Toast`. */
  readonly of?: unknown;
  /** Left out when nothing can be taken back. */
  readonly onUndo?: () => void;
};

const KEYS: Readonly<Record<Extract<Done, string>, string>> = {
  'own-reply': 'ownReply',
  'waiting-for-customer': 'waitingForCustomer',
  escalated: 'escalated',
  'no-reply-needed': 'noReplyNeeded',
  reopened: 'reopened',
  'handed-off': 'handedOff',
  removal: 'removal',
  'bridge-posted': 'bridgePosted',
  solved: 'solved',
  'path-left': 'pathLeft',
  'customer-reply': 'customerReply',
};

/** Says what was noted of a ticket, and takes it back. */
export function UndoToast({ done, of, onUndo }: UndoToastProps) {
  const t = useWords();
  return <Toast of={of} words={sentenceOf(done, t)} {...(onUndo ? { onUndo } : {})} />;
}

function sentenceOf(done: Done, t: Translate): string {
  if (typeof done === 'string') return t(`status.done.${KEYS[done]}`);
  if ('label' in done)
    return t(`status.done.${done.on ? 'labelOn' : 'labelOff'}`, [t(`label.${keyOf(done.label)}`)]);
  return [
    ...(done.closed > 0 ? [t('backlog.closed', done.closed)] : []),
    ...(done.spared > 0 ? [t('backlog.spared', done.spared)] : []),
  ].join(' ');
}
