import { useEffect, useRef, useState } from 'preact/hooks';
import type { ModelStand } from '../../components/ModelDraft';
import type { Drafter } from '../../lib/drafting/drafter';
import { DraftFailure } from '../../lib/drafting/drafter';
import { finished } from '../../lib/replies/byModel/finished';
import type { Prepared } from '../../lib/replies/byModel/modelCase';
import { gapsIn } from '../../lib/replies/writeOut';

export type Asking = {
  readonly stand: ModelStand;
  readonly ask: () => void;
  readonly stop: () => void;
};

type Ended = 'stopped' | 'changed' | 'left';

/** One draft of a model at a time, asked for by hand; it is thrown away when what it rests on changes. */
export function useModelDraft(
  prepared: Prepared | null,
  drafterNow: () => Promise<Drafter | null>,
): Asking {
  const [stand, setStand] = useState<ModelStand>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const askedFor = useRef<string | null>(null);
  const end = (how: Ended) => {
    running.current?.abort(how);
    running.current = null;
  };
  useEffect(
    () => () => {
      end('left');
    },
    [],
  );
  useEffect(() => {
    if (!prepared || askedFor.current === null || askedFor.current === prepared.mark) return;
    askedFor.current = null;
    end('changed');
    setStand((now) => (now.kind === 'writing' || now.kind === 'done' ? { kind: 'changed' } : now));
  }, [prepared?.mark]);

  const ask = async (wanted: Prepared) => {
    end('stopped');
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    askedFor.current = wanted.mark;
    const show = (fresh: ModelStand) => {
      if (!signal.aborted) setStand(fresh);
    };
    show({ kind: 'writing', text: '' });
    try {
      await written({ wanted, drafter: await drafterNow(), signal, show });
    } catch (error) {
      if (signal.aborted) return;
      show({ kind: 'failed', problem: error instanceof DraftFailure ? error.problem : 'broken' });
    }
  };
  return {
    stand,
    ask: () => {
      if (prepared) void ask(prepared);
    },
    stop: () => {
      end('stopped');
      setStand({ kind: 'stopped' });
    },
  };
}

type Writing = {
  readonly wanted: Prepared;
  readonly drafter: Drafter | null;
  readonly signal: AbortSignal;
  readonly show: (stand: ModelStand) => void;
};

async function written({ wanted, drafter, signal, show }: Writing): Promise<void> {
  const { request, finish } = wanted;
  const problem = drafter ? await drafter.available(request.language) : 'no-permission';
  if (!drafter || problem) throw new DraftFailure(problem ?? 'no-permission');
  signal.throwIfAborted();
  let raw = '';
  for await (const piece of drafter.draft(request, signal)) {
    raw += piece;
    show({ kind: 'writing', text: finished(raw, { ...finish, initials: '' }).text });
  }
  const { text, takenOut } = finished(raw, finish);
  if (text === '') throw new DraftFailure('empty');
  show({ kind: 'done', text, takenOut, gaps: gapsIn(text) });
}
