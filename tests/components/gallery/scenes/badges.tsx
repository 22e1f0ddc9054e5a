import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BadgeCard } from '../../../../components/BadgeCard';
import { BoxNotice } from '../../../../components/BoxNotice';
import { CommentBadge } from '../../../../components/CommentBadge';
import { PageNotice } from '../../../../components/PageNotice';
import { ReplyFrame } from '../../../../components/ReplyFrame';
import { LabelChip, RiskLabels } from '../../../../components/RiskLabels';
import type { BoxFinding } from '../../../../lib/replies/review/boxReview';
import type { Severity } from '../../../../lib/replies/review/finding';
import type { Advice, Label } from '../../../../lib/triage/triage';
import { LABELS } from '../../../../lib/triage/triage';
import { ALL_BADGES, NOW, at, badge, exact } from '../samples';
import { Shadow } from '../Shadow';

export type SceneProps = { readonly theme: string };
const none = () => undefined;
const answer: Advice = { action: 'answer', reason: 'concern' };
const remove: Advice = { action: 'may-remove', reason: 'threat-to-person' };

export const Badges = ({ theme }: SceneProps) => (
  <div class="stage">
    <div style="display:grid;grid-template-columns:180px 1fr;gap:10px 24px;align-items:center;justify-items:start">
      {ALL_BADGES.map((view, place) => (
        <>
          <span style="display:flex;height:18px;align-items:center">
            <Shadow kind="badge" theme={theme}>
              <span class="hd-slot">
                <CommentBadge badge={view} now={NOW} onOpen={none} />
              </span>
            </Shadow>
          </span>
          <LabelChip label={LABELS[place] ?? 'praise'} onClick={none} />
        </>
      ))}
    </div>
  </div>
);

const ROWS: ReadonlyArray<readonly [string, readonly Label[], number, Advice]> = [
  ['Marta Kowalczyk', ['question', 'complaint'], 0, answer],
  ['Jonas Peeters', ['question'], 1, answer],
  ['Danielle Roux', ['complaint', 'legal-press', 'churn'], 2, answer],
  ['Amir Haddad', ['praise'], 5, answer],
  ['Ray Walsh', ['abuse', 'threat'], 2, remove],
];

export const OnFacebook = ({ theme }: SceneProps) => (
  <div class="fb" data-theme={theme}>
    {ROWS.map(([name, labels, place, advice]) => (
      <div key={name}>
        <div class="bubble">
          <div class="who">
            {name}
            <Shadow kind="name" theme={theme}>
              <span class="hd-slot">
                <RiskLabels labels={labels} onOpen={none} />
              </span>
            </Shadow>
          </div>
          Second time you cancel my delivery on the day itself. I took a day off for this.
        </div>
        <div class="meta-row">
          <span>48m</span>
          <b>Like</b>
          <b>Reply</b>
          <Shadow kind="badge" theme={theme}>
            <span class="hd-slot">
              <CommentBadge badge={ALL_BADGES[place] ?? badge('unread')} now={NOW} onOpen={none} />
              {advice === remove && <RiskLabels labels={[]} advice={advice} onOpen={none} />}
            </span>
          </Shadow>
        </div>
      </div>
    ))}
    <div style="position:relative;margin:24px 12px;height:60px">
      <div style="position:absolute;inset:0">
        <Shadow kind="frame" theme={theme} place="width:100%;height:100%">
          <ReplyFrame visibility="public" inserted />
        </Shadow>
      </div>
    </div>
    <div style="position:relative;margin:24px 12px;height:60px">
      <ReplyFrame visibility="private" addressee="Inês Ferreira" />
    </div>
    {[520, 280, 190].map((width) => (
      <div key={width} style={`display:flex;width:${width}px;margin-bottom:14px`}>
        <Shadow kind="row" theme={theme}>
          <span class="hd-slot">
            <CommentBadge badge={badge('late', 8)} now={NOW} onOpen={none} />
            <RiskLabels labels={['complaint', 'legal-press', 'churn']} onOpen={none} />
          </span>
        </Shadow>
      </div>
    ))}
  </div>
);

const found = (rule: BoxFinding['rule'], severity: Severity, message: string): BoxFinding => ({
  rule,
  severity,
  message,
  data: rule === 'personal-data-in-public' ? 'phone' : null,
  mark: rule,
});
const PHONE = found(
  'personal-data-in-public',
  'strong',
  'Personal data do not belong in public: move them to a private message.',
);
const IF = found(
  'conditional-apology',
  'strong',
  '“If” puts the harm in doubt: say sorry for what happened.',
);
const STEP = found('no-next-step', 'hint', 'Say what happens now, or what the person can do.');
const LOUD = found('shouting', 'note', 'Capitals and heaps of marks read as shouting.');
const ASKS = found(
  'asks-personal-data-in-public',
  'strong',
  'Never ask for personal data in public.',
);

