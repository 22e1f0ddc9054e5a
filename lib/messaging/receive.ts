import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { FromPage } from './messages';
import type { FromOurPages, FromPageAnswer, ToPage, ToPageAnswer } from './messages';

type Sender = Browser.runtime.MessageSender;
type Respond = (answer: unknown) => void;

export type PageHandlers = {
  [Type in FromPage['type']]: (
    message: Extract<FromPage, { type: Type }>,
    sender: Sender,
  ) => Promise<ToPageAnswer[Type]> | ToPageAnswer[Type];
};

const OUR_SITES = /^https:\/\/(www\.facebook\.com|x\.com|twitter\.com)\//;

/**
 * Receives what content scripts say. A message that does not come from our own content script on
 * one of our sites, or that does not fit its schema, is dropped without an answer.
 */
export function receiveFromPages(handlers: PageHandlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, respond: Respond) => {
    if (sender.id !== browser.runtime.id || !OUR_SITES.test(sender.url ?? '')) return undefined;
    const message = FromPage.safeParse(raw);
    if (!message.success) return undefined;
    const handle = handlers[message.data.type] as (data: FromPage, from: Sender) => unknown;
    return answerWith(async () => handle(message.data, sender), respond);
  });
}

/** Receives what our own pages say to the background. */
export function receiveFromOurPages(handlers: {
  readonly [Type in FromOurPages['type']]: (
    message: Extract<FromOurPages, { type: Type }>,
  ) => Promise<void>;
}): void {
  browser.runtime.onMessage.addListener(
    (message: FromOurPages, { id, url }: Sender, respond: Respond) => {
      if (id !== browser.runtime.id || !url?.startsWith(browser.runtime.getURL('/')))
        return undefined;
      if (!(message.type in handlers)) return undefined;
      const handle = handlers[message.type] as (data: FromOurPages) => Promise<void>;
      return answerWith(() => handle(message), respond);
    },
  );
}

/** Chrome takes no promise for an answer: it is told that one will come. A failure of ours is told by null. */
function answerWith(handle: () => Promise<unknown>, respond: Respond): true {
  handle().then(respond, (trouble: unknown) => {
    respond(null);
    throw trouble;
  });
  return true;
}

export type ExtensionHandlers = {
  [Type in ToPage['type']]: (
    message: Extract<ToPage, { type: Type }>,
  ) => Promise<FromPageAnswer[Type]> | FromPageAnswer[Type];
};

/** Receives in a content script what the extension says, until the signal ends it. */
export function receiveFromExtension(handlers: ExtensionHandlers, signal: AbortSignal): void {
  const listener = (message: ToPage, sender: Sender, respond: Respond) => {
    if (sender.id !== browser.runtime.id || !(message.type in handlers)) return undefined;
    const handle = handlers[message.type] as (data: ToPage) => unknown;
    return answerWith(async () => handle(message), respond);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listener);
  });
}
