import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BoxHasText } from '../../../../components/BoxHasText';
import type { DraftView } from '../../../../components/draftView';
import { DraftEditor } from '../../../../components/DraftEditor';
import { Trail } from '../../../../components/Trail';
import { NOW, at, comment, exact, triageOf } from '../samples';

const none = () => undefined;
const COMPLAINT =
  'My order has been “in preparation” for three weeks and the chat keeps closing on me. Can anybody look it up?';
const ABOUT = {
  comment: comment('Inês Ferreira', COMPLAINT, 2),
  triage: triageOf(
    COMPLAINT,
    { complaint: ['My order', 'waited'], question: ['Can anybody look it up?', 'asks'] },
    { action: 'answer-then-private', reason: 'needs-account-data' },
  ),
  signs: true,
  said: [
    {
      id: 'facebook:r1',
      text: 'Tom, your order is at the carrier’s now and we know the day. ^LV',
      to: 'Tom Brandt-Oberhausen',
      at: exact(Date.now() - 12 * 60_000),
      here: false,
    },
  ],
};
const FLAWED =
  'Three weeks in preparation is too long, Inês. We apologise for any inconvenience. Your order is at the carrier’s now and we know the day. Unfortunately, mistakes were made. What is your phone number?';
const SOUND =
  'Three weeks in preparation is too long, Inês, and the chat closing on you is our fault. Your order was stuck in our warehouse. I have sent it by express today and tell you the day here tomorrow. Does the evening suit you? ^JK';
const GAPS = 'Inês, your order left on [day]. I write to you by [time]. ^JK';
const EXPOSING =
  'Inês, we reach you on 0478 12 34 56 today, or write to ines.ferreira@gmail.com. ^JK';
const ARABIC = 'مرحبا إيناس، نعتذر عن التأخير. We apologise for any inconvenience. 👩‍👩‍👧 شكرا';

type Props = { readonly text: string; readonly more?: Partial<DraftView>; readonly open?: string };

/** One editor; `open` presses the button that holds this. */
function Editor({ text: first, more = {}, open }: Props) {
  const [text, setText] = useState(first);
  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(() => {
      document.querySelector<HTMLButtonElement>(`#${open} [aria-keyshortcuts]`)?.click();
    }, 400);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <DraftEditor
      draft={{
        text,
        visibility: 'public',
        addressee: 'Inês Ferreira',
        gaps: [...text.matchAll(/\[(\w+)\]/g)].map(([, gap = '']) => gap),
        length: { used: text.length, limit: 8000 },
        about: ABOUT,
        ...more,
      }}
      site="facebook"
      canInsert
      onChange={setText}
      onInsert={none}
      onCopy={none}
      onPrivate={none}
      onDrop={none}
      onKeep={none}
      onShowReply={none}
    />
  );
}

const Sheet = ({ children }: { readonly children: ComponentChildren }) => {
  // The review reads in an idle moment; the picture waits for it.
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setReady(true);
    }, 900);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div class="ui panel" data-busy={!ready || undefined}>
      {children}
    </div>
  );
};

/** Findings of all three kinds, an echo, a reply that lacks nothing, open gaps, right to left. */
export const WritingFindings = () => (
  <Sheet>
    <Editor text={FLAWED} />
    <Editor text={SOUND} />
    <Editor text={GAPS} />
    <Editor text={ARABIC} />
    <Editor text={FLAWED} more={{ visibility: 'private', length: { used: 200, limit: null } }} />
  </Sheet>
);

/** The questions before an insert, and the three reasons to pause. */
export const WritingStops = () => (
  <Sheet>
    <div id="exposing" style="display:contents">
      <Editor text={EXPOSING} open="exposing" />
    </div>
    <Editor
      text={SOUND}
      more={{
        pause: {
          kind: 'comment-changed',
          before: COMPLAINT,
          after: `${COMPLAINT} EDIT: it came today, half of it broken.`,
        },
      }}
    />
    <Editor
      text={SOUND}
      more={{
        pause: {
          kind: 'colleague-replied',
          text: 'Inês, this is on its way since noon, you have the day by e-mail. ^LV',
          at: exact(Date.now() - 2 * 60_000),
        },
      }}
    />
    <Editor text={SOUND} more={{ pause: { kind: 'comment-gone' } }} />
    <section>
      <BoxHasText existing="Hello Inês, one moment please" onHow={none} />
    </section>
    <Trail
      trail={[
        { type: 'overridden', reason: 'personal-data-in-public', at: at(15, 8), by: 'you' },
        { type: 'overridden', reason: 'some-rule-to-come', at: at(15, 9), by: 'you' },
      ]}
      firstSeenAt={at(14, 6)}
      postedAt={exact(at(14, 2))}
      passed={[]}
      now={NOW}
    />
  </Sheet>
);
