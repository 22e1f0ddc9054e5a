/** Where an element is found, through open shadow roots; `text` is contained in its words or name. */
export type Find = {
  readonly css: string;
  readonly text?: string | RegExp;
  readonly nth?: number;
  /** Only inside the first element that matches this, e.g. one comment's article. */
  readonly within?: Find;
};

/** One tab, in Chromium (Playwright) or Firefox (WebDriver BiDi), driven as a person would: real mouse, real keys. */
export type Tab = {
  readonly goto: (url: string) => Promise<void>;
  readonly url: () => string;
  readonly run: <Answer, Input>(
    work: (input: Input) => Answer,
    input: Input,
  ) => Promise<Awaited<Answer>>;
  readonly mouseTo: (x: number, y: number) => Promise<void>;
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly wheel: (deltaY: number) => Promise<void>;
  readonly size: (width: number, height: number) => Promise<void>;
  readonly dark: (dark: boolean) => Promise<void>;
  readonly shot: (path: string, options?: { readonly fullPage?: boolean }) => Promise<void>;
  readonly front: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A browser with Heard loaded and the replica answering for both sites. */
export type Visitor = {
  readonly name: 'chromium' | 'firefox';
  readonly open: (url?: string) => Promise<Tab>;
  /** All open tabs, those the extension or a page opened too. */
  readonly tabs: () => Promise<readonly Tab[]>;
  readonly extensionUrl: (path: string) => string;
  /** Addresses asked for that were neither the replica's nor the extension's own: must stay empty. */
  readonly strangeRequests: readonly string[];
  readonly close: () => Promise<void>;
  /** Ends when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
};

/** A function and its input as one expression; what a transpiler puts round function names is defined away. */
export const expressionOf = (work: unknown, input: unknown): string =>
  `((__name) => (${String(work)}))((named) => named)(${JSON.stringify(input)})`;

export type Found = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly label: string | null;
  readonly html: string;
};
