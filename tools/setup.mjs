// Everything a fresh machine with only Node and npm needs before the real commands can run, so
// it is plain JavaScript without a single dependency.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Heard needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

installDependencies();
const wanted = process.argv.includes('--browsers') ? ['chromium', 'firefox'] : [];
const browsers = process.env.npm_config_browser ?? flag('--browser');
for (const name of wanted) {
  // A person who starts the demo needs one browser only.
  if (browsers && browsers !== name) continue;
  findOrInstall(name);
}

function flag(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** `npm ci` once per lock file. */
function installDependencies() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const mark = 'node_modules/.heard-lock';
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.error('Installing dependencies …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(mark, lock);
}

/** Prints where the browser is; installs it where that can be done without asking a person. */
function findOrInstall(name) {
  if (locate(name)) return;
  console.error(`No ${name} found; installing it …`);
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env: environment });
    spawnSync('apt-get', ['install', '-y', packages[name]], { stdio: 'ignore', env: environment });
  }
  // Playwright's own Firefox takes no extensions over WebDriver BiDi, so only Chromium comes from it.
  if (!locate(name) && name === 'chromium') {
    spawnSync('npx', ['playwright', 'install', name], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  if (!locate(name)) {
    console.error(
      `Could not find or install ${name}. Install it, or set ${name.toUpperCase()}_PATH to its program.`,
    );
    process.exit(1);
  }
}

function locate(name) {
  const found = spawnSync(process.execPath, ['tools/browserPath.mjs', name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}
