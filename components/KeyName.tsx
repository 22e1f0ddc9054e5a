import { useWords } from './words';

/** Keys that stand on the keyboard in words, or as an arrow. */
const NAMED: Readonly<Record<string, string>> = {
  Escape: 'keys.name.escape',
  Enter: 'keys.name.enter',
};
const DRAWN: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** A key as it stands on the keyboard; null: there is none. */
export function KeyName({ name }: { readonly name: string | null }) {
  const t = useWords();
  if (name === null) return <span class="meta">{t('keys.none')}</span>;
  const words = NAMED[name];
  return <kbd>{words ? t(words) : (DRAWN[name] ?? name)}</kbd>;
}
