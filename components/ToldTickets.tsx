import type { Hand } from '../lib/team/hands';
import type { ToldTicket } from '../lib/team/toldTicket';
import { Glyph } from './Glyph';
import { handGlyph } from './handGlyph';
import { handWords } from './handWords';
import { Page } from './Page';
import { dayTime } from './times';
import { useSpeech } from './words';

/** A ticket of the team with whose hands it is in; `by` initials, `handover` the words for the next shift. */
export type ShownTold = {
  readonly ticket: ToldTicket;
  readonly by: string;
  readonly hands: readonly Hand[];
  readonly handover: string | null;
};

export type ToldTicketsProps = {
  readonly told: readonly ShownTold[];
  /** How many there are in all; the rest is not listed. */
  readonly total: number;
  /** Whether they are shown without a click. */
  readonly isOpen: boolean;
  readonly now: number;
  /** Opens the comment on its site. */
  readonly onOpen: (ticket: ToldTicket) => void;
};

/** What the team told of comments this browser has not seen; nothing where there are none. */
export function ToldTickets({ told, total, isOpen, now, onOpen }: ToldTicketsProps) {
  const { t } = useSpeech();
  if (total === 0) return null;
  return (
    <details class="told" open={isOpen}>
      <summary>
        <Glyph name="right" /> {t('told.title', total)}
      </summary>
      <p class="meta">{t('told.lead')}</p>
      <ul>
        {told.map((one) => (
          <Told key={one.ticket.id} {...{ one, now, onOpen }} />
        ))}
      </ul>
      {total > told.length && <p class="meta">{t('told.more', total - told.length)}</p>}
    </details>
  );
}

type ToldProps = Pick<ToldTicketsProps, 'now' | 'onOpen'> & { readonly one: ShownTold };

function Told({ one: { ticket, by, hands, handover }, now, onOpen }: ToldProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { author, text, note, address, site, at } = ticket;
  const name = author ?? t('told.noAuthor');
  return (
    <li>
      <p class="row wrap">
        <b>
          <Page text={name} />
        </b>
        <span class="meta">
          {t(`site.${site}`)} · {t('told.by', [by, dayTime(at, now, speech)])}
        </span>
      </p>
      <p class="words" dir="auto">
        {text ?? <i>{t('told.noText')}</i>}
      </p>
      {note !== null && (
        <p>
          <b>{t('shared.noteBy', [by])}</b> <Page text={note} />
        </p>
      )}
      {handover !== null && (
        <p>
          <Glyph name="handover" /> <Page text={handover} />
        </p>
      )}
      {hands.map((hand) => (
        <p key={hand.key} class="meta">
          <Glyph name={handGlyph(hand)} /> {handWords(hand, now, speech)}
        </p>
      ))}
      {address === null ? (
        <p class="meta">{t('history.noAddress')}</p>
      ) : (
        <button
          type="button"
          class="btn small"
          aria-label={t('told.openName', [name])}
          onClick={() => {
            onOpen(ticket);
          }}
        >
          <Glyph name="open" /> {t('history.open')}
        </button>
      )}
    </li>
  );
}
