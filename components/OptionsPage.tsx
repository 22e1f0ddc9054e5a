import type { ComponentChildren } from 'preact';
import { keyOf } from './keyOf';
import { Mark } from './Mark';
import { useWords } from './words';

export const OPTION_SECTIONS = [
  'accounts',
  'times',
  'notifications',
  'labels',
  'replies',
  'saved',
  'drafting',
  'team',
  'keys',
  'removals',
  'data',
] as const;
export type OptionSection = (typeof OPTION_SECTIONS)[number];

export type OptionsPageProps = {
  readonly section: OptionSection;
  /** What came of the last change; null: none yet, or it is being written. */
  readonly saved: 'saved' | 'not-valid' | 'not-written' | null;
  /** The section of the team is shown to who is in one: its lead says how that ends. */
  readonly isInTeam?: boolean;
  readonly onSection: (section: OptionSection) => void;
  /** The section shown. */
  readonly children: ComponentChildren;
};

/** The settings: sections at the side, the chosen one beside them; every change is kept at once. */
export function OptionsPage(props: OptionsPageProps) {
  const { section, saved, isInTeam = false, onSection, children } = props;
  const t = useWords();
  return (
    <div class="ui settings">
      <nav aria-label={t('options.nav')}>
        <p class="row">
          <Mark size={20} />
          <b>Heard</b>
        </p>
        <ul>
          {OPTION_SECTIONS.map((name) => (
            <li key={name}>
              <a
                href={`#${name}`}
                aria-current={name === section ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  onSection(name);
                }}
              >
                {t(`options.section.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <div>
          <div class="row">
            <h1>{t(`options.section.${section}`)}</h1>
            <span class="meta end" role="status">
              {saved && t(`options.${keyOf(saved)}`)}
            </span>
          </div>
          <p class="lead">{isInTeam ? t('team.leadOn') : t(`${section}.lead`)}</p>
        </div>
        {children}
      </main>
    </div>
  );
}
