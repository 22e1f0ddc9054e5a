import type { Health } from '../lib/health';
import { CopyReport } from './CopyReport';
import { Glyph } from './Glyph';
import { useWords } from './words';

export type HealthLightProps = {
  readonly health: Health;
  readonly onCopyReport: () => Promise<boolean>;
};

/** The open page does not read as usual: in one line, and on demand what still works and a report to copy. */
export function HealthLight({ health, onCopyReport }: HealthLightProps) {
  const t = useWords();
  const { light, works, rough, unread } = health;
  const named = (parts: typeof works) => parts.map((part) => t(`health.part.${part}`)).join(', ');
  return (
    <details class="health" data-light={light}>
      <summary>
        <Glyph name="right" />{' '}
        <span>
          <Glyph name="unread" /> {t(light === 'blind' ? 'notice.cannotRead' : 'health.partly')}
        </span>
      </summary>
      {unread > 0 && <p>{t('health.unread', unread)}</p>}
      {light === 'blind' && <p>{t('empty.insertOff')}</p>}
      {works.length > 0 && <p>{t('health.works', [named(works)])}</p>}
      {rough.length > 0 && <p>{t('health.rough', [named(rough)])}</p>}
      <CopyReport onCopy={onCopyReport} />
    </details>
  );
}
