import type { SavedReply } from '../../../../lib/replies/saved/savedReply';
import { newSaved } from '../../../../lib/replies/saved/savedReply';
import { at } from '../../aTicket';

/** A saved reply of a day, never used. */
export const aSaved = (some: Partial<SavedReply> = {}): SavedReply => ({
  ...newSaved(
    { title: 'Thanks', text: 'Thank you, {author.firstName|there}.', language: 'en', group: '' },
    'saved-1',
    at(0),
  ),
  ...some,
});
