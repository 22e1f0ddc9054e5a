import type { Hand } from '../lib/team/hands';
import { isBusy } from '../lib/team/hands';
import { Glyph } from './Glyph';
import { handGlyph } from './handGlyph';
import { handWords } from './handWords';
import { MayNot } from './MayNot';
import { dayTime } from './times';
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
          {hand.key === 'writing' && hand.mayTake && (
            <>
              {' '}
              <button type="button" class="link" onClick={onTakeOver}>
                {speech.t('hands.takeOver')}
              </button>
            </>
          )}
          {hand.key === 'writing' &&
            !hand.isMine &&
            (onlyReads || hand.mayTakeAt !== undefined) && (
              <>
                {' '}
                <MayNot
                  isLink
                  words={speech.t('hands.takeOver')}
                  why={
                    hand.mayTakeAt === undefined
                      ? speech.t('mayNot.reader')
                      : speech.t('mayNot.takeOver', [dayTime(hand.mayTakeAt, now, speech)])
                  }
                />
              </>
            )}
        </p>
      ))}
    </div>
  );
}
