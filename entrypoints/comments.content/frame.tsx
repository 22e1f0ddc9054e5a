import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import { ReplyFrame } from '../../components/ReplyFrame';
import type { Speech } from '../../components/words';
import { Words } from '../../components/words';
import { createHost } from '../../lib/dom/mount';
import type { Visibility } from '../../lib/replies/suggestion';
import type { SiteAdapter } from '../../lib/sites/adapter';

export type FrameOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly sheet: CSSStyleSheet;
  readonly speech: Speech;
  readonly signal: AbortSignal;
};

/** Draws the frame round one native box from outside, and follows it; null takes it away. */
export function createFrame(
  options: FrameOptions,
): (box: HTMLElement | null, visibility: Visibility) => void {
  const { page, adapter, sheet, speech, signal } = options;
  const { element, root } = createHost(page, 'frame', sheet);
  let stop = () => {};

  const clear = () => {
    stop();
    stop = () => {};
    render(null, root);
    element.remove();
  };
  const follow = (box: HTMLElement) => {
    if (!box.isConnected) {
      clear();
      return;
    }
    const { left, top, width, height } = box.getBoundingClientRect();
    Object.assign(element.style, {
      left: `${left + scrollX}px`,
      top: `${top + scrollY}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  };
  signal.addEventListener('abort', clear);
  return (box, visibility) => {
    clear();
    if (!box) return;
    element.dataset.theme = adapter.theme(page);
    render(
      <Words.Provider value={speech}>
        <ReplyFrame visibility={visibility} inserted />
      </Words.Provider>,
      root,
    );
    page.body.append(element);
    stop = autoUpdate(box, element, () => {
      follow(box);
    });
  };
}
