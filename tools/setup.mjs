// Everything a fresh machine with only Node and npm needs before the real commands can run, so
// it is plain JavaScript without a single dependency. Says nothing when all is there.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Heard needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const EMOJI_FONT = '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf';
const isWindows = process.platform === 'win32';
const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

installDependencies();
for (const name of wantedBrowsers()) findOrInstall(name);
if (wantedBrowsers().length > 1) {
  findOrInstallScreen();
  findOrInstallTeamServer();
}

/**
 * Both for the checks; for a demo the one it names. npm gives the arguments of `npm start --` only
 * to the last command of the script, so at that point nobody knows it yet: the demo asks again.
 */
function wantedBrowsers() {
  if (!process.argv.includes('--browsers')) return [];
  const at = process.argv.indexOf('--browser');
  if (at >= 0) return [process.argv[at + 1]];
  return process.env.npm_lifecycle_event === 'start' ? [] : ['chromium', 'firefox'];
}

/** `npm ci` once per lock file, and not at all where every package of it is there already. */
function installDependencies() {
  const lockFile = readFileSync('package-lock.json');
  const lock = createHash('sha256').update(lockFile).digest('hex');
  const mark = 'node_modules/.heard-lock';
  const isMarked = existsSync(mark) && readFileSync(mark, 'utf8') === lock;
  if (!isMarked && !isComplete(JSON.parse(lockFile))) {
    console.error('Installing dependencies …');
    try {
      npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    } catch {
      console.error('The dependencies could not be installed: npm ci failed. Is there a network?');
      process.exit(1);
    }
  }
  // The types that `npm ci` prepares at its end; the TypeScript settings extend them.
  if (!existsSync('.wxt/tsconfig.json')) npm(['run', '--silent', 'postinstall']);
  if (isMarked) return;
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(mark, lock);
}

function npm(args) {
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: isWindows });
}

/** Whether every package of the lock file that all machines need is installed in its version. */
function isComplete({ packages }) {
  const list = 'node_modules/.package-lock.json';
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(packages).every(
    ([path, { version, optional, devOptional, link }]) =>
      path === '' || optional || devOptional || link || installed[path]?.version === version,
  );
}

/** Installs a browser where that can be done without asking a person. */
function findOrInstall(name) {
  if (locate(name)) return;
  console.error(`No ${name} found; installing it …`);
  if (canInstall) {
    apt('update');
    apt('install', '-y', { chromium: 'chromium', firefox: 'firefox-esr' }[name]);
    // Without it the pictures show empty boxes where people wrote emoji.
    if (!existsSync(EMOJI_FONT)) apt('install', '-y', 'fonts-noto-color-emoji');
  }
  // Playwright's own Firefox takes no extensions over WebDriver BiDi, so only Chromium comes from it.
  if (!locate(name) && name === 'chromium') {
    spawnSync('npx', ['playwright', 'install', ...(canInstall ? ['--with-deps'] : []), name], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: isWindows,
    });
  }
  if (!locate(name)) {
    console.error(
      `Could not find or install ${name}. Install it, or set ${name.toUpperCase()}_PATH to its program.`,
    );
    process.exit(1);
  }
}

/** For the check with a real mouse and real keys; without them it is left out, and says so. */
function findOrInstallScreen() {
  const missing = ['Xvfb', 'xdotool'].filter((name) => spawnSync('which', [name]).status !== 0);
  if (!missing.length || !canInstall) return;
  console.error(`Installing ${missing.join(' and ')} …`);
  apt('update');
  apt('install', '-y', ...missing.map((name) => name.toLowerCase()));
}

/** For the checks of a team; without it they are left out outside CI, and say so. */
function findOrInstallTeamServer() {
  if (spawnSync('nats-server', ['--version']).status === 0 || !canInstall) return;
  console.error('Installing nats-server …');
  apt('update');
  apt('install', '-y', 'nats-server');
}

function apt(...args) {
  spawnSync('apt-get', args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function locate(name) {
  const found = spawnSync(process.execPath, ['tools/browserPath.mjs', name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}
