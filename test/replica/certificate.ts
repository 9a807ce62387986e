import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  /** PEM text of the private key. */
  readonly key: string;
  /** PEM text of the certificate, which is its own authority. */
  readonly certificate: string;
  /** Base64 SHA-256 of the public key, for `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
}

const DAYS_VALID = 30;
const DAY_MS = 86_400_000;

/**
 * A self-signed EC certificate for `hosts`, made with openssl and kept in the system's folder for
 * temporary files until a day before it lapses. Throws when openssl is missing.
 */
export function certificateFor(hosts: readonly string[]): Certificate {
  const name = createHash('sha256').update(hosts.join(' ')).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `buyline-replica-${name}`);
  const kept = read(folder);
  if (kept) return kept;
  const made = mkdtempSync(join(tmpdir(), 'buyline-replica-'));
  execFileSync('openssl', opensslArguments(made, hosts), { stdio: 'ignore' });
  const fresh = read(made);
  if (!fresh) throw new Error(`openssl made no usable certificate in ${made}`);
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
  } catch {
    // Another process was quicker to keep its own; both serve, so ours need not be kept.
    rmSync(made, { recursive: true, force: true });
  }
  return fresh;
}

function read(folder: string): Certificate | null {
  const path = join(folder, 'certificate.pem');
  if (!existsSync(path)) return null;
  const certificate = readFileSync(path, 'utf8');
  const parsed = new X509Certificate(certificate);
  if (Date.parse(parsed.validTo) < Date.now() + DAY_MS) return null;
  const publicKey = parsed.publicKey.export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(publicKey).digest('base64');
  return { key: readFileSync(join(folder, 'key.pem'), 'utf8'), certificate, spki };
}

function opensslArguments(folder: string, hosts: readonly string[]): string[] {
  const made = `-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days ${DAYS_VALID}`;
  const names = `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`;
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  return ['req', ...made.split(' '), '-subj', '/CN=buyline-replica', '-addext', names, ...files];
}
