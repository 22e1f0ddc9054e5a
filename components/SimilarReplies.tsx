import type { Adapted } from '../lib/replies/similar/adaptedReply';
import { GapWords } from './GapWords';
import { Glyph } from './Glyph';
import { dayTime } from './times';
import { UseButton } from './UseButton';
import { useSpeech } from './words';

/** A past comment like this one, and our reply to it made ready for this one. */
export type PastReply = {
  readonly id: string;
  /** When we answered, ms since 1970; null: not known. */
  readonly answeredAt: number | null;
  /** The past comment's words. */
  readonly asked: string;
  readonly adapted: Adapted;
};

export type SimilarRepliesProps = {
  /** The most alike first. */
  readonly replies: readonly PastReply[];
  /** The one the draft came from; null: none. */
  readonly used: string | null;
  readonly now?: number;
  readonly onUse: (reply: PastReply) => void;
};

/** What we answered to comments like this one: folded, since most comments need no look back. */
export function SimilarReplies({ replies, used, now = Date.now(), onUse }: SimilarRepliesProps) {
  const { t } = useSpeech();
  if (replies.length === 0) return null;
  return (
    <section>
      <details class="fold">
        <summary>
          <Glyph name="right" /> {t('moment.similar.title', replies.length)}
        </summary>
        <p class="meta">{t('moment.similar.hint')}</p>
        <ul class="stack">
          {replies.map((reply) => (
            <PastCard
              key={reply.id}
              {...{ reply, now }}
              used={reply.id === used}
              onUse={() => {
                onUse(reply);
              }}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}

type PastCardProps = {
  readonly reply: PastReply;
  readonly used: boolean;
  readonly now: number;
  readonly onUse: () => void;
};

function PastCard({ reply, used, now, onUse }: PastCardProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { answeredAt, asked, adapted } = reply;
  const when = answeredAt === null ? t('moment.similar.before') : dayTime(answeredAt, now, speech);
  return (
    <li class="sug past" data-on={used || undefined}>
      <div class="row">
        <b>{when}</b>
        <UseButton of={when} {...{ used, onUse }} />
      </div>
      <p class="clamp asked" dir="auto">
        {asked}
      </p>
      <GapWords text={adapted.text} gaps={adapted.gaps} />
      {adapted.gaps.length > 0 && <p class="meta">{t('suggestion.gaps', adapted.gaps.length)}</p>}
    </li>
  );
}
