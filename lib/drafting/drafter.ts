import type { DraftProblem } from '../replies/byModel/draftProblem';
import type { ModelRequest } from '../replies/byModel/modelRequest';
import type { ReplyLanguage } from '../replies/reply';

/** Something that writes a draft: the browser's own model, or a server at an address the user entered. */
export type Drafter = {
  /** Of the model, as its maker or the user calls it. */
  readonly name: string;
  /** Where the request goes, in full; null: it stays in this browser. */
  readonly address: string | null;
  /** Whether it may be asked now; null: it may. */
  readonly available: (language: ReplyLanguage) => Promise<DraftProblem | null>;
  /** The draft piece by piece; throws a `DraftFailure`, or the reason of the signal once that is aborted. */
  readonly draft: (request: ModelRequest, signal: AbortSignal) => AsyncIterable<string>;
};

/** A draft that was not written, and why. */
export class DraftFailure extends Error {
  constructor(readonly problem: DraftProblem) {
    super(problem);
  }
}
