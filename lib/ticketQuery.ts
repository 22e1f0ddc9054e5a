import type { Site } from './comment';
import { SITES } from './comment';
import type { Status, Ticket } from './ticket';
import { STATUSES } from './ticket';
import type { Label, Language } from './triage/triage';
import { LABELS, LANGUAGES } from './triage/triage';

/** Which tickets are asked for; a part that is left out asks for nothing. Of several values in one part any will do. */
export type TicketQuery = {
  /** Words of the comment, its author, our replies or the notes; each is the beginning of one. */
  readonly q?: string;
  readonly status?: readonly Status[];
  readonly site?: readonly Site[];
  /** That are on. */
  readonly label?: readonly Label[];
  readonly language?: readonly Language[];
  /** By `listedAt`: not before this instant, ms since 1970. */
  readonly from?: number;
  /** By `listedAt`: before this instant, ms since 1970. */
  readonly to?: number;
  /** Exactly these tickets, by id ("x:123"), as far as they are there. */
  readonly ids?: readonly string[];
  /** Those of a list the store keeps for a while, by its key. */
  readonly list?: string;
};

type Part = Exclude<keyof TicketQuery, 'q' | 'from' | 'to' | 'list'>;

const KNOWN: Readonly<Record<Exclude<Part, 'ids'>, readonly string[]>> = {
  status: STATUSES,
  site: SITES,
  label: LABELS,
  language: LANGUAGES,
};

/**
 * The hash of the page of all tickets, "#q=late%20parcel&status=open,private&from=2026-11-01T00:00:00.000Z":
 * `name=value` joined by "&", each value URI-encoded, several joined by ",", instants as ISO texts.
 * An empty query gives "".
 */
export function queryHash(query: TicketQuery): string {
  const { q, from, to, list } = query;
  const listed = (['status', 'site', 'label', 'language', 'ids'] as const).flatMap((part) => {
    const values = query[part];
    return values ? [[part, values.map(encodeURIComponent).join(',')]] : [];
  });
  const pairs = [
    ...(q ? [['q', encodeURIComponent(q)]] : []),
    ...listed,
    ...(list ? [['list', encodeURIComponent(list)]] : []),
    ...(from === undefined ? [] : [['from', new Date(from).toISOString()]]),
    ...(to === undefined ? [] : [['to', new Date(to).toISOString()]]),
  ];
  return pairs.length ? `#${pairs.map((pair) => pair.join('=')).join('&')}` : '';
}

/** The query in a hash, with or without its "#"; what is not understood is left out, never guessed. */
export function queryOf(hash: string): TicketQuery {
  const texts = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((pair): [string, string] => {
        const [name = '', ...value] = pair.split('=');
        return [name, value.join('=')];
      }),
  );
  const q = decoded(texts.get('q') ?? '');
  const from = instantOf(texts.get('from'));
  const to = instantOf(texts.get('to'));
  const ids = texts.get('ids');
  const list = decoded(texts.get('list') ?? '');
  return {
    ...(q ? { q } : {}),
    ...knownOf('status', texts),
    ...knownOf('site', texts),
    ...knownOf('label', texts),
    ...knownOf('language', texts),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(ids === undefined ? {} : { ids: valuesOf(ids) }),
    ...(list ? { list } : {}),
  };
}

/** When a ticket stands in a list, ms since 1970: when its comment was posted at the latest, else first seen. */
export const listedAt = ({ comment, firstSeenAt }: Pick<Ticket, 'comment' | 'firstSeenAt'>) =>
  comment.postedAt?.latest ?? firstSeenAt;

/** Whether a ticket is asked for by all parts but `q` and `list`, which the store answers. */
export function matches(ticket: Ticket, query: TicketQuery): boolean {
  const { status, site, label, language, from, to, ids } = query;
  const at = listedAt(ticket);
  return (
    (!status || status.includes(ticket.status)) &&
    (!site || site.includes(ticket.comment.site)) &&
    (!label || label.some((one) => ticket.triage.labels[one].on)) &&
    (!language || language.includes(ticket.triage.language)) &&
    (from === undefined || at >= from) &&
    (to === undefined || at < to) &&
    (!ids || ids.includes(ticket.id))
  );
}

const knownOf = (part: Exclude<Part, 'ids'>, texts: ReadonlyMap<string, string>): TicketQuery => {
  const values = valuesOf(texts.get(part) ?? '').filter((value) => KNOWN[part].includes(value));
  return values.length ? { [part]: values } : {};
};

const valuesOf = (text: string): string[] => text.split(',').map(decoded).filter(Boolean);

/** A broken "%" makes a text that was typed, not one that was made. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function instantOf(text: string | undefined): number | null {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : at;
}
