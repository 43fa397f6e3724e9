import { createHash, X509Certificate } from 'node:crypto';
import { createRequire } from 'node:module';

/** What a server of HTTPS shows, and how a browser is told to trust just that. */
export interface Certificate {
  key: string;
  cert: string;
  /** The SHA-256 of the public key, in base64, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
  fingerprint: string;
}

type Generate = (
  attributes: { name: string; value: string }[],
  options: { keyType: 'ec' },
) => Promise<{ private: string; cert: string }>;

/** A certificate of its own for this run, kept nowhere: browsers speak HTTP/2 over TLS alone. */
export async function makeCertificate(): Promise<Certificate> {
  // It is a package of the bench, which is not there where the root is checked.
  const { generate } = createRequire(import.meta.url)('selfsigned') as { generate: Generate };
  const made = await generate([{ name: 'commonName', value: 'bench.test' }], { keyType: 'ec' });
  const spki = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(spki).digest('base64');
  return { key: made.private, cert: made.cert, fingerprint };
}
