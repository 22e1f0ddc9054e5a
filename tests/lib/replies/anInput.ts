import type { Site } from '../../../lib/comment';
import type { ReplySettings, SuggestInput } from '../../../lib/replies/suggestion';
import type { Action, Label, Language } from '../../../lib/triage/triage';
import { aTriage } from './aTriage';

type Given = {
  readonly text: string;
  readonly language?: Language;
  readonly on?: readonly Label[];
  readonly action?: Action;
  readonly whose?: 'own' | 'other';
  readonly site?: Site;
  readonly author?: string | null;
  readonly initials?: string;
  readonly formality?: ReplySettings['formality'];
};

/** What suggest is asked, with a plain complaint's surroundings unless named. */
export function anInput({
  text,
  site,
  author,
  initials,
  formality,
  ...triage
}: Given): SuggestInput {
  return {
    text,
    triage: aTriage(triage),
    site: site ?? 'facebook',
    author: author === undefined ? 'Inês Ferreira' : author,
    ownRepliesInThread: 0,
    settings: { company: 'Acme', initials: initials ?? '', formality: formality ?? 'as-comment' },
  };
}
