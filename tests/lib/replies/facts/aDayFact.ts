import type { DayFact } from '../../../../lib/replies/facts/dayFact';
import { at } from '../../aTicket';

/** An outage in Ghent until 17:00, noted in English at 10:00. */
export const aDayFact = (some: Partial<DayFact> = {}): DayFact => ({
  id: 'f1',
  language: 'en',
  what: 'outage',
  where: 'Ghent / Gent / Gand',
  cause: 'cable cut',
  doing: 'two teams are repairing it',
  link: '',
  words: '',
  until: at(7 * 60),
  createdAt: at(0),
  changedAt: at(0),
  uses: 0,
  ...some,
});
