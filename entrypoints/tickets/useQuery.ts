import { useEffect, useState } from 'preact/hooks';
import type { TicketQuery } from '../../lib/ticketQuery';
import { queryHash, queryOf } from '../../lib/ticketQuery';

/** As long as keys follow each other within this time, the store is not asked. */
const PAUSE_MS = 50;

/** What is asked for, kept in the page's address; `asked` follows a moment after the last key. */
export function useQuery() {
  const [query, setQuery] = useState(() => queryOf(location.hash));
  const [asked, setAsked] = useState(query);
  useEffect(() => {
    const arrived = () => {
      setQuery(queryOf(location.hash));
    };
    addEventListener('hashchange', arrived);
    return () => {
      removeEventListener('hashchange', arrived);
    };
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(query);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [query]);
  return {
    query,
    asked,
    setQuery: (fresh: TicketQuery) => {
      history.replaceState(null, '', queryHash(fresh) || '#');
      setQuery(fresh);
    },
  };
}