/** The frame round native boxes, and what is found in them; the last one is held open. */
export const Frames = ({ theme }: SceneProps) => {
  const last = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = last.current?.querySelector('[data-heard]')?.shadowRoot;
    root?.querySelector('button')?.focus();
  }, []);
  const box = (children: ComponentChildren, height = 60) => (
    <div style={`position:relative;margin:44px 12px;height:${height}px;max-width:420px`}>
      <div style="position:absolute;inset:0">
        <Shadow kind="frame" theme={theme} place="width:100%;height:100%">
          {children}
        </Shadow>
      </div>
    </div>
  );
  const notice = (findings: readonly BoxFinding[]) => (
    <BoxNotice findings={findings} onDismiss={none} />
  );
  return (
    <div class="fb" data-theme={theme}>
      {box(<ReplyFrame visibility="public" />)}
      {box(
        <ReplyFrame visibility="public" inserted>
          {notice([STEP])}
        </ReplyFrame>,
      )}
      {box(<ReplyFrame visibility="public">{notice([IF, STEP, LOUD])}</ReplyFrame>)}
      {box(<ReplyFrame visibility="public">{notice([PHONE, STEP])}</ReplyFrame>)}
      {box(<ReplyFrame visibility="public">{notice([PHONE, ASKS])}</ReplyFrame>)}
      {box(
        <ReplyFrame visibility="private" addressee="Inês Ferreira">
          {notice([IF])}
        </ReplyFrame>,
      )}
      <div ref={last} style="padding-top:140px">
        {box(<ReplyFrame visibility="public">{notice([PHONE, IF, STEP])}</ReplyFrame>)}
      </div>
    </div>
  );
};

export const Cards = ({ theme }: SceneProps) => (
  <div
    class="stage"
    data-theme={theme}
    style="display:flex;gap:16px;flex-wrap:wrap;max-width:960px"
  >
    <BadgeCard
      now={NOW}
      onOpen={none}
      card={{
        badge: badge('late', 8),
        targetMinutes: 60,
        postedAt: exact(at(14, 2)),
        dueAt: exact(at(15, 2)),
        why: [
          { label: 'churn', quote: 'take my money elsewhere' },
          { label: 'complaint', quote: 'in preparation for three weeks' },
        ],
        advice: answer,
      }}
    />
    <BadgeCard
      now={NOW}
      onOpen={none}
      card={{
        badge: badge('unknown-time', 120, { atLeast: true }),
        targetMinutes: 150,
        postedAt: { earliest: at(12, 10), latest: at(13, 9) },
        dueAt: { earliest: at(14, 40), latest: at(15, 39) },
        why: [],
        advice: answer,
      }}
    />
    <BadgeCard
      now={NOW}
      onOpen={none}
      card={{
        badge: badge('late', 3),
        targetMinutes: 60,
        postedAt: exact(at(14, 7)),
        dueAt: exact(at(15, 7)),
        why: [{ label: 'threat', quote: 'break your hands' }],
        advice: remove,
      }}
    />
    {[{ mayTakeAt: NOW + 90_000 }, { mayTake: true }, {}].map((may, index) => (
      <BadgeCard
        key={index}
        now={NOW}
        onOpen={none}
        onTakeOver={none}
        card={{
          badge: badge('on-track', 34),
          targetMinutes: 60,
          postedAt: exact(at(14, 44)),
          dueAt: exact(at(15, 44)),
          why: [{ label: 'question', quote: 'Which shop is open?' }],
          advice: answer,
          hands: [
            { key: 'writing', initials: 'AV', minutes: 1, isMine: false, mayTake: false, ...may },
          ],
        }}
      />
    ))}
  </div>
);

export const Notices = () => (
  <div class="stage" style="display:grid;gap:16px;justify-items:start;max-width:560px">
    <PageNotice
      notice={{ kind: 'read', read: 10, unread: 1, notLoaded: 14, mostRelevantOnly: false }}
      onSetUp={none}
      onDetails={none}
      onClose={none}
    />
    <PageNotice
      notice={{ kind: 'read', read: 6, unread: 0, notLoaded: null, mostRelevantOnly: false }}
      onSetUp={none}
      onClose={none}
    />
    <PageNotice notice={{ kind: 'cannot-read' }} onSetUp={none} onDetails={none} onClose={none} />
    <PageNotice notice={{ kind: 'who-are-you', guess: null }} onSetUp={none} onClose={none} />
    <PageNotice
      notice={{ kind: 'who-are-you', guess: '@fennimore' }}
      onSetUp={none}
      onClose={none}
    />
  </div>
);
