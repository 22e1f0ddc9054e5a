import { useEffect, useRef, useState } from 'react';
import { tellHeld } from '../held';
import { option } from '../options';
import { Avatar } from './Avatar';
import css from './chat.module.css';
import { chatAddress, messagesWith, rowTestId, sendMessage, useChats } from './chats';
import { PEOPLE, type Person } from './people';
import { go } from './router';
import { Passcode } from './Passcode';
import { Emoji } from './RichText';
import { shortTime, WORDS } from './words';

const asksPasscode = option('passcode', ['0', '1']) === '1';
/** `?prefill=1`: the address to write to somebody fills in its text; whether X still does, nobody knows. */
const prefills = option('prefill', ['0', '1']) === '1';
let unlocked = !asksPasscode;

/** X's private messages: the list, the open conversation, or the passcode in front of both. */
export function ChatPage({ url }: { url: URL }) {
  const [, setUnlocked] = useState(unlocked);
  const chats = useChats();
  const [, , withId] = /^\/i\/chat\/(\d+)-(\d+)/.exec(url.pathname) ?? [];
  const person = PEOPLE.find(({ id }) => id === withId);

  if (!unlocked) {
    const unlock = (): void => {
      unlocked = true;
      setUnlocked(true);
    };
    return <Passcode unlock={unlock} />;
  }
  const listed =
    person && !chats.some((chat) => chat.person === person)
      ? [{ person, messages: [] }, ...chats]
      : chats;
  return (
    <div className={css.page}>
      <div data-testid="dm-inbox-panel" className={css.inbox}>
        <h2 className={css.title}>{WORDS.chat}</h2>
        <ul role="list" className={css.rows}>
          {listed.map((chat) => (
            <li key={chat.person.id} role="listitem">
              <a
                href={chatAddress(chat.person)}
                role="link"
                data-testid={rowTestId(chat.person)}
                className={chat.person === person ? css.rowOpen : css.row}
              >
                <Avatar person={chat.person} link={false} />
                <span className={css.rowText}>
                  <b>
                    <Emoji text={chat.person.name} />
                  </b>
                  <span className={css.quiet}>{chat.messages.at(-1)?.text ?? ''}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
      {person && <Conversation key={person.id} person={person} text={prefills ? given(url) : ''} />}
    </div>
  );
}

function given(url: URL): string {
  return url.searchParams.get('text') ?? '';
}

function Conversation({ person, text }: { person: Person; text: string }) {
  const [draft, setDraft] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  const ready = draft.trim() !== '';
  useEffect(() => {
    tellHeld(area.current, () => draft);
  });
  return (
    <div data-testid="dm-conversation-panel" className={css.conversation}>
      <div data-testid="dm-conversation-header" className={css.header}>
        <Avatar person={person} size={32} link={false} />
        <a href={`/${person.handle}`} role="link" className={css.name}>
          <span>
            <Emoji text={person.name} />
          </span>
        </a>
      </div>
      <ul role="list" data-testid="dm-message-list" className={css.messages}>
        {messagesWith(person).map((message) => (
          <li
            key={message.at + message.text}
            role="listitem"
            className={message.ours ? css.ours : css.theirs}
          >
            <span dir="auto" className={css.bubble}>
              {message.text}
            </span>
            <span className={css.time}>{shortTime(message.at)}</span>
          </li>
        ))}
      </ul>
      <div data-testid="dm-composer-container" className={css.composer}>
        <textarea
          ref={area}
          data-testid="dm-composer-textarea"
          dir="auto"
          rows={1}
          placeholder={WORDS.newMessage}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          aria-label={WORDS.send}
          disabled={!ready}
          onClick={send}
        >
          ➤
        </button>
      </div>
    </div>
  );

  function send(): void {
    if (!ready) return;
    sendMessage(person, draft);
    setDraft('');
  }
}

/** The address that writes to somebody by number: goes on to the conversation within the page. */
export function ComposeRedirect({ url }: { url: URL }) {
  useEffect(() => {
    const id = url.searchParams.get('recipient_id');
    const person = PEOPLE.find((one) => one.id === id);
    const text = url.searchParams.get('text');
    const query = text && prefills ? `?${new URLSearchParams({ text }).toString()}` : '';
    go(person ? chatAddress(person) + query : '/i/chat', { replace: true });
  }, [url]);
  return null;
}
