import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupSummary } from '../../components/PopupSummary';
import { openPanel } from '../wiring/panel';
import type { First } from './readFirst';

/** The popup: first how many wait and the way to the next, then all the rest below it. */
export function PopupPage({ reading }: { readonly reading: Promise<First | null> }) {
  const [first, setFirst] = useState<First | null>(null);
  const [drawn, draw] = useState<ComponentChildren>(null);
  // One element for good: what it draws here does not draw itself again.
  const [whole, setWhole] = useState<ComponentChildren>(null);
  const isNextAsked = useRef(false);
  useLayoutEffect(() => {
    const load = async () => {
      // Whatever fails here fails again where it is told.
      setFirst(await reading.catch(() => null));
      // The store and its rules are loaded when that is drawn: they take as long as all of it.
      await new Promise((resolve) => setTimeout(resolve));
      const { Popup } = await import('./Popup');
      setWhole(<Popup onDraw={draw} isNextAsked={isNextAsked} />);
    };
    void load();
  }, []);
  return (
    <>
      {drawn ??
        (first && (
          <PopupSummary
            view={first.view}
            onNext={() => {
              // Within the click; which one it is will be known in a moment.
              void openPanel(first);
              isNextAsked.current = true;
            }}
            onPanel={() => void openPanel(first).then(close)}
            onSettings={() => void browser.runtime.openOptionsPage()}
            {...NOT_YET}
          />
        ))}
      {whole}
    </>
  );
}

const nothing = () => undefined;
/** Of what is not drawn at first. */
const NOT_YET = {
  onShowPrivate: nothing,
  onTickets: nothing,
  onReport: nothing,
  onSetUp: nothing,
  onReload: nothing,
  onCopyReport: () => Promise.resolve(false),
};
