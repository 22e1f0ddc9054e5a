import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Picked } from '../../lib/report/picked';
import { queryHash } from '../../lib/ticketQuery';
import { useSpeech } from '../words';
import { numberFormat } from './formats';

/** Opens the tickets that are kept under a place; the report page provides it. */
export const OpenKept = createContext<(place: number) => void>(() => undefined);

export type TicketCountProps = {
  readonly tickets: Picked;
  /** Another figure of these tickets; left out: how many they are. */
  readonly children?: ComponentChildren;
};

/** A figure that opens its tickets; nothing to open where there are none. */
export function TicketCount({ tickets, children }: TicketCountProps) {
  const { language } = useSpeech();
  const open = useContext(OpenKept);
  // Told apart from a count by what reads the page: it is another figure of so many tickets.
  const of = children === undefined ? undefined : tickets.count;
  const count = children ?? numberFormat(language).format(tickets.count);
  if (tickets.count === 0) return <>{count}</>;
  if ('ids' in tickets)
    return (
      <a class="link" data-of={of} href={addressOf(tickets.ids)}>
        {count}
      </a>
    );
  return (
    <button
      type="button"
      class="link"
      data-of={of}
      onClick={() => {
        open(tickets.kept);
      }}
    >
      {count}
    </button>
  );
}

export type TicketMarkProps = {
  readonly tickets: Picked;
  readonly name: string;
  readonly children: ComponentChildren;
};

/** The same of a mark in a picture. It is no stop of the Tab key: the table behind the picture has all of them. */
export function TicketMark({ tickets, name, children }: TicketMarkProps) {
  const open = useContext(OpenKept);
  return (
    <a
      href={'ids' in tickets ? addressOf(tickets.ids) : '#'}
      aria-label={name}
      tabIndex={-1}
      onClick={(event) => {
        if ('ids' in tickets) return;
        event.preventDefault();
        open(tickets.kept);
      }}
    >
      {children}
    </a>
  );
}

const addressOf = (ids: readonly string[]): string => `/tickets.html${queryHash({ ids })}`;
