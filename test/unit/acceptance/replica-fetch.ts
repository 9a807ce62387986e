import { request } from 'node:https';
import type { Replica } from '@/test/replica/server';

/** Asks the replica for an address of the SEC as `fetch` would, trusting its certificate alone. */
export function fetchFromReplica(replica: Replica, address: string): Promise<Response> {
  const { host, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port: replica.port,
        servername: host,
        path: pathname + search,
        headers: { host },
        ca: replica.certificate,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const headers = Object.entries(answer.headers).map(([k, v]) => [k, String(v)]);
          resolve(
            new Response(Buffer.concat(chunks), {
              status: answer.statusCode ?? 500,
              headers: Object.fromEntries(headers) as Record<string, string>,
            }),
          );
        });
        answer.on('error', reject);
      },
    );
    call.on('error', reject);
    call.end();
  });
}
