import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Replica } from '@/test/replica/server';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The bytes after decompression. */
  readonly bytes: Buffer;
  /** The same as UTF-8. */
  readonly text: string;
}

/** Asks the replica for an address of a host it plays, trusting its certificate and no other. */
export function ask(
  replica: Replica,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const { hostname, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const asking = request({
      host: '127.0.0.1',
      port: replica.port,
      servername: hostname,
      ca: replica.certificate,
      path: pathname + search,
      agent: false,
      headers: { host: hostname, ...headers },
    });
    asking.on('error', reject);
    asking.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const sent = Buffer.concat(chunks);
        const bytes = response.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
        const status = response.statusCode ?? 0;
        resolve({ status, headers: response.headers, bytes, text: bytes.toString('utf8') });
      });
    });
    asking.end();
  });
}

export const GZIP = { 'accept-encoding': 'gzip, deflate, br' };

/** A clock that lets a second go by between any two looks at it, so that no gate ever closes. */
export function patientClock(): () => number {
  let now = 1_000_000;
  return () => (now += 1000);
}
