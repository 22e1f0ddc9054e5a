import type { Override } from '../../lib/override';
import type { UserEvent } from './useActing';
import type { DraftState } from './useDraft';
import type { Insert } from './useInsert';

export type DraftInsert = {
  readonly draft: DraftState;
  /** As it stands in the editor; a drafted message need not be the user's own yet. */
  readonly text: string;
  readonly insert: Insert;
  readonly act: (event: UserEvent) => void;
};

/** Inserts a draft, after noting in the trail which warnings were set aside for it; what it was paused for is known from now on. */
export function insertDraft(of: DraftInsert, overridden: readonly Override[]): void {
  const { draft, text, insert, act } = of;
  for (const reason of overridden) act({ type: 'overridden', reason });
  if (draft.view.pause) draft.keep();
  void insert.insert(text, draft.view.visibility);
}
