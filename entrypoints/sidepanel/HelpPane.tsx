import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FactDrafts } from '../../components/FactDrafts';
import type { PastReply } from '../../components/SimilarReplies';
import { SimilarReplies } from '../../components/SimilarReplies';
import type { HeardDb } from '../../lib/history/db';
import { allFacts, noteUse } from '../../lib/history/facts';
import type { SimilarReply } from '../../lib/history/similar';
import { similarReplies } from '../../lib/history/similar';
import type { DayFact } from '../../lib/replies/facts/dayFact';
import { factDrafts } from '../../lib/replies/facts/factDrafts';
import { adaptedReply } from '../../lib/replies/similar/adaptedReply';
import type { Settings } from '../../lib/settings/settings';
import type { Ticket } from '../../lib/ticket';
import { useAwaited } from '../wiring/awaited';
import { useLive } from '../wiring/live';
import { zoneHere } from '../wiring/zoneHere';

export type HelpPaneProps = {
  readonly db: HeardDb;
  readonly ticket: Ticket;
  readonly settings: Settings;
  readonly now: number;
  readonly onUse: (text: string) => void;
};

/** What helps at the moment of writing: what is going on today, and what we answered before. */
export function HelpPane({ db, ticket, settings, now, onUse }: HelpPaneProps) {
  const { comment, triage } = ticket;
  const [used, setUsed] = useState<string | null>(null);
  const facts = useFactsAsMet(db);
  const similar = useSimilar(db, ticket);
  const drafts = useMemo(
    () =>
      factDrafts(
        facts,
        {
          text: comment.text,
          triage,
          site: comment.site,
          author: comment.author.name,
          ownRepliesInThread: 0,
          settings,
        },
        { now, timeZone: zoneHere() },
      ),
    [comment, triage, facts, settings, now],
  );
  const replies = useMemo(
    () => similar.map((past) => pastReply(past, ticket, settings.initials)),
    [similar, comment, triage, settings.initials],
  );
  return (
    <>
      <FactDrafts
        {...{ drafts, used }}
        onUse={({ fact, wording, suggestion }) => {
          setUsed(fact.id);
          onUse(suggestion.text);
          void noteUse(db, fact.id, wording);
        }}
      />
      <SimilarReplies
        {...{ replies, used, now }}
        onUse={({ id, adapted }) => {
          setUsed(id);
          onUse(adapted.text);
        }}
      />
    </>
  );
}

/** The facts as they are, but each worded as it was when this comment first met it: a draft does not change under the hand that used it. */
function useFactsAsMet(db: HeardDb): readonly DayFact[] {
  const met = useRef(new Map<string, number>());
  const stored = useLive(() => allFacts(db), []);
  return useMemo(() => {
    if (!stored?.ok) return [];
    return stored.value.map((fact) => {
      const uses = met.current.get(fact.id) ?? fact.uses;
      met.current.set(fact.id, uses);
      return { ...fact, uses };
    });
  }, [stored]);
}

/** Asked once for each text: what was answered meanwhile would move the list under the hand. */
function useSimilar(db: HeardDb, ticket: Ticket): readonly SimilarReply[] {
  const [found, setFound] = useState<readonly SimilarReply[] | null>(null);
  useAwaited(found !== null);
  const { labels, advice } = ticket.triage;
  const isForAPerson = labels['self-harm'].on || advice.action === 'may-remove';
  useEffect(() => {
    let current = true;
    if (isForAPerson) setFound([]);
    else
      void similarReplies(db, ticket).then((answer) => {
        if (current) setFound(answer.ok ? answer.value : []);
      });
    return () => {
      current = false;
    };
  }, [ticket.id, ticket.comment.text, isForAPerson]);
  return found ?? NONE;
}

const NONE: readonly SimilarReply[] = [];

const pastReply = (past: SimilarReply, to: Ticket, initials: string): PastReply => ({
  id: past.ticket.id,
  answeredAt: past.reply.postedAt?.latest ?? past.ticket.firstResponse?.latest ?? null,
  asked: past.ticket.comment.text,
  adapted: adaptedReply(past.reply.text, { from: past.ticket, to, initials }),
});
