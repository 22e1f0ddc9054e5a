import { render } from 'preact';
import { BoxNotice } from '../../components/BoxNotice';
import { ReplyFrame } from '../../components/ReplyFrame';
import type { Speech } from '../../components/words';
import { Words } from '../../components/words';
import { follow } from '../../lib/dom/follow';
import { createHost } from '../../lib/dom/mount';
import type { BoxFinding } from '../../lib/replies/review/boxReview';
import type { Visibility } from '../../lib/replies/suggestion';
import type { SiteAdapter } from '../../lib/sites/adapter';

export type FrameOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly sheet: CSSStyleSheet;
  readonly speech: Speech;
  readonly signal: AbortSignal;
};

export type FrameView = {
  readonly box: HTMLElement;
  readonly visibility: Visibility;
  readonly addressee: string | null;
  readonly inserted: boolean;
  readonly findings: readonly BoxFinding[];
  readonly onDismiss: () => void;
};

/** Draws the frame round one native box; null takes it away. */
export type DrawFrame = (view: FrameView | null) => void;

/** Events that must not reach the site: its dialogs close on clicks outside of them, its keys act. */
const OURS_ALONE = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown'];

/** Draws the frame round one native box from outside of it, and follows the box. */
export function createFrame(options: FrameOptions): DrawFrame {
  const { page, adapter, sheet, speech, signal } = options;
  const { element, root } = createHost(page, 'frame', sheet);
  let followed: HTMLElement | null = null;
  let stop = () => {};

  const clear = () => {
    stop();
    followed = null;
    render(null, root);
    element.remove();
  };
  const place = (box: HTMLElement) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    Object.assign(element.style, {
      left: `${left + scrollX}px`,
      top: `${top + scrollY}px`,
      width: `${width}px`,
      height: `${height}px`,
      // A box in a part of the page that is not shown has no size.
      visibility: box.isConnected && width && height ? 'visible' : 'hidden',
    });
  };
  for (const type of OURS_ALONE) {
    element.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  signal.addEventListener('abort', clear);
  return (view) => {
    if (!view || followed !== view.box) clear();
    if (!view) return;
    element.dataset.theme = adapter.theme(page);
    render(<Frame speech={speech} view={view} />, root);
    if (followed) return;
    followed = view.box;
    page.body.append(element);
    stop = follow(view.box, () => {
      place(view.box);
    });
  };
}

function Frame({ speech, view }: { readonly speech: Speech; readonly view: FrameView }) {
  const { visibility, addressee, inserted, findings, onDismiss } = view;
  return (
    <Words.Provider value={speech}>
      <ReplyFrame visibility={visibility} addressee={addressee} inserted={inserted}>
        {findings.length > 0 && <BoxNotice findings={findings} onDismiss={onDismiss} />}
      </ReplyFrame>
    </Words.Provider>
  );
}
