import type { Block } from '../../lib/report/fairness';
import { FEW } from '../../lib/report/fairness';
import { useSpeech } from '../words';
import { minutesWords, shareWords, timesWords } from './figureWords';
import { TicketCount } from './TicketCount';

/** Whether every kind of comment is answered alike, group by group. */
export function FairnessTable({ blocks }: { readonly blocks: readonly Block[] }) {
  const speech = useSpeech();
  const { t } = speech;
  if (blocks.length === 0) return null;
  const nameOf = (block: string, name: string) =>
    block === 'language' ? t(`history.language.${name}`) : t(`report.name.${name}`);
  return (
    <section>
      <h2>{t('report.fair')}</h2>
      <p class="meta">{t('report.fairLead', [FEW])}</p>
      <div class="report-wide" tabIndex={0} role="region" aria-label={t('report.fair')}>
        <table class="report-table">
          <thead>
            <tr>
              <th scope="col">{t('report.group')}</th>
              {['comments', 'answered', 'median', 'waits'].map((name) => (
                <th key={name} scope="col">
                  {t(`report.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          {blocks.map(({ name: block, groups }) => (
            <tbody key={block}>
              <tr>
                <th scope="rowgroup" colSpan={5}>
                  {t(`report.block.${block}`)}
                </th>
              </tr>
              {groups.map((group) => (
                <tr key={group.name}>
                  <th scope="row" class="part">
                    {nameOf(block, group.name)}
                  </th>
                  <td>
                    <TicketCount ids={group.ids} />
                  </td>
                  <td>{shareWords(group.answered, speech)}</td>
                  <td>{minutesWords(group.median, speech)}</td>
                  <td>
                    {timesWords(group.ratio, speech)}
                    {group.isFew && <span class="meta"> {t('report.tooFew')}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
