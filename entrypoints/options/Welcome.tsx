import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DataOutcome } from '../../components/DataOutcomeWords';
import type { FirstAnswers, IdentityGuess } from '../../components/FirstRun';
import { FirstRun } from '../../components/FirstRun';
import { FirstRunDone } from '../../components/FirstRunDone';
import type { HeardDb } from '../../lib/history/db';
import { pagesSince } from '../../lib/history/pages';
import { tellBackground } from '../../lib/messaging/send';
import type { Settings } from '../../lib/settings/settings';
import { changeSettings } from '../../lib/settings/settings';
import { officeHours } from '../../lib/sla/officeHours';
import { useLive } from '../wiring/live';
import { useImport } from './useImport';
import { zoneHere } from '../wiring/zoneHere';

const SITES = { facebook: 'https://www.facebook.com/', x: 'https://x.com/' };

/** The first run: who answers, how fast, what you will see. */
export function Welcome({ db, settings }: { readonly db: HeardDb; readonly settings: Settings }) {
  const [answers, setAnswers] = useState<FirstAnswers>({
    facebookName: '',
    xHandle: '',
    firstResponseMinutes: settings.target.firstResponseMinutes,
    businessHours: false,
  });
  const [refused, setRefused] = useState<readonly IdentityGuess[]>([]);
  const [done, setDone] = useState(false);
  const [outcome, setOutcome] = useState<DataOutcome | null>(null);
  const importing = useImport(db, (came) => {
    setOutcome(came);
    if (came?.kind === 'imported') setDone(came.settings);
  });
  const pages = useLive(() => pagesSince(db, 0), []);
  if (done) {
    return <FirstRunDone onOpen={(site) => void browser.tabs.create({ url: SITES[site] })} />;
  }
  const guesses = (pages?.ok ? guessesOf(pages.value) : []).filter(
    ({ site, name }) => !refused.some((no) => no.site === site && no.name === name),
  );
  return (
    <FirstRun
      answers={answers}
      guesses={guesses}
      onChange={(change) => {
        setAnswers({ ...answers, ...change });
      }}
      onRefuse={(guess) => {
        setRefused([...refused, guess]);
      }}
      onDone={() =>
        void save(answers, settings).then((saved) => {
          setDone(saved);
        })
      }
      outcome={outcome}
      work={importing.work}
      broken={importing.broken}
      onStop={importing.stop}
      onImport={importing.start}
    />
  );
}

/** A page's name may be longer than a company's in a draft. */
const MOST_COMPANY = 100;

type Told = { readonly site: IdentityGuess['site']; readonly identityGuess: string | null };

/** The latest guess of each site. */
const guessesOf = (pages: readonly Told[]): readonly IdentityGuess[] =>
  (['facebook', 'x'] as const).flatMap((site) => {
    const told = pages.find((page) => page.site === site && page.identityGuess);
    return told?.identityGuess ? [{ site, name: told.identityGuess }] : [];
  });

/** Keeps the answers; false when the browser did not. */
async function save(answers: FirstAnswers, settings: Settings): Promise<boolean> {
  const page = answers.facebookName.trim();
  const handle = answers.xHandle.trim().replace(/^@/, '');
  const changed = await changeSettings({
    own: { facebook: page ? [page] : [], x: handle ? [handle] : [] },
    brandWords: page ? [page] : [],
    company: (page || handle).slice(0, MOST_COMPANY),
    target: { ...settings.target, firstResponseMinutes: answers.firstResponseMinutes },
    hours: answers.businessHours ? officeHours(zoneHere()) : null,
  });
  await tellBackground({ type: 'identityChanged' });
  return changed.ok;
}
