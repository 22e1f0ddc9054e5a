import type { BadgeView } from '../../components/badgeView';
import { CommentBadge } from '../../components/CommentBadge';
import { RiskLabels } from '../../components/RiskLabels';
import type { Speech } from '../../components/words';
import { Words } from '../../components/words';
import type { Summary } from '../../lib/summary';

export type SlotView = {
  readonly speech: Speech;
  /** null: the comment could not be read. */
  readonly summary: Summary | null;
  /** Marked for a moment, because the panel pointed here. */
  readonly found: boolean;
  readonly onOpen: () => void;
};

const UNREAD: BadgeView = { kind: 'unread', minutes: null, atLeast: false, opensAt: null };

/** The badge in a comment's line; `isAlone`: with the labels, which have no place of their own. */
export function InRow(props: SlotView & { readonly isAlone: boolean }) {
  const { speech, summary, found, onOpen, isAlone } = props;
  return (
    <Words.Provider value={speech}>
      <span class="hd-slot">
        <CommentBadge
          badge={summary?.badge ?? UNREAD}
          labels={kindsOf(summary)}
          targetMinutes={summary?.targetMinutes ?? null}
          hands={summary?.hands ?? []}
          found={found}
          {...(summary ? { onOpen } : {})}
        />
        {isAlone && <Kinds {...props} />}
      </span>
    </Words.Provider>
  );
}

/** The labels beside a comment's name. */
export function InName(props: SlotView) {
  return (
    <Words.Provider value={props.speech}>
      <span class="hd-slot hd-slot-name">
        <Kinds {...props} />
      </span>
    </Words.Provider>
  );
}

function Kinds({ summary, onOpen }: Pick<SlotView, 'summary' | 'onOpen'>) {
  if (!summary) return null;
  return <RiskLabels labels={kindsOf(summary)} advice={summary.advice} onOpen={onOpen} />;
}

const kindsOf = (summary: Summary | null) => summary?.labels.map(({ label }) => label) ?? [];
