import { useRef, useState } from 'react';
import { OWN_PAGE } from '../people';
import { cx } from '../styles';
import { Avatar } from './Avatar';
import { Button } from './Button';
import { LexicalBox, NOTHING } from './LexicalBox';
import { useSite } from './site';

type Props = {
  readonly label: string;
  readonly initial?: string;
  readonly focus?: boolean;
  readonly size: number;
  readonly onSend: (text: string) => void;
};

const TOOLS = ['☺', '📷', 'GIF'] as const;

/** The box for a comment or a reply: a form around the editor, with a send button only the editor's state enables. */
export function Composer({ label, initial = '', focus = false, size, onSend }: Props) {
  const { words } = useSite();
  const [text, setText] = useState(initial);
  const submit = useRef(NOTHING);
  const canSend = text.trim() !== '';
  return (
    <div className={cx('composer')}>
      <Avatar person={OWN_PAGE} size={size} label={OWN_PAGE.name} />
      <form role="presentation" className={cx('form')} onSubmit={(event) => event.preventDefault()}>
        <LexicalBox
          label={label}
          placeholder={label.endsWith('…') ? label : `${label}…`}
          initial={initial}
          focus={focus}
          onText={setText}
          onSend={onSend}
          submit={submit}
        />
        <ul className={cx('tools')}>
          {TOOLS.map((tool) => (
            <li key={tool}>{tool}</li>
          ))}
          <li>
            <Button
              className={cx('send')}
              aria-label={words.post}
              aria-disabled={!canSend}
              onPress={() => canSend && submit.current()}
            >
              <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <path d="M2 2.500 17 9 2 15.500 4 9.800 11 9 4 8.200Z" fill="currentColor" />
              </svg>
            </Button>
          </li>
        </ul>
      </form>
    </div>
  );
}
