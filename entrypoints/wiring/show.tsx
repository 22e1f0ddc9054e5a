import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { Words } from '../../components/words';
import { speech } from './speech';

/** Fills one of our own pages, in the browser's language. */
export function show(content: ComponentChildren): void {
  const root = document.getElementById('root');
  if (!root) return;
  document.documentElement.lang = speech().language;
  render(<Words.Provider value={speech()}>{content}</Words.Provider>, root);
}
