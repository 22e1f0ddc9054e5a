import type { Site } from '../lib/comment';
import { Mark } from './Mark';
import { useWords } from './words';

export type FirstRunDoneProps = {
  /** Opens a site in a tab, on the user's own click. */
  readonly onOpen: (site: Site) => void;
};

/** Everything is set: where to go now. */
export function FirstRunDone({ onOpen }: FirstRunDoneProps) {
  const t = useWords();
  return (
    <main class="ui wrap-page">
      <header class="brand">
        <Mark size={56} />
        <div>
          <h1>{t('firstRun.finished')}</h1>
          <p class="lead">{t('firstRun.finishedLead')}</p>
        </div>
      </header>
      <div class="row wrap">
        <button
          type="button"
          class="btn main cta"
          onClick={() => {
            onOpen('facebook');
          }}
        >
          {t('firstRun.openFacebook')}
        </button>
        <button
          type="button"
          class="btn cta"
          onClick={() => {
            onOpen('x');
          }}
        >
          {t('firstRun.openX')}
        </button>
      </div>
    </main>
  );
}
