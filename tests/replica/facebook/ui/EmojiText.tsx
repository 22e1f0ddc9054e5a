import { cx } from '../styles';
import { emojiPicture } from './drawings';

// Built at run time: the flag is newer than the language level the checks compile to.
const EMOJI = new RegExp('(\\p{RGI_Emoji})', 'v');

/** Text with every emoji as a picture whose `alt` is the emoji. */
export function EmojiText({ text }: { readonly text: string }) {
  return text.split(EMOJI).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={place} className={cx()}>
        <img
          className={cx('emoji')}
          alt={part}
          src={emojiPicture(part)}
          width={16}
          height={16}
          referrerPolicy="origin-when-cross-origin"
        />
      </span>
    ),
  );
}
