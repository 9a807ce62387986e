import { createHash } from 'node:crypto';
import { takesGzip, type Answer, type Asked } from '../answer';

/** An object of the SEC's store: what it holds and when it was put there. */
export interface StoredObject {
  readonly type: string;
  readonly body: string;
  readonly modifiedMs: number;
}

/**
 * Answers with a stored object as the store does: entity tag and date on every answer, 304 for an
 * asker who holds it already. If-None-Match goes before If-Modified-Since (RFC 9110, 13.2.2).
 */
export function answerStored(asked: Asked, stored: StoredObject): Answer {
  const digest = createHash('md5').update(stored.body).digest('hex');
  const headers = {
    etag: takesGzip(asked.headers) ? `"${digest}-gzip"` : `"${digest}"`,
    'last-modified': new Date(stored.modifiedMs).toUTCString(),
    'accept-ranges': 'bytes',
    'x-amz-version-id': digest.slice(0, 16),
  };
  const { type, body } = stored;
  const held = isHeld(asked, digest, stored.modifiedMs);
  return { status: held ? 304 : 200, type, headers, body: held ? '' : body };
}

function isHeld({ headers }: Asked, digest: string, modifiedMs: number): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.includes(digest);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(modifiedMs / 1000) * 1000 <= since;
}
