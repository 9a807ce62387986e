import { judgeAnswer } from '@/lib/core/edgar/answer';
import { decodeBody } from '@/lib/core/edgar/decode';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { readBytes, TooLarge } from './read-bytes';
import { CoolDown, type Priority, type RequestQueue, type Ticket } from './request-queue';

/** What lets the host say that nothing has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A document, or the word that the one we have is still right. */
export type Answer =
  | { readonly kind: 'content'; readonly text: string; readonly validators: Validators }
  | { readonly kind: 'unchanged' };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

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

  constructor(
    private readonly queue: RequestQueue,
    private readonly fetch: Fetch,
  ) {}

  /** Fetches the document at an SEC address; `validators` make the request conditional. */
  get(url: string, priority: Priority, validators?: Validators): Promise<Result<Answer, Problem>> {
    const flying = this.flights.get(url);
    if (flying) {
      flying.promote(priority);
      return flying.answer;
    }
    const ticket = this.queue.enter(priority);
    const answer = this.fly(url, ticket, validators).finally(() => this.flights.delete(url));
    this.flights.set(url, { answer, promote: (to) => ticket.promote(to) });
    return answer;
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
    const { host } = new URL(url);
    try {
      await ticket.begun;
    } catch (error) {
      if (error instanceof CoolDown) return fail({ kind: 'blocked', host, untilMs: error.untilMs });
      throw error;
    }
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    let response: Response;
    try {
      response = await this.fetch(url, {
        headers: conditions(validators),
        credentials: 'omit',
        cache: 'no-store',
        signal: timeout,
      });
    } catch {
      return fail(lost(timeout, host, { kind: 'offline', host }));
    } finally {
      ticket.answered();
    }
    try {
      const bytes = await readBytes(response, MAX_BYTES);
      return await this.judge(url, response, bytes);
    } catch (error) {
      if (error instanceof TooLarge) {
        return fail({ kind: 'malformed', url, detail: error.message });
      }
      return fail(lost(timeout, host, { kind: 'interrupted', url }));
    }
  }

  private async judge(
    url: string,
    response: Response,
    bytes: Uint8Array,
  ): Promise<Result<Answer, Problem>> {
    const text = decodeBody(bytes, response.headers.get('content-type'));
    const verdict = judgeAnswer(response.status, text);
    switch (verdict) {
      case 'content':
        return ok({
          kind: 'content',
          text,
          validators: {
            etag: response.headers.get('etag'),
            lastModified: response.headers.get('last-modified'),
          },
        });
      case 'unchanged':
        return ok({ kind: 'unchanged' });
      case 'missing':
        return fail({ kind: 'missing', url });
      case 'refused':
        return fail({ kind: 'refused', url, status: response.status });
      case 'blocked': {
        const untilMs = await this.queue.block();
        return fail({ kind: 'blocked', host: new URL(url).host, untilMs });
      }
    }
  }
}

function conditions(validators: Validators | undefined): Record<string, string> {
  return {
    ...(validators?.etag ? { 'If-None-Match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'If-Modified-Since': validators.lastModified } : {}),
  };
}

function lost(timeout: AbortSignal, host: string, otherwise: Problem): Problem {
  return timeout.aborted ? { kind: 'slow', host, afterMs: TIMEOUT_MS } : otherwise;
}
