import type { TicketTarget } from '../lib/sla/targets';
import { fully } from './durations';
import { keyOf } from './keyOf';
import type { Translate } from './words';

/** A target with where it comes from: "target 15 min: threat". */
export function targetWords({ minutes, origin }: TicketTarget, t: Translate): string {
  const length = fully(t, minutes);
  if (origin.kind === 'label')
    return t('clock.origin.label', [length, t(`label.${keyOf(origin.label)}`)]);
  if (origin.kind === 'page')
    return t('clock.origin.page', [length, origin.name ?? t(`site.${origin.site}`)]);
  return t(`clock.origin.${origin.kind}`, [length]);
}
