import { ClusterCard } from '../../components/ClusterCard';
import type { NotedFact } from '../../components/FactForm';
import type { Speech } from '../../components/words';
import { useSpeech } from '../../components/words';
import { matterName } from '../../lib/replies/facts/matterName';
import { languageOfTag, replyLanguage } from '../../lib/replies/reply';
import type { Offered } from './useClusters';
import { nameOf } from './useClusters';

export type ClusterPaneProps = {
  readonly clusters: readonly Offered[];
  readonly onPick: (id: string) => void;
  readonly onNote: (prefill: Partial<NotedFact>) => void;
  readonly onDismiss: (cluster: Offered) => void;
};

/** What several open comments have in common, with a fact of the day to note for them. */
export function ClusterPane({ clusters, onPick, onNote, onDismiss }: ClusterPaneProps) {
  const speech = useSpeech();
  return (
    <>
      {clusters.map((cluster) => (
        <ClusterCard
          key={nameOf(cluster)}
          about={aboutOf(cluster, speech)}
          comments={cluster.tickets.map(({ id, comment }) => ({
            id,
            author: comment.author.name,
            text: comment.text,
          }))}
          onPick={onPick}
          onNote={() => {
            const { what, where } = cluster;
            onNote({ what, where, language: languageOf(cluster) });
          }}
          onDismiss={() => {
            onDismiss(cluster);
          }}
        />
      ))}
    </>
  );
}

/** A matter by its name in the user's language; what is the comments' own word is quoted. */
const aboutOf = ({ matters, words, where }: Offered, { t, language }: Speech): string =>
  [
    ...matters.map((matter) => matterName(matter, languageOfTag(language))),
    ...[words, where]
      .filter((part) => part !== '')
      .map((part) => t('moment.cluster.quoted', [part])),
  ].join(', ');

/** The language most of its comments are written in: its words were taken from them. */
function languageOf({ tickets }: Offered) {
  const languages = tickets.map(({ triage }) => replyLanguage(triage.language));
  const count = (language: string) => languages.filter((one) => one === language).length;
  return languages.toSorted((one, other) => count(other) - count(one))[0] ?? 'en';
}
