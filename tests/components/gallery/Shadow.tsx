import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { Words } from '../../../components/words';
import badge from '../../../assets/styles/badge.css?inline';
import tokens from '../../../assets/styles/tokens.css?inline';

/** Our pieces in a shadow root of their own, as they hang in a host page. */
export function Shadow({
  kind,
  theme,
  place,
  children,
}: {
  readonly kind: 'badge' | 'name' | 'row' | 'card' | 'frame' | 'notice';
  readonly theme: string;
  /** Inline style of the host: where a card or a frame stands. */
  readonly place?: string;
  readonly children: ComponentChildren;
}) {
  const host = useRef<HTMLSpanElement>(null);
  const speech = useContext(Words);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + badge);
    root.adoptedStyleSheets = [sheet];
    render(<Words.Provider value={speech}>{children}</Words.Provider>, root);
  });
  return <span ref={host} data-heard={kind} data-theme={theme} style={place} />;
}
