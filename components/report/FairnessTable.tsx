import type { Group } from '../../lib/report/comparison';
import { FEW } from '../../lib/report/comparison';
import type { Fairness } from '../../lib/report/fairness';
import { useSpeech } from '../words';
import { FigureTable } from './FigureTable';
import { GroupRows } from './GroupRows';
import { timesWords } from './figureWords';
import { numberFormat } from './formats';

const HEADS = ['group', 'comments', 'timed', 'answered', 'median', 'waits', 'range', 'finding'];

/** Whether every kind of comment is answered alike: what was found in words, then group by group. */
export function FairnessTable({ fairness }: { readonly fairness: Fairness }) {
  const { t } = useSpeech();
  const { blocks, together, tooFew } = fairness;
  if (blocks.length === 0) return null;
  const nameOf = (block: string, name: string) =>
    block === 'language' ? t(`history.language.${name}`) : t(`report.name.${name}`);
  const combined = (name: string) =>
    name
      .split('.')
      .map((part) => t(`report.name.${part}`))
      .join(' · ');
  return (
    <section>
      <h2>{t('report.fair')}</h2>
      <p class="meta">{t('report.fairLead', [FEW])}</p>
      <Findings groups={together} nameOf={combined} />
      <FigureTable label={t('report.fair')}>
        <table class="report-table">
          <thead>
            <tr>
              {HEADS.map((name) => (
                <th key={name} scope="col">
                  {t(`report.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          {blocks.map(({ name: block, groups }) => (
            <GroupRows
              key={block}
              title={t(`report.block.${block}`)}
              columns={HEADS.length}
              groups={groups}
              nameOf={(name) => nameOf(block, name)}
            />
          ))}
          {together.length > 0 && (
            <GroupRows
              title={t('report.together')}
              columns={HEADS.length}
              groups={together}
              nameOf={combined}
            />
          )}
        </table>
      </FigureTable>
      {tooFew > 0 && <p class="meta">{t('report.leftOut', tooFew, [tooFew, FEW])}</p>}
    </section>
  );
}

type FindingsProps = {
  readonly groups: readonly Group[];
  readonly nameOf: (name: string) => string;
};

/** What the combinations show, each with the figures behind it. */
function Findings({ groups, nameOf }: FindingsProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const number = numberFormat(language);
  const found = groups.filter(({ finding }) => finding === 'longer');
  if (groups.length === 0) return null;
  if (found.length === 0) return <p>{t('report.noFinding')}</p>;
  return (
    <ul class="report-findings">
      {found.map(({ name, ratio, range, timed, baseTimed }) => (
        <li key={name}>
          {t('report.found', [
            nameOf(name),
            timesWords(ratio, speech),
            timesWords(range, speech, 2),
            number.format(timed),
            number.format(baseTimed),
          ])}
        </li>
      ))}
    </ul>
  );
}
