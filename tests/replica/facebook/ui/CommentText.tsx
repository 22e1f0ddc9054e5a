import { useState } from 'react';
import { authorUrl } from '../addresses';
import type { Comment } from '../comment';
import type { Post } from '../post';
import { cx } from '../styles';
import { Button } from './Button';
import { EmojiText } from './EmojiText';
import { Link } from './Link';
import { useSite } from './site';

const CUT_AT = 300;
const URL_IN_TEXT = /(https?:\/\/\S+|(?<=\s)[a-z-]+\.example\S*)/;
const SHOWN_URL = 36;

/** A comment's words: one `div[dir=auto]` for each line, cut with "See more" where they are long. */
export function CommentText({ comment, post }: { readonly comment: Comment; readonly post: Post }) {
  const { words } = useSite();
  const [open, setOpen] = useState(false);
  const { text, mention } = comment;
  const isLong = text.length > CUT_AT;
  const shown = isLong && !open ? `${cut(text)}… ` : text;
  const lines = shown.split('\n');
  const isLast = (place: number) => place === lines.length - 1;
  return (
    <span className={cx('text')} dir="auto" lang={langOf(comment)}>
      {lines.map((line, place) => (
        <div key={place} className={cx()}>
          <div dir="auto" className={cx('paragraph')} style={{ textAlign: 'start' }}>
            {mention && place === 0 && (
              <>
                <span className={cx()}>
                  <Link href={authorUrl(mention, post, comment.id)} tabIndex={0}>
                    <span className={cx('name')}>{mention.name}</span>
                  </Link>
                </span>{' '}
              </>
            )}
            <LinkedText text={line} />
            {isLong && isLast(place) && (
              <Button className={cx('seeMore')} onPress={() => setOpen(!open)}>
                {open ? ` ${words.seeLess}` : words.seeMore}
              </Button>
            )}
          </div>
        </div>
      ))}
    </span>
  );
}

const cut = (text: string): string => text.slice(0, text.lastIndexOf(' ', CUT_AT));

const REGION = { en: 'en-GB', de: 'de-DE', nl: 'nl-NL', fr: 'fr-FR' } as const;
const langOf = ({ lang }: Comment): string | undefined => (lang ? REGION[lang] : undefined);

function LinkedText({ text }: { readonly text: string }) {
  return text.split(URL_IN_TEXT).map((part, place) =>
    place % 2 === 0 ? (
      <EmojiText key={place} text={part} />
    ) : (
      <a
        key={place}
        role="link"
        tabIndex={0}
        rel="nofollow noreferrer"
        target="_blank"
        href={`https://l.facebook.com/l.php?u=${encodeURIComponent(part)}`}
      >
        {part.length > SHOWN_URL ? `${part.slice(0, SHOWN_URL)}...` : part}
      </a>
    ),
  );
}
