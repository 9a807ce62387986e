import { judgeAnswer } from '@/lib/core/edgar/answer';
import { decodeBody } from '@/lib/core/edgar/decode';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { readBytes, TooLarge } from './read-bytes';
import {
  isUnpacked,
  lost,
  openAnswer,
  Outlet,
  refusal,
  type Fetch,
  type Opened,
} from './open-answer';
import type { RequestLog } from './request-log';
import type { Priority, RequestQueue, Ticket } from './request-queue';
import { streamAnswer, type OnChunk, type Wanted } from './stream-answer';

/** What lets the host say that nothing has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A document, or the word that the one we have is still right. */
export type Answer =
  | { readonly kind: 'content'; readonly text: string; readonly validators: Validators }
  | { readonly kind: 'unchanged' };

export type { Fetch } from './open-answer';

/** An answer that takes longer is given up; the worker itself would be stopped soon after. */
const TIMEOUT_MS = 20_000;
const MAX_BYTES = 30_000_000;

/**
 * Fetches documents of the SEC: one queue and pace for the whole extension, one flight for
 * identical requests, cookies never sent, every failure a Problem.
 */
export class EdgarClient {
  private readonly flights = new Map<
    string,
    { answer: Promise<Result<Answer, Problem>>; promote(to: Priority): void }
  >();

  /** How many documents were asked for since the worker started, of which identical ones count once. */
  requests = 0;

  /** How many bytes of answers were read since then, unpacked. */
  bytes = 0;

  private readonly outlet: Outlet;

  constructor(
    private readonly queue: RequestQueue,
    fetch: Fetch,
    log?: RequestLog,
  ) {
    this.outlet = new Outlet(fetch, log);
  }

  /** Gives up what is under way and asks nothing more, for good. */
  close(): void {
    this.outlet.close();
  }

  /** Fetches the document at an SEC address; `validators` make the request conditional. */
  get(url: string, priority: Priority, validators?: Validators): Promise<Result<Answer, Problem>> {
    const flying = this.flights.get(url);
    if (flying) {
      flying.promote(priority);
      return flying.answer;
    }
    this.requests += 1;
    const ticket = this.queue.enter(priority);
    const answer = this.fly(url, ticket, validators).finally(() => this.flights.delete(url));
    this.flights.set(url, { answer, promote: (to) => ticket.promote(to) });
    return answer;
  }

  /**
   * Fetches a large document in pieces, in the same queue; see `streamAnswer`. Nobody shares it: the
   * caller asks for an address once at a time.
   */
  stream(
    url: string,
    priority: Priority,
    onChunk: OnChunk,
    wanted: Wanted = 'data',
  ): Promise<Result<null, Problem>> {
    this.requests += 1;
    const count: OnChunk = (chunk) => {
      this.bytes += chunk.byteLength;
      return onChunk(chunk);
    };
    return streamAnswer(this.queue, this.outlet, url, priority, count, wanted);
  }

  /** Makes requests that are under way more urgent, as far as they still wait for their turn. */
  promote(isMeant: (url: string) => boolean, to: Priority): void {
    for (const [url, flight] of this.flights) if (isMeant(url)) flight.promote(to);
  }

  private async fly(
    url: string,
    ticket: Ticket,
    validators: Validators | undefined,
  ): Promise<Result<Answer, Problem>> {
    const opened = await openAnswer(this.outlet, url, ticket, conditions(validators), () => ({
      signal: AbortSignal.timeout(TIMEOUT_MS),
      afterMs: TIMEOUT_MS,
    }));
    if (!opened.ok) return opened;
    const { response, patience, noted } = opened.value;
    try {
      const bytes = await readBytes(response, MAX_BYTES);
      this.bytes += bytes.byteLength;
      noted.ended(true, bytes.byteLength, isUnpacked(response));
      return await this.judge(url, opened.value, bytes);
    } catch (error) {
      noted.ended(false, null, false);
      if (error instanceof TooLarge) {
        return fail({ kind: 'malformed', url, detail: error.message });
      }
      return fail(lost(patience, new URL(url).host, { kind: 'interrupted', url }));
    }
  }

  private async judge(
    url: string,
    { response: { status, headers }, noted }: Opened,
    bytes: Uint8Array,
  ): Promise<Result<Answer, Problem>> {
    const text = decodeBody(bytes, headers.get('content-type'));
    const verdict = judgeAnswer(status, text);
    noted.judged(verdict);
    if (verdict === 'unchanged') return ok({ kind: 'unchanged' });
    if (verdict !== 'content') return fail(await refusal(this.queue, url, status, verdict));
    const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
    return ok({ kind: 'content', text, validators });
  }
}

function conditions(validators: Validators | undefined): Record<string, string> {
  return {
    ...(validators?.etag ? { 'If-None-Match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'If-Modified-Since': validators.lastModified } : {}),
  };
}
