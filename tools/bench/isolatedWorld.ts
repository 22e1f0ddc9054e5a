import type { BrowserContext, Page } from '@playwright/test';
import { expressionOf } from '../../tests/browsers/visitor';

/** Does something in the world of an extension's content script and gives its answer; throws what it throws. */
export type World = <Input, Answer>(
  work: (input: Input) => Promise<Answer>,
  input: Input,
) => Promise<Answer>;

/** The world of the first content script in a page; throws where there is none. */
export async function isolatedWorld(context: BrowserContext, page: Page): Promise<World> {
  const session = await context.newCDPSession(page);
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension://')) ids.push(id);
  });
  await session.send('Runtime.enable');
  const [contextId] = ids;
  if (contextId === undefined) throw new Error('no content script in the page');
  return async (work, input) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression: expressionOf(work, input),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as never;
  };
}
