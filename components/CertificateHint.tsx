import { Around, SPOT } from './Around';
import { useWords } from './words';

/** The page of a team's server a browser shows, with its warning where it does not trust the certificate; null: it has none. */
const pageOf = (server: string): string | null =>
  server.startsWith('wss:') ? server.replace('wss:', 'https:') : null;

/**
 * How one finds out that the certificate is why a team's server is not reached, and who mends it: a
 * browser tells an extension of a failed connection nothing at all. Nothing where no server has one.
 */
export function CertificateHint({ servers }: { readonly servers: readonly string[] }) {
  const t = useWords();
  const pages = servers.flatMap((server) => pageOf(server) ?? []);
  if (pages.length === 0) return null;
  return (
    <Around text={t('team.certificate', [SPOT])}>
      {pages.map((page, index) => (
        <>
          {index > 0 && ', '}
          <a key={page} href={page} target="_blank" rel="noreferrer">
            {page}
          </a>
        </>
      ))}
    </Around>
  );
}
