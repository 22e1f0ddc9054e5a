import { useId } from 'preact/hooks';
import type { DocKind } from '../lib/team/doc';
import { MOST_VALUE_BYTES } from '../lib/team/names';
import type { WordSwitches } from '../lib/team/words';
import { Glyph } from './Glyph';
import { OffButton } from './MayNot';
import { Page } from './Page';
import { TeamWords } from './TeamWords';
import { dayTime } from './times';
import { useSpeech } from './words';

/** Parts of the settings that may be the team's. */
export const SHARED_SETTINGS = ['target', 'hours', 'watch'] as const;
export type SharedSetting = (typeof SHARED_SETTINGS)[number];

/** By whom (initials) and when a part was set for the team; `isKept`: one's own comes back on leaving. */
export type SetSetting = { readonly by: string; readonly at: number; readonly isKept?: boolean };

/** Something of one's own the server does not take; `over`: by how many bytes it is too long, sealed. */
export type TooLong = Pick<ReplacedWords, 'key' | 'kind' | 'name'> & { readonly over: number };

export type SharedRows = {
  readonly kind: 'reply' | 'fact';
  readonly ofTeam: number;
  readonly ownIds: readonly string[];
  readonly mayShare: boolean;
};

/** Words of one's own that another's took the place of; `by` initials, null: who may not share wrote them. */
export type ReplacedWords = {
  readonly key: string;
  readonly kind: DocKind;
  /** A title; of a part of the settings its id. */
  readonly name: string;
  readonly by: string | null;
  readonly at: number;
};

export type TeamSharedProps = {
  readonly rows: readonly SharedRows[];
  /** By whom and when each was made the team's; left out: everybody has their own. */
  readonly settings: Readonly<Partial<Record<SharedSetting, SetSetting>>>;
  readonly replaced: readonly ReplacedWords[];
  readonly tooLong?: readonly TooLong[];
  readonly switches: WordSwitches;
  readonly isLead: boolean;
  readonly isOnline: boolean;
  /** How many things wait for the server. */
  readonly waits: number;
  readonly now: number;
  readonly onShare: (kind: DocKind, ids: readonly string[]) => void;
  readonly onKeep: (replaced: ReplacedWords) => void;
  readonly onDrop: (replaced: ReplacedWords) => void;
  readonly onSwitch: (switches: WordSwitches) => void;
};

/** What a team shares beside who is at what: to see, to share, and what was replaced. */
export function TeamShared(props: TeamSharedProps) {
  const { t } = useSpeech();
  return (
    <>
      <section class="stack">
        <h2>{t('shared.title')}</h2>
        <p class="meta">{t('shared.lead')}</p>
        <ul class="names shared">
          {props.rows.map((row) => (
            <Rows key={row.kind} row={row} onShare={props.onShare} />
          ))}
          {SHARED_SETTINGS.map((id) => (
            <Setting key={id} id={id} {...props} />
          ))}
        </ul>
        <TooLongNotes tooLong={props.tooLong ?? []} />
        {props.waits > 0 && <p role="status">{t('shared.waits')}</p>}
      </section>
      <Replaced {...props} />
      <TeamWords
        switches={props.switches}
        isLead={props.isLead}
        isOnline={props.isOnline}
        onSwitch={props.onSwitch}
      />
    </>
  );
}

type RowsProps = { readonly row: SharedRows; readonly onShare: TeamSharedProps['onShare'] };

