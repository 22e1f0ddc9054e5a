export const ASK_EVENT = 'heard:ask';
export const ANSWER_EVENT = 'heard:answer';
const MAX_ANSWER = 100_000;

/**
 * What the page's own React holds for an element, or null. The answer comes through the page, so
 * anybody there may have written it: hostile data until its schema and the page agree.
 */
export function pageWorldData(element: Element): unknown {
  let answer: unknown = null;
  const listener = (event: Event) => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : null;
    if (typeof detail === 'string' && detail.length <= MAX_ANSWER) answer = detail;
  };
  element.addEventListener(ANSWER_EVENT, listener);
  element.dispatchEvent(new CustomEvent(ASK_EVENT));
  element.removeEventListener(ANSWER_EVENT, listener);
  return typeof answer === 'string' ? parsed(answer) : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
