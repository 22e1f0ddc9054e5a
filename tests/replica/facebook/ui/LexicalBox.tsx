import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { type MutableRefObject, useEffect, useRef, useState } from 'react';
import { tellHeld } from '../../held';
import { cx } from '../styles';

const UNDO_PAUSE_MS = 300;

/** What a send button calls before the editor stands. */
export const NOTHING = (): void => undefined;

type Props = {
  readonly label: string;
  readonly placeholder: string;
  /** What the box holds when it opens. */
  readonly initial: string;
  readonly focus: boolean;
  readonly onText: (text: string) => void;
  readonly onSend: (text: string) => void;
  /** Filled with what the send button calls. */
  readonly submit: MutableRefObject<() => void>;
};

/** The site's message box: a real Lexical editor for plain text. Only what is in the editor's state is sent. */
export function LexicalBox(props: Props) {
  const { label, placeholder } = props;
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [empty, setEmpty] = useState(props.initial === '');

  useEffect(() => {
    const { initial, focus, submit } = latest.current;
    const editor = createEditor({
      namespace: 'composer',
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(root.current);
    tellHeld(root.current, () => textOf(editor));
    fill(editor, initial);
    const send = () => {
      const text = textOf(editor);
      if (text.trim() === '') return;
      fill(editor, '');
      latest.current.onSend(text);
    };
    submit.current = send;
    const ends = [
      registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), UNDO_PAUSE_MS),
      editor.registerUpdateListener(() => {
        const text = textOf(editor);
        setEmpty(text === '');
        latest.current.onText(text);
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey) return false;
          event?.preventDefault();
          send();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    if (focus) editor.focus();
    return () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  }, []);

  return (
    <div className={cx('editorBox')}>
      <div
        ref={root}
        className={`${cx('editor')} notranslate`}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        spellCheck
        aria-label={label}
        aria-placeholder={placeholder}
      />
      {empty && (
        <div aria-hidden="true" className={cx('placeholder')}>
          {placeholder}
        </div>
      )}
    </div>
  );
}

const textOf = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );

function fill(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      if (text !== '') paragraph.append($createTextNode(text));
      $getRoot().clear().append(paragraph);
      if (text !== '') paragraph.selectEnd();
    },
    { discrete: true },
  );
}
