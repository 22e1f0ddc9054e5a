import { useWords } from './words';

/** Every key of the list, by its key in the locale. */
const KEYS: ReadonlyArray<readonly [name: string, keys: readonly string[]]> = [
  ['walk', ['j', 'k']],
  ['open', ['Enter']],
  ['mark', ['x']],
  ['markAll', ['a']],
  ['close', ['e']],
  ['undo', ['z']],
  ['search', ['/']],
  ['nothing', ['Esc']],
  ['help', ['?']],
];

/** What each key does in the list, and how its order comes about. */
export function ListKeys({ id }: { readonly id: string }) {
  const t = useWords();
  return (
    <div class="keys" id={id}>
      <dl>
        {KEYS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`backlog.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">{t('backlog.order')}</p>
    </div>
  );
}
