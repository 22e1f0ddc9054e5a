import { Fragment } from 'react';
import { OWN_HANDLE, knownPerson } from './people';
import css from './post.module.css';

const EMOJI =
  /(\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*)/u;
const LINK = /(https?:\/\/\S+)/;
const HANDLE_OR_TAG = /((?<![\p{L}\d_.])[@#][\p{L}\d_]+)/u;
/** An address at the end of a post that X turns into a button for a private message to us. */
export const INVITE = `https://twitter.com/messages/compose?recipient_id=${knownPerson(OWN_HANDLE).id}`;
const LONGEST_LINK = 28;

/** A post's words the way X marks them up: emoji as pictures, addresses in pieces, handles as links. */
export function RichText({ text }: { text: string }) {
  return text
    .split(LINK)
    .map((part, index) =>
      index % 2 ? <ExternalLink key={index} address={part} /> : <Words key={index} text={part} />,
    );
}

/** Words without addresses; a display name is one too. */
export function Words({ text }: { text: string }) {
  return text
    .split(HANDLE_OR_TAG)
    .map((part, index) =>
      index % 2 ? <InnerLink key={index} text={part} /> : <Emoji key={index} text={part} />,
    );
}

/** Words with their emoji as pictures whose alternative text is the emoji. */
export function Emoji({ text }: { text: string }) {
  return text.split(EMOJI).map((part, index) => {
    if (part === '') return <Fragment key={index} />;
    if (index % 2 === 0) return <span key={index}>{part}</span>;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${part}</text></svg>`;
    const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    return <img key={index} alt={part} draggable="false" src={src} className={css.emoji} />;
  });
}

function InnerLink({ text }: { text: string }) {
  const to = text.startsWith('#') ? `/hashtag/${text.slice(1)}` : `/${text.slice(1)}`;
  return (
    <span>
      <a dir="ltr" href={to} role="link" className={css.link}>
        {text}
      </a>
    </span>
  );
}

function ExternalLink({ address }: { address: string }) {
  if (address === INVITE) return null;
  const [, scheme = '', rest = ''] = /^(https?:\/\/)(.*)$/.exec(address) ?? [];
  const shown = rest.slice(0, LONGEST_LINK);
  return (
    <a
      dir="ltr"
      href={`https://t.co/${code(address)}`}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      className={css.link}
    >
      <span aria-hidden="true" className={css.unseen}>
        {scheme}
      </span>
      {shown}
      {rest.length > LONGEST_LINK && (
        <>
          <span aria-hidden="true" className={css.unseen}>
            {rest.slice(LONGEST_LINK)}
          </span>
          <span aria-hidden="true">…</span>
        </>
      )}
    </a>
  );
}

function code(address: string): string {
  let sum = 7;
  for (const char of address) sum = (sum * 31 + char.charCodeAt(0)) % 2 ** 40;
  return sum.toString(36).padStart(10, 'a').slice(-10);
}
