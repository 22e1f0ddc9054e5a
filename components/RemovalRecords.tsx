import type { Evidence } from '../lib/evidence';
import { keyOf } from './keyOf';
import { Page } from './Page';
import { TextField } from './TextField';
import { dayTime, intervalTime } from './times';
import { useSpeech } from './words';

export type RemovalRecordsProps = {
  /** The youngest first. */
  readonly records: readonly Evidence[];
  /** Ids of those whose words are not the noted ones any more. */
  readonly changed: ReadonlySet<string>;
  readonly keptDays: number;
  /** A record was just deleted and can be brought back. */
  readonly canUndo: boolean;
  readonly now?: number;
  readonly onKeptDays: (days: number) => void;
  readonly onExport: (record: Evidence, kind: 'json' | 'text') => void;
  readonly onDelete: (record: Evidence) => void;
  readonly onUndo: () => void;
};

/** What was noted as removed, each with its evidence and the ways out of it. */
export function RemovalRecords(props: RemovalRecordsProps) {
  const { records, keptDays, canUndo, onKeptDays, onUndo } = props;
  const { t } = useSpeech();
  return (
    <>
      <section class="fields">
        <TextField
          title={t('evidence.keep')}
          hint={t('evidence.keepHint')}
          value={String(keptDays)}
          maxLength={4}
          inputMode="numeric"
          onChange={(days) => {
            onKeptDays(Number(days));
          }}
        />
      </section>
      <p role="status">
        {canUndo && (
          <>
            {t('evidence.deleted')}{' '}
            <button type="button" class="btn small" onClick={onUndo}>
              {t('status.undo')}
            </button>
          </>
        )}
      </p>
      {records.length === 0 ? (
        <p class="meta">{t('evidence.none')}</p>
      ) : (
        <ul class="records">
          {records.map((record) => (
            <RecordItem key={record.id} {...props} record={record} />
          ))}
        </ul>
      )}
    </>
  );
}

function RecordItem({
  record,
  changed,
  now = Date.now(),
  onExport,
  onDelete,
}: RemovalRecordsProps & { readonly record: Evidence }) {
  const speech = useSpeech();
  const { t } = speech;
  const { author, text, reason, postedAt, seenAt, notedAt, expiresAt, link } = record;
  const name = author.name ?? author.handle ?? t('ticket.someone');
  return (
    <li class="stack">
      <div class="row wrap">
        <b>
          <Page text={name} />
        </b>
        <span class="meta">
          {[t(`site.${record.site}`), t(`removal.reason.${keyOf(reason)}`)].join(' · ')}
        </span>
      </div>
      <p class="quote" dir="auto">
        {text}
      </p>
      <p class="meta">
        {[
          ...(postedAt ? [t('evidence.posted', [intervalTime(postedAt, now, speech)])] : []),
          t('evidence.seen', [dayTime(seenAt, now, speech)]),
          t('evidence.noted', [dayTime(notedAt, now, speech)]),
          t('evidence.until', [dayTime(expiresAt, now, speech)]),
        ].join(' · ')}
      </p>
      {link !== null && (
        <p class="meta">
          <Page text={link} />
        </p>
      )}
      <p class={changed.has(record.id) ? 'over' : 'meta'}>
        {t(changed.has(record.id) ? 'evidence.changed' : 'evidence.intact')}
      </p>
      <div class="row wrap">
        {(['json', 'text'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="btn small"
            onClick={() => {
              onExport(record, kind);
            }}
          >
            {t(kind === 'json' ? 'evidence.exportJson' : 'evidence.exportText')}
          </button>
        ))}
        <button
          type="button"
          class="btn small"
          aria-label={t('evidence.deleteName', [name])}
          onClick={() => {
            onDelete(record);
          }}
        >
          {t('evidence.delete')}
        </button>
      </div>
    </li>
  );
}
