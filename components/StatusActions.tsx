import type { Status } from '../lib/ticket';
import { Glyph } from './Glyph';
import type { GlyphName } from './glyphs';
import { keyOf } from './keyOf';
import { Menu } from './Menu';
import { useWords } from './words';

/** What the user may say of a ticket; each is an event of its trail. */
export type StatusAction =
  'own-reply' | 'waiting-for-customer' | 'escalated' | 'no-reply-needed' | 'reopened';

export type StatusActionsProps = {
  readonly status: Status;
  readonly onAct: (action: StatusAction) => void;
};

const GLYPH_OF: Readonly<Record<StatusAction, GlyphName>> = {
  'own-reply': 'answered',
  'waiting-for-customer': 'waiting',
  escalated: 'escalated',
  'no-reply-needed': 'no-reply',
  reopened: 'undo',
};

const ACTIONS_IN: Readonly<Record<Status, readonly StatusAction[]>> = {
  open: ['own-reply', 'waiting-for-customer', 'escalated', 'no-reply-needed'],
  answered: ['reopened', 'waiting-for-customer', 'escalated'],
  waiting: ['reopened', 'own-reply', 'escalated', 'no-reply-needed'],
  private: ['own-reply', 'waiting-for-customer', 'escalated', 'reopened'],
  escalated: ['reopened', 'own-reply', 'waiting-for-customer', 'no-reply-needed'],
  'no-reply-needed': ['reopened', 'escalated'],
  gone: ['reopened', 'own-reply', 'no-reply-needed'],
};

/** The status as a button, and behind it what else it could be. */
export function StatusActions({ status, onAct }: StatusActionsProps) {
  const t = useWords();
  const word = t(`status.${keyOf(status)}`);
  return (
    <Menu
      buttonClass="btn small"
      name={t('status.change', [word])}
      button={
        <>
          {word} <Glyph name="chevron" size={10} />
        </>
      }
      items={ACTIONS_IN[status].map((action) => ({
        key: action,
        words: (
          <>
            <Glyph name={GLYPH_OF[action]} />
            {t(`status.to.${keyOf(action)}`)}
          </>
        ),
        onPick: () => {
          onAct(action);
        },
      }))}
    />
  );
}
