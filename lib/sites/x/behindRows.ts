import type { Behind } from '../../pageSight';
import { behindButtons } from '../behindButtons';
import { selectorOf } from '../fact';
import { FACTS } from './facts';

/**
 * What X keeps back behind a row with nothing but a button: more replies, probable spam, replies that
 * may offend. Which of them it is, its own words say.
 */
export function behindRows(list: Element): readonly Behind[] {
  const tweet = selectorOf(FACTS.tweet, list.ownerDocument);
  const composer = selectorOf(FACTS.composer, list.ownerDocument);
  const rows = [...list.children].filter(
    (row) => !row.querySelector(`${tweet}, ${FACTS.article.selector}, ${composer}`),
  );
  const buttons = rows.map((row) => [...row.querySelectorAll(FACTS.button.selector)]);
  // A module that recommends people has a button for each of them.
  return behindButtons(
    buttons.flatMap((all) => (all.length === 1 ? all : [])),
    () => null,
  );
}
