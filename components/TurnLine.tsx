import { turnAdvice } from '../lib/publicTurns';
import { Glyph } from './Glyph';
import { useWords } from './words';

/** Above the draft: that it is time to go on in private; nothing before our first public reply. */
export function TurnLine({ turns }: { readonly turns: number }) {
  const t = useWords();
  const advice = turnAdvice(turns);
  if (!advice) return null;
  return (
    <section class="turn">
      <p class="meta">
        <Glyph name="private" size={10} />{' '}
        {advice === 'second' ? t('private.second') : t('private.enough', turns)}
      </p>
    </section>
  );
}
