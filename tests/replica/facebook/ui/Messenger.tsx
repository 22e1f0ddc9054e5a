import { useRef, useState } from 'react';
import { kept } from '../../kept';
import { profileUrl } from '../addresses';
import { CONVERSATIONS } from '../data/messages';
import { type Person, personOf } from '../people';
import { cx } from '../styles';
import { Avatar } from './Avatar';
import { Button } from './Button';
import { EmojiText } from './EmojiText';
import { LexicalBox, NOTHING } from './LexicalBox';
import { Link } from './Link';
import { useSite } from './site';

type Line = { readonly from: 'them' | 'us'; readonly text: string };

const sentTo = (person: Person) => kept<readonly Line[]>(`facebook-messages-${person.id}`, []);

/** A private conversation with its message box. */
export function Messenger({ person }: { readonly person: Person }) {
  const { words } = useSite();
  const [sent, setSent] = useState(() => sentTo(person).read());
  const [text, setText] = useState('');
  const submit = useRef(NOTHING);
  const lines: readonly Line[] = [...(CONVERSATIONS[person.name] ?? []), ...sent];
  const add = (line: string) => {
    const next: readonly Line[] = [...sent, { from: 'us', text: line }];
    sentTo(person).write(next);
    setSent(next);
  };
  return (
    <div className={cx('messenger')}>
      <Chats />
      <div role="main" aria-label={words.conversationWith(person.name)} className={cx('talk')}>
        <div className={cx('talkHead')}>
          <Link href={profileUrl(person)} aria-label={person.name}>
            <Avatar person={person} size={40} />
          </Link>
          <h2>
            <Link href={profileUrl(person)}>
              <span dir="auto">{person.name}</span>
            </Link>
          </h2>
        </div>
        <div role="grid" className={cx('talkRows')}>
          {lines.map((line, place) => (
            <div key={place} role="row" className={cx(line.from === 'us' ? 'ours' : 'theirs')}>
              <div dir="auto">
                <EmojiText text={line.text} />
              </div>
            </div>
          ))}
        </div>
        <div role="group" className={cx('talkBox')}>
          <div className={cx('form')}>
            <LexicalBox
              label={words.message}
              placeholder="Aa"
              initial=""
              focus={false}
              onText={setText}
              onSend={add}
              submit={submit}
            />
          </div>
          <Button
            className={cx('send')}
            aria-label={words.sendMessage}
            aria-disabled={text.trim() === ''}
            onPress={() => submit.current()}
          >
            <svg width="24" height="24" viewBox="0 0 18 18" aria-hidden="true">
              <path d="M2 2.500 17 9 2 15.500 4 9.800 11 9 4 8.200Z" fill="currentColor" />
            </svg>
          </Button>
        </div>
      </div>
    </div>
  );
}

function Chats() {
  const { words } = useSite();
  return (
    <div role="navigation" aria-label={words.chats} className={cx('chats')}>
      {Object.keys(CONVERSATIONS)
        .map(personOf)
        .map((person) => (
          <Link
            key={person.id}
            className={cx('chat')}
            href={`https://www.facebook.com/messages/t/${person.id}/`}
          >
            <Avatar person={person} size={48} />
            <span dir="auto">{person.name}</span>
          </Link>
        ))}
    </div>
  );
}
