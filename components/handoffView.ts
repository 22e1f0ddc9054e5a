import type { ComponentChildren } from 'preact';
import type { Site } from '../lib/comment';
import type { Override } from '../lib/override';
import type { PrivatePath } from '../lib/privatePath';
import type { Suggestion } from '../lib/replies/suggestion';
import type { DraftEditorProps } from './DraftEditor';
import type { DraftView } from './draftView';

/** Facebook's one private reply to a comment, within seven days; `daysLeft` 0 is the last day, below 0 it is over. */
export type PrivateReply = { readonly used: boolean; readonly daysLeft: number };

export type HandoffView = {
  readonly path: PrivatePath;
  /** When the next step is due, ms since 1970; null: nothing is owed. */
  readonly dueAt: number | null;
  readonly bridge: Suggestion;
  readonly closing: Suggestion;
  /** What is to be written in private. */
  readonly draft: DraftView;
  /** The page has a way to write to this person. */
  readonly hasChannel: boolean;
  /** The sentence that offers our phone; null: no number is set. */
  readonly phone: string | null;
  /** null: the site has no such rule. */
  readonly privateReply: PrivateReply | null;
  /** Whether the bridge, or the closing line, is the public draft now. */
  readonly isTaken: boolean;
};

/** What the user says of the case; each is an event of its trail. */
export type HandoffAct =
  | 'bridge-posted'
  | 'handed-off'
  | 'waiting-for-customer'
  | 'customer-reply'
  | 'solved'
  | 'own-reply';

export type HandoffProps = {
  readonly handoff: HandoffView;
  readonly site: Site;
  readonly now?: number;
  /** Puts the bridge, or the closing line, into the public draft. */
  readonly onUse: (suggestion: Suggestion) => void;
  /** Opens the site's own private channel. */
  readonly onOpenChannel: () => void;
  readonly onChange: (text: string) => void;
  /** Of the private draft; `overridden`: the warnings that were set aside on the way. */
  readonly onInsert: (overridden: readonly Override[]) => void;
  readonly onCopy: () => void;
  /** What becomes of a paused draft. */
  readonly onDrop?: () => void;
  readonly onKeep?: () => void;
  readonly onAct: (act: HandoffAct) => void;
  /** Leaves the handoff; left out once the message is written. */
  readonly onBack?: () => void;
  /** The public draft, where the bridge or the closing line is written. */
  readonly children?: ComponentChildren;
  /** Where a model drafts the private message; left out: none does. */
  readonly byModel?: ComponentChildren;
  /** What else writes at the caret of the private draft (saved replies). */
  readonly helper?: DraftEditorProps['helper'];
};
