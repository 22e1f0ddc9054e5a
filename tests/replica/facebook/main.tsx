import { createRoot } from 'react-dom/client';
import type { Crowd } from './post';
import { forgetSent } from './sent';
import { readSettings } from './settings';
import { App } from './ui/App';

const settings = readSettings();
const query = new URLSearchParams(location.search);
if (query.get('fresh') === '1') forgetSent();

document.documentElement.className = `__fb-${settings.theme}-mode`;
document.documentElement.lang = settings.ui;

const state: { anchor?: number; crowd?: Crowd } = JSON.parse(
  document.getElementById('replica-state')?.textContent ?? '{}',
);
const anchor = state.anchor ?? Date.now();
// With `?now=` the page's present starts there, however late it is by the clock.
const late = query.has('now') ? Date.now() - anchor : 0;
const present = () => Date.now() - late;

const mount = document.getElementById('mount_0_0_vT');
if (mount) {
  createRoot(mount).render(
    <App settings={settings} anchor={anchor} crowd={state.crowd} present={present} />,
  );
}
