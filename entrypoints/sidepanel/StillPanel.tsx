import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { OneToast } from '../../components/Toast';
import { Awaiting } from '../wiring/awaited';
import { useStill } from './useStill';
import { useWhole } from './useWhole';

export type StillPanelProps = {
  /** Names what is shown: a ticket's id, or the list's name. */
  readonly about: string;
  /** It is drawn only once all of its parts have their first answer. */
  readonly waits: boolean;
  readonly children: ComponentChildren;
};

/** The panel's ground: it shows a ticket once it is complete, and what comes later moves nothing under the hand. */
export function StillPanel({ about, waits, children }: StillPanelProps) {
  const main = useRef<HTMLElement>(null);
  const [isWhole, hears] = useWhole(about);
  useStill(main, about);
  return (
    <Awaiting.Provider value={hears}>
      <main ref={main} class="panel" data-loading={(waits && !isWhole) || undefined}>
        <OneToast>{children}</OneToast>
      </main>
    </Awaiting.Provider>
  );
}
