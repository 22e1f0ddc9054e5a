import {
  CompositeDecorator,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  type ContentBlock,
  type DraftHandleValue,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import twitterText from 'twitter-text';
import { tellHeld } from '../held';
import { Avatar } from './Avatar';
import css from './composer.module.css';
import { knownPerson, OWN_HANDLE } from './people';
import { post } from './store';
import { WORDS } from './words';

const SENDING_MS = 120;
const drafts = new Map<string, EditorState>();

interface Props {
  /** Names the draft: it is still there when the row was scrolled away and comes back. */
  readonly place: string;
  readonly replyTo: string | null;
  readonly text?: string;
  readonly inline?: boolean;
  readonly onSent?: (id: string) => void;
}

/**
 * X's reply box: a draft-js editor and its button. What is posted, and whether the button can be
 * pressed, comes from the editor's state alone; text that is only in the document is not there.
 */
export function Composer({ place, replyTo, text = '', inline = false, onSent }: Props) {
  const [state, setState] = useState(() => drafts.get(place) ?? stateOf(text));
  const [sending, setSending] = useState(false);
  const editor = useRef<Editor>(null);
  const plain = state.getCurrentContent().getPlainText('\n');
  const { valid, weightedLength } = twitterText.parseTweet(plain);
  const ready = valid && plain.trim() !== '' && !sending;

  useEffect(() => {
    tellHeld(editor.current?.editor ?? null, () => plain);
  });
  useEffect(() => {
    if (!inline) editor.current?.focus();
  }, [inline]);

  return (
    <div className={css.composer}>
      <Avatar person={knownPerson(OWN_HANDLE)} />
      <div className={css.body}>
        <div data-testid="tweetTextarea_0_label">
          <div data-testid="tweetTextarea_0RichTextInputContainer" className={css.editor}>
            <Editor
              ref={editor}
              editorState={state}
              onChange={keep}
              placeholder={replyTo ? WORDS.postYourReply : WORDS.happening}
              ariaLabel={WORDS.postText}
              ariaMultiline
              role="textbox"
              webDriverTestID="tweetTextarea_0"
              stripPastedStyles
              spellCheck
              keyBindingFn={binding}
              handleKeyCommand={command}
            />
          </div>
        </div>
        <div className={css.foot} data-testid="toolBar">
          <span className={css.counter}>{weightedLength > 260 ? 280 - weightedLength : ''}</span>
          <button
            type="button"
            role="button"
            data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
            disabled={!ready}
            aria-disabled={ready ? undefined : true}
            tabIndex={ready ? 0 : -1}
            className={css.submit}
            onClick={send}
          >
            <div dir="ltr">
              <span>{replyTo ? WORDS.reply : WORDS.post}</span>
            </div>
          </button>
        </div>
      </div>
    </div>
  );

  function keep(next: EditorState): void {
    drafts.set(place, next);
    setState(next);
  }

  function command(name: string): DraftHandleValue {
    if (name !== 'send') return 'not-handled';
    send();
    return 'handled';
  }

  function send(): void {
    if (!ready) return;
    setSending(true);
    setTimeout(() => {
      const id = post(plain, replyTo ?? undefined);
      drafts.delete(place);
      setState(stateOf(''));
      setSending(false);
      onSent?.(id);
    }, SENDING_MS);
  }
}

function binding(event: KeyboardEvent): string | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'send';
  return getDefaultKeyBinding(event);
}

function stateOf(text: string): EditorState {
  const content = ContentState.createFromText(text);
  return EditorState.moveFocusToEnd(EditorState.createWithContent(content, DECORATOR));
}

// X colours handles and tags while one types, so the words lie in more than one node.
const DECORATOR = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(/(?<![\p{L}\d_.])[@#][\p{L}\d_]+/gu)) {
        found(match.index, match.index + match[0].length);
      }
    },
    component: ({ children }: { children?: ReactNode }) => (
      <span className={css.coloured}>{children}</span>
    ),
  },
]);
