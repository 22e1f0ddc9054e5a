import { useState } from 'preact/hooks';
import type { DraftingOutcome } from '../../components/DraftingSection';
import { DraftingSection } from '../../components/DraftingSection';
import { hasBuiltIn } from '../../lib/drafting/builtIn';
import { endpointOf } from '../../lib/drafting/endpoint';
import { ok, problemOf } from '../../lib/result';
import { useDraftSource } from '../wiring/useDraftSource';
import { switchOff, switchOn, switchToBuiltIn } from './switchDrafting';

/** Settings → Drafting: whether a model may draft, and which. */
export function DraftingPane() {
  const source = useDraftSource();
  const [outcome, setOutcome] = useState<DraftingOutcome | null>(null);
  if (!source) return null;
  const settle = (switched: Awaited<ReturnType<typeof switchOn>>) => {
    setOutcome(problemOf(switched));
  };
  return (
    <DraftingSection
      source={source}
      hasBuiltIn={hasBuiltIn()}
      urlOf={(address, api) => {
        const endpoint = endpointOf(address, api);
        return endpoint.ok ? ok(endpoint.value.url) : endpoint;
      }}
      outcome={outcome}
      onOff={() =>
        void switchOff().then(() => {
          setOutcome(null);
        })
      }
      onBuiltIn={() => void switchToBuiltIn().then(settle)}
      onAddress={(entered) => void switchOn(entered).then(settle)}
    />
  );
}
