import type { Said } from '../lib/replies/echo';
import { Around, SPOT } from './Around';
import { Page } from './Page';
import { agoWords } from './agoWords';
import { useSpeech } from './words';

/** Where the same sentence stands already: to whom, and how long ago. */
export function EchoWords({
  said,
  now = Date.now(),
}: {
  readonly said: Said;
  readonly now?: number;
}) {
  const { t } = useSpeech();
  const when = said.at ? [agoWords(t, said.at, now)] : [];
  const plain = said.at ? '' : 'Plain';
  if (said.to !== null)
    return (
      <Around text={t(`writing.echo${plain}`, [SPOT, ...when])}>
        <Page text={said.to} />
      </Around>
    );
  return <>{t(`writing.echo${said.here ? 'Here' : 'Elsewhere'}${plain}`, when)}</>;
}
