import type { DraftAuthor } from '../lib/replies/byModel/draftSource';
import type { Translate } from './words';

/** "Drafted by MODEL at ADDRESS". */
export const authorWords = (t: Translate, { name, address }: DraftAuthor): string =>
  address === null ? t('drafting.byHere') : t('drafting.by', [name, address]);

/** Who would draft, and where: "MODEL at ADDRESS". */
export const sourceWords = (t: Translate, { name, address }: DraftAuthor): string =>
  address === null ? t('drafting.atHere') : t('drafting.at', [name, address]);
