import { spawnSync } from 'node:child_process';
import { build } from './build';
import { demoArguments } from './demoArguments';
import { runTour } from './runTour';
import { stayOpen } from './stayOpen';

const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [--tour] [--docs]';

const wanted = demoArguments(process.argv.slice(2));
if (!wanted.ok) {
  console.error(wanted.problem === 'help' ? USAGE : `${wanted.problem}\n${USAGE}`);
  process.exit(wanted.problem === 'help' ? 0 : 2);
}
const { browser, tour, docs } = wanted.value;

// What npm could not tell the set-up: which browser it is.
const ready = spawnSync(process.execPath, ['tools/setup.mjs', '--browsers', '--browser', browser], {
  stdio: 'inherit',
});
if (ready.status !== 0) process.exit(1);

const hasDisplay =
  process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;
const isTour = tour || docs || !hasDisplay;
if (!tour && !docs && !hasDisplay) {
  console.log('There is no display here, so Heard shows itself in a guided tour.');
}
// The tour looks into shadow roots, which only the build for tests leaves open.
const extension = build({ browser, mode: isTour ? 'e2e' : 'production' });
if (isTour) process.exitCode = (await runTour({ browser, extension, docs })) ? 0 : 1;
else await stayOpen({ browser, extension });
