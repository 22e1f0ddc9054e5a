import type { KeyAction } from '../lib/keys';
import { KEY_GROUPS } from '../lib/keys';
import { KeyName } from './KeyName';
import { useKeys } from './useKeys';
import { useWords } from './words';

export type KeyHelpProps = {
  readonly place: 'comment' | 'list';
};

/** Keys of the list that nobody can change. */
const FIXED = [
  ['open', ['Enter']],
  ['walk', ['ArrowDown', 'ArrowUp']],
  ['nothing', ['Escape']],
] as const;

/** What each key of the user does here, and in the list how its order comes about. */
export function KeyHelp({ place }: KeyHelpProps) {
  const t = useWords();
  const keys = useKeys();
  // A key that was taken off an action leads nowhere: there is nothing to tell.
  const heard = (actions: readonly KeyAction[]) =>
    actions.filter((action) => keys[action] !== null);
  return (
    <div class="keys">
      <dl>
        {heard([...KEY_GROUPS.both, ...KEY_GROUPS[place]]).map((action) => (
          <div key={action}>
            <dt>
              <KeyName name={keys[action]} />
            </dt>
            <dd>{t(`keys.action.${action}`)}</dd>
          </div>
        ))}
        {place === 'list' &&
          FIXED.map(([name, fixed]) => (
            <div key={name}>
              <dt>
                {fixed.map((key) => (
                  <KeyName key={key} name={key} />
                ))}
              </dt>
              <dd>{t(`keys.fixed.${name}`)}</dd>
            </div>
          ))}
      </dl>
      {place === 'list' && <p class="meta">{t('backlog.order')}</p>}
      <p class="meta">{t('keys.change')}</p>
    </div>
  );
}
