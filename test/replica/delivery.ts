import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { takesGzip, type Answer, type Asked } from './answer';
import type { Fault } from './faults';

const SMALLEST_TO_COMPRESS = 200;

/**
 * Sends an answer, compressed where the asker takes it, with the fault that concerns transport. What
 * comes slowly comes at once as soon as that fault is no longer in force.
 */
export function deliver(
  asked: Asked,
  answer: Answer,
  response: ServerResponse,
  fault: Fault | null,
  isInForce: () => boolean,
): void {
  const raw = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  const compressed = takesGzip(asked.headers) && raw.length >= SMALLEST_TO_COMPRESS;
  const body = compressed ? gzipSync(raw) : raw;
  const bare = answer.status === 304 || answer.status === 204;
  response.writeHead(answer.status, {
    ...(bare ? {} : { 'content-type': answer.type, 'content-length': body.length }),
    ...(compressed && !bare ? { 'content-encoding': 'gzip' } : {}),
    vary: 'Accept-Encoding',
    ...answer.headers,
  });
  if (bare || asked.method === 'HEAD') response.end();
  else if (fault?.kind === 'cut-short') cutShort(response, body);
  else if (fault?.kind === 'drip') drip(response, body, fault, isInForce);
  else response.end(body);
}

function cutShort(response: ServerResponse, body: Buffer): void {
  const half = body.subarray(0, Math.floor(body.length / 2));
  response.write(half, () => response.socket?.destroy());
}

function drip(
  response: ServerResponse,
  body: Buffer,
  { bytes, everyMs }: Extract<Fault, { kind: 'drip' }>,
  isInForce: () => boolean,
): void {
  let sent = 0;
  const timer = setInterval(() => {
    const piece = isInForce() ? bytes : body.length;
    response.write(body.subarray(sent, sent + piece));
    sent += piece;
    if (sent < body.length) return;
    clearInterval(timer);
    response.end();
  }, everyMs);
  response.on('close', () => clearInterval(timer));
}
