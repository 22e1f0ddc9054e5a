import { useEffect, useRef, useState } from 'preact/hooks';
import type { Delimiter } from '../../lib/csv';
import type { StoreProblem } from '../../lib/history/attempt';
import type { HeardDb } from '../../lib/history/db';
import type { SearchDesk, SearchTold } from '../../lib/history/searchDesk';
import { PAGE_IDS } from '../../lib/history/searchDesk';
import type { Result } from '../../lib/result';
import { fail, ok } from '../../lib/result';
import type { TicketQuery } from '../../lib/ticketQuery';
import { queryHash } from '../../lib/ticketQuery';
import { dayName, saveFile } from '../wiring/saveFile';
import { startSearching } from './startSearching';

/** What was found so far; the rows at hand by page, those of an earlier answer until they come anew. */
type Found = Extract<SearchTold, { type: 'found' }> & {
  readonly pages: ReadonlyMap<number, readonly string[]>;
};

/** The tickets a query asks for, told in pages as they come into view, again whenever the store changes. */
export function useSearch(db: HeardDb, query: TicketQuery) {
  const desk = useRef<SearchDesk | null>(null);
  const [found, setFound] = useState<Result<Found, StoreProblem>>();
  const view = useRef<readonly [number, number]>([0, 0]);
  const ask = useRef(0);
  const want = (pages: readonly number[]) => {
    for (const page of pages) desk.current?.hear({ type: 'page', ask: ask.current, page });
  };
  useEffect(() => {
    desk.current = startSearching(db, (told) => {
      if (told.ask !== ask.current) return;
      if (told.type === 'csv') saveFile(dayName('csv'), told.file, 'text/csv');
      else setFound((before) => after(before, told));
      if (told.type === 'found') want(pagesOf(view.current).filter((page) => page > 0));
    });
    return () => desk.current?.close();
  }, []);
  useEffect(() => {
    ask.current += 1;
    desk.current?.hear({ type: 'query', ask: ask.current, query });
  }, [queryHash(query)]);
  const pages = found?.ok ? found.value.pages : undefined;
  return {
    found,
    idAt: (place: number) => pages?.get(Math.floor(place / PAGE_IDS))?.[place % PAGE_IDS],
    onView: (first: number, last: number) => {
      view.current = [first, last];
      want(pagesOf(view.current).filter((page) => !pages?.has(page)));
    },
    saveCsv: (delimiter: Delimiter) =>
      desk.current?.hear({ type: 'csv', ask: ask.current, delimiter }),
  };
}

const pagesOf = ([first, last]: readonly [number, number]): number[] => {
  const from = Math.floor(first / PAGE_IDS);
  const to = Math.ceil(last / PAGE_IDS);
  return Array.from({ length: to - from }, (_, place) => from + place);
};

function after(
  before: Result<Found, StoreProblem> | undefined,
  told: Exclude<SearchTold, { type: 'csv' }>,
): Result<Found, StoreProblem> | undefined {
  if (told.type === 'failed') return fail(told.problem);
  const known = before?.ok && before.value.ask === told.ask ? before.value : null;
  if (told.type === 'found')
    return ok({ ...told, pages: new Map([...(known?.pages ?? []), [0, told.ids]]) });
  return known ? ok({ ...known, pages: new Map([...known.pages, [told.page, told.ids]]) }) : before;
}