function Rows({ row, onShare }: RowsProps) {
  const { t } = useSpeech();
  const id = useId();
  const { kind, ofTeam, ownIds, mayShare } = row;
  const isOff = !mayShare && ownIds.length > 0;
  return (
    <li>
      <span>
        <b>{t(`shared.${kind}`)}</b>{' '}
        <span class="meta">{t('shared.count', [ofTeam, ownIds.length])}</span>
        {isOff && (
          <span class="meta block" id={id}>
            {t(kind === 'reply' ? 'shared.leadsReply' : 'mayNot.reader')}
          </span>
        )}
      </span>
      {isOff && (
        <span class="end row">
          <OffButton words={t('shared.share')} whyId={id} />
        </span>
      )}
      {mayShare && ownIds.length > 0 && (
        <button
          type="button"
          class="btn small end"
          aria-label={t('shared.shareName', [t(`shared.${kind}`)])}
          onClick={() => {
            onShare(kind, ownIds);
          }}
        >
          {t('shared.share')}
        </button>
      )}
    </li>
  );
}

function Setting({
  id,
  settings,
  isLead,
  now,
  onShare,
}: TeamSharedProps & { readonly id: SharedSetting }) {
  const speech = useSpeech();
  const { t } = speech;
  const whyId = useId();
  const set = settings[id];
  const isOff = !isLead && !set;
  return (
    <li>
      <span>
        <b>{t(`shared.setting.${id}`)}</b>{' '}
        <span class="meta">
          {set ? t('shared.setBy', [set.by, dayTime(set.at, now, speech)]) : t('shared.setOwn')}
          {set?.isKept && ` · ${t('shared.kept')}`}
        </span>
        {isOff && (
          <span class="meta block" id={whyId}>
            {t('mayNot.lead')}
          </span>
        )}
      </span>
      {isOff && (
        <span class="end row">
          <OffButton words={t('shared.set')} whyId={whyId} />
        </span>
      )}
      {isLead && !set && (
        <button
          type="button"
          class="btn small end"
          aria-label={t('shared.shareName', [t(`shared.setting.${id}`)])}
          onClick={() => {
            onShare('setting', [id]);
          }}
        >
          {t('shared.set')}
        </button>
      )}
    </li>
  );
}

function TooLongNotes({ tooLong }: { readonly tooLong: readonly TooLong[] }) {
  const { t, language } = useSpeech();
  const kilobytes = (bytes: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 })
      // Rounded up: who shortens it by so much is done.
      .format(Math.ceil(bytes / 100) / 10);
  return tooLong.map(({ key, kind, name, over }) => (
    <p key={key} class="note" role="alert">
      <Glyph name="hint" />{' '}
      <Page
        text={t('shared.tooLong', [
          kind === 'setting' ? t(`shared.setting.${name}`) : name,
          kilobytes(MOST_VALUE_BYTES + over),
          kilobytes(MOST_VALUE_BYTES),
          kilobytes(over),
        ])}
      />
    </p>
  ));
}

function Replaced({ replaced, isLead, now, onKeep, onDrop }: TeamSharedProps) {
  const speech = useSpeech();
  const { t } = speech;
  const whyId = useId();
  if (replaced.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t('shared.replaced')}</h2>
      <ul class="names shared">
        {replaced.map((one) => {
          const name = one.kind === 'setting' ? t(`shared.setting.${one.name}`) : one.name;
          const said =
            one.by === null
              ? t('shared.byLead', [name])
              : t('shared.by', [name, one.by, dayTime(one.at, now, speech)]);
          return (
            <li key={one.key}>
              <span>
                <Page text={said} />
                {one.kind === 'setting' && !isLead && (
                  <span class="meta block" id={`${whyId}${one.key}`}>
                    {t('mayNot.lead')}
                  </span>
                )}
              </span>
              <span class="end row">
                {one.kind === 'setting' && !isLead && (
                  <OffButton words={t('shared.back')} whyId={`${whyId}${one.key}`} />
                )}
                {(one.kind !== 'setting' || isLead) && (
                  <button
                    type="button"
                    class="btn small"
                    onClick={() => {
                      onKeep(one);
                    }}
                  >
                    {t(one.kind === 'setting' ? 'shared.back' : 'shared.keep')}
                  </button>
                )}
                <button
                  type="button"
                  class="btn small bare"
                  onClick={() => {
                    onDrop(one);
                  }}
                >
                  {t('shared.drop')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
