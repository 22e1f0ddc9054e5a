import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether certificates can be made here. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** A certificate for `localhost` by an authority that nobody trusts by themselves. */
export type TestCertificate = {
  /** Files, as a server's configuration names them. */
  readonly tls: { readonly cert: string; readonly key: string };
  /** The authority's own certificate, for who is to trust it. */
  readonly authority: Buffer;
  /** Names the server's key as Chromium is told to trust it: SHA-256 of the public key, base64. */
  readonly keyHash: string;
  readonly remove: () => void;
};

/** Makes an authority and with it a certificate, good for two days. */
export function makeCertificate(): TestCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'heard-tls-'));
  const at = (name: string) => join(folder, name);
  const made = (args: readonly string[]) => {
    const { status, stderr } = spawnSync('openssl', [...args]);
    if (status !== 0) throw new Error(String(stderr));
  };
  const key = (name: string) => ['-newkey', 'rsa:2048', '-nodes', '-keyout', at(`${name}.key`)];
  const days = ['-days', '2'];
  made(['req', '-x509', ...key('ca'), ...days, '-subj', '/CN=Heard test', '-out', at('ca.pem')]);
  made([
    ...['req', ...key('server'), '-subj', '/CN=localhost', '-out', at('server.csr')],
    ...['-addext', 'subjectAltName=DNS:localhost'],
  ]);
  made([
    ...['x509', '-req', '-in', at('server.csr'), '-copy_extensions', 'copy', ...days],
    ...['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-out', at('server.pem')],
  ]);
  const { publicKey } = new X509Certificate(readFileSync(at('server.pem')));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return {
    tls: { cert: at('server.pem'), key: at('server.key') },
    authority: readFileSync(at('ca.pem')),
    keyHash: createHash('sha256').update(spki).digest('base64'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
