import { useState } from 'preact/hooks';
import type { TeamFigures } from '../../lib/report/team';
import { useWords } from '../words';
import { AnsweringTable } from './AnsweringTable';

/** How many answers were signed, in totals; one's own only when asked for, nobody else's ever. */
export function TeamTable({ team }: { readonly team: TeamFigures }) {
  const t = useWords();
  const [isOwnShown, setOwnShown] = useState(false);
  const { totals, own } = team;
  const rows = [
    ...(totals
      ? [
          { ...totals.signed, title: t('report.signed') },
          { ...totals.unsigned, title: t('report.unsigned') },
        ]
      : []),
    ...(own && isOwnShown ? [{ ...own, title: t('report.ownRow') }] : []),
  ];
  return (
    <section>
      <h2>{t('report.team')}</h2>
      <p class="meta">{t(totals ? 'report.teamLead' : 'report.totalsForLeads')}</p>
      {rows.length > 0 && <AnsweringTable head={t('report.answers')} rows={rows} />}
      {own ? (
        <label class="row">
          <input
            type="checkbox"
            checked={isOwnShown}
            onChange={(event) => {
              setOwnShown(event.currentTarget.checked);
            }}
          />
          {t('report.showOwn')}
        </label>
      ) : (
        <p class="meta">{t('report.noInitials')}</p>
      )}
    </section>
  );
}
