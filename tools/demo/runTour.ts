import { startChromium } from '../../tests/browsers/chromium';
import { startFirefox } from '../../tests/browsers/firefox';
import type { Visitor } from '../../tests/browsers/visitor';
import { createDesk, OUTPUT } from './desk';
import { drawDocs } from './drawDocs';
import { forgetProfile } from './forgetProfile';
import type { Step } from './step';
import { ANSWER_STEPS } from './steps/answer';
import { CARE_STEPS } from './steps/care';
import { FACEBOOK_STEPS } from './steps/facebook';
import { FIRST_STEPS } from './steps/first';
import { LANGUAGE_STEPS } from './steps/languages';
import { LAST_STEPS } from './steps/last';
import { PRIVATE_STEPS } from './steps/private';
import { SURFACE_STEPS } from './steps/surfaces';
import { WORKSHOP_STEPS } from './steps/workshop';
import { X_STEPS } from './steps/x';

const STEPS: readonly Step[] = [
  ...FIRST_STEPS,
  ...X_STEPS,
  ...ANSWER_STEPS,
  ...WORKSHOP_STEPS,
  ...PRIVATE_STEPS,
  ...FACEBOOK_STEPS,
  ...CARE_STEPS,
  ...SURFACE_STEPS,
  ...LAST_STEPS,
  ...LANGUAGE_STEPS,
];

export type TourOptions = {
  readonly browser: 'chromium' | 'firefox';
  /** Folder of the built extension. */
  readonly extension: string;
  readonly docs: boolean;
};

/** Walks through Heard as a community manager would and prints what was seen; whether every step held. */
export async function runTour({ browser, extension, docs }: TourOptions): Promise<boolean> {
  const started = Date.now();
  const steps = STEPS.filter(({ only }) => !only || only === browser);
  const visitor = await start(browser, extension);
  let number = 0;
  let held = 0;
  const desk = createDesk(visitor, { extension, stepNumber: () => number });
  console.log(`A guided tour of Heard in ${browser}; pictures go to ${OUTPUT}/\n`);
  for (const step of steps) {
    number += 1;
    if (await walk(step, () => step.walk(desk), number)) held += 1;
    else await desk.shotAll();
  }
  if (docs && browser === 'chromium') await drawDocs(desk);
  const strange = [...new Set(visitor.strangeRequests)];
  await visitor.close();
  forgetProfile(visitor);
  if (strange.length) console.log(`\nAsked the network, and was refused: ${strange.join(' ')}`);
  console.log(
    `\nPictures are in ${OUTPUT}/. ${Math.round((Date.now() - started) / 1000)} seconds.`,
  );
  console.log(`tour: ${held} of ${steps.length} steps held`);
  return held === steps.length && strange.length === 0;
}

async function walk(
  { title, expects }: Step,
  work: () => Promise<string>,
  number: number,
): Promise<boolean> {
  const nr = String(number).padStart(2);
  try {
    const seen = await work();
    console.log(`${nr} ✓ ${title}\n     ${seen}`);
    return true;
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    console.log(`${nr} ✗ ${title}\n     expected: ${expects}\n     seen: ${seen}`);
    return false;
  }
}

const start = (browser: 'chromium' | 'firefox', extension: string): Promise<Visitor> =>
  browser === 'firefox'
    ? startFirefox({ extension })
    : // A port beside Playwright's own pipe, to see the real side panel, which is no tab.
      startChromium({ extension, args: ['--remote-debugging-port=0', '--hide-scrollbars'] });
