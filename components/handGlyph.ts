import type { Hand } from '../lib/team/hands';
import { isBusy } from '../lib/team/hands';
import type { GlyphName } from './glyphs';

const GLYPHS: Partial<Record<Hand['key'], GlyphName>> = {
  writing: 'pen',
  'writing-unconfirmed': 'pen',
  'taken-over': 'pen',
  'handed-off': 'handover',
  private: 'private',
  escalated: 'escalated',
  waiting: 'waiting',
  'no-reply-needed': 'no-reply',
  gone: 'gone',
  handover: 'handover',
};

/** The glyph before whose hands a ticket is in: a pen while somebody writes, else what became of it. */
export const handGlyph = (hand: Hand): GlyphName =>
  isBusy(hand) ? 'pen' : (GLYPHS[hand.key] ?? 'answered');
