import { judgeAnswer, saysBlocked } from '@/lib/core/edgar/answer';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { isUnpacked, lost, openAnswer, refusal, type Opened, type Outlet } from './open-answer';
import { Silence } from './silence';
import type { Priority, RequestQueue } from './request-queue';

/** Takes the next bytes of a document; a word of what is wrong with them ends the reading. */
export type OnChunk = (bytes: Uint8Array) => string | null;

/** What is asked for: data, beside which HTML means a block, or a page of the SEC's for readers. */
export type Wanted = 'data' | 'page';

/** A large document may take minutes; one that says nothing for so long is given up. */
const SILENCE_MS = 20_000;
const MAX_BYTES = 80_000_000;
/** So much of the beginning tells a document from a page. */
const HEAD_BYTES = 4_000;

/**
 * Fetches a document and passes its bytes on as they come, once its beginning is known to be no
 * page and no refusal. At most 80 MB; an answer silent for 20 seconds is given up. With a problem,
 * whatever was passed on before is to be dropped.
 */
export async function streamAnswer(
  queue: RequestQueue,
  outlet: Outlet,
  url: string,
  priority: Priority,
  onChunk: OnChunk,
  wanted: Wanted,
): Promise<Result<null, Problem>> {
  const silence = new Silence(SILENCE_MS);
  const ticket = queue.enter(priority);
  try {
    const opened = await openAnswer(outlet, url, ticket, {}, () => silence.begin());
    return opened.ok ? await readOn(queue, url, opened.value, silence, onChunk, wanted) : opened;
  } finally {
    silence.end();
  }
}

async function readOn(
  queue: RequestQueue,
  url: string,
  { response, patience, noted }: Opened,
  silence: Silence,
  onChunk: OnChunk,
  wanted: Wanted,
): Promise<Result<null, Problem>> {
  const reader = response.body?.getReader();
  const malformed = (detail: string) => fail<Problem>({ kind: 'malformed', url, detail });
  let length = 0;
  let head: Uint8Array | null = new Uint8Array();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      silence.broken();
      let bytes: Uint8Array = value ?? new Uint8Array();
      length += bytes.byteLength;
      if (length > MAX_BYTES) return malformed(`larger than ${MAX_BYTES} bytes`);
      if (head !== null) {
        head = joined(head, bytes);
        if (!done && head.byteLength < HEAD_BYTES) continue;
        const begun = new TextDecoder('windows-1252').decode(head);
        const verdict =
          wanted === 'page' && isPage(response.status, begun)
            ? 'content'
            : judgeAnswer(response.status, begun);
        noted.judged(verdict);
        if (verdict === 'unchanged') return malformed('no content');
        if (verdict !== 'content') return fail(await refusal(queue, url, response.status, verdict));
        bytes = head;
        head = null;
      }
      const wrong = onChunk(bytes);
      if (wrong !== null) return malformed(wrong);
      if (done) {
        noted.ended(true, length, isUnpacked(response));
        return ok(null);
      }
    }
  } catch {
    return fail(lost(patience, new URL(url).host, { kind: 'interrupted', url }));
  } finally {
    noted.ended(false, length, isUnpacked(response));
    reader?.cancel().catch(() => {});
  }
}

/** A page that was wanted, and not the SEC's word that it wants no more requests. */
function isPage(status: number, begun: string): boolean {
  return status === 200 && !saysBlocked(begun);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.byteLength + other.byteLength);
  whole.set(one);
  whole.set(other, one.byteLength);
  return whole;
}
