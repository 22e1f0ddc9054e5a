import type { Suggestion } from '../lib/replies/suggestion';
import { GapWords } from './GapWords';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { UseButton } from './UseButton';
import { useSpeech } from './words';

export type SuggestionsProps = {
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
  /** Place of the one the draft came from; null: none. */
  readonly used: number | null;
  /** Another heading ("If you keep it"); left out: "Suggestions". */
  readonly title?: string;
  readonly onUse: (suggestion: Suggestion, place: number) => void;
};

/** Drafted replies to choose from; only the first, or the used one, is shown in full. */
export function Suggestions({ suggestions, used, title, onUse }: SuggestionsProps) {
  const { t } = useSpeech();
  return (
    <section>
      <h3>{title ?? t('suggestion.title')}</h3>
      {suggestions.length === 0 && <p class="meta">{t('suggestion.none')}</p>}
      {suggestions.length > 0 && (
        <ul>
          {suggestions.map((suggestion, place) => (
            <SuggestionCard
              key={place}
              suggestion={suggestion}
              used={place === used}
              isFirst={place === 0}
              full={place === (used ?? 0)}
              onUse={() => {
                onUse(suggestion, place);
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

export type SuggestionCardProps = {
  readonly suggestion: Suggestion;
  readonly used: boolean;
  readonly full: boolean;
  /** The one a key takes. */
  readonly isFirst?: boolean;
  readonly onUse: () => void;
};

/** One drafted reply: what it is, who would read it, its words with the gaps marked, and Use. */
export function SuggestionCard({ suggestion, used, full, isFirst, onUse }: SuggestionCardProps) {
  const { t, language } = useSpeech();
  const { kind, visibility, text, gaps, names } = suggestion;
  const word = t(`suggestion.kind.${keyOf(kind)}`);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const notes = [
    ...(names.length ? [t('suggestion.names', [list.format(names)])] : []),
    ...(gaps.length ? [t('suggestion.gaps', gaps.length)] : []),
  ];
  return (
    <li class="sug" data-on={used || undefined}>
      <div class="row">
        <b>{word}</b>
        <span class="meta">
          <Glyph name={visibility === 'public' ? 'globe' : 'private'} size={10} />{' '}
          {t(`suggestion.${visibility}`)}
        </span>
        <UseButton of={word} {...{ used, isFirst, onUse }} />
      </div>
      <GapWords {...{ text, gaps }} isShort={!full} />
      {full && notes.length > 0 && (
        <p class="meta" dir="auto">
          {notes.join(' · ')}
        </p>
      )}
    </li>
  );
}
