import type { Hand } from '../lib/team/hands';
import { isBusy, takeOverOf } from '../lib/team/hands';
import { Glyph } from './Glyph';
import { handGlyph } from './handGlyph';
import { handWords } from './handWords';
import { MayNot } from './MayNot';
import { takeOverWhy } from './takeOverWhy';
import { useSpeech } from './words';

export type HandLinesProps = {
  readonly hands: readonly Hand[];
  readonly now: number;
  /** Leads to the window that writes. */
  readonly onGo: () => void;
  /** Asks the team’s server for a colleague’s claim. */
  readonly onTakeOver: () => void;
  /** This member only looks on in the team. */
  readonly onlyReads?: boolean;
};

/** Whose hands the comment is in, before the first letter of another answer to it. */
export function HandLines({ hands, now, onGo, onTakeOver, onlyReads = false }: HandLinesProps) {
  const speech = useSpeech();
  if (hands.length === 0 && !onlyReads) return null;
  return (
    <div class="hands" role="status">
      {onlyReads && <p class="meta">{speech.t('team.reads')}</p>}
      {hands.map((hand) => (
        <p key={hand.key} class={isBusy(hand) ? 'note' : 'meta'}>
          <Glyph name={handGlyph(hand)} /> <span>{handWords(hand, now, speech)}</span>
          {hand.key === 'elsewhere' && (
            <>
              {' '}
              <button type="button" class="link" onClick={onGo}>
                {speech.t('hands.go')}
              </button>
            </>
          )}
          <TakeOver {...{ hand, now, onTakeOver }} />
        </p>
      ))}
    </div>
  );
}

type TakeOverProps = Pick<HandLinesProps, 'now' | 'onTakeOver'> & { readonly hand: Hand };

function TakeOver({ hand, now, onTakeOver }: TakeOverProps) {
  const speech = useSpeech();
  const offer = takeOverOf(hand, now);
  if (!offer) return null;
  const words = speech.t('hands.takeOver');
  return (
    <>
      {' '}
      {offer.kind === 'now' ? (
        <button type="button" class="link" onClick={onTakeOver}>
          {words}
        </button>
      ) : (
        <MayNot isLink words={words} why={takeOverWhy(offer, now, speech)} />
      )}
    </>
  );
}
