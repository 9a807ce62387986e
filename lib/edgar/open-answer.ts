import type { AnswerVerdict } from '@/lib/core/edgar/answer';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { CoolDown, type RequestQueue, type Ticket } from './request-queue';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long an answer is waited for, and the signal that gives it up. */
export interface Patience {
  readonly signal: AbortSignal;
  readonly afterMs: number;
}

/** An answer that has begun, and how long its end is waited for. */
export interface Opened {
  readonly response: Response;
  readonly patience: Patience;
}

/**
 * Waits for the ticket's turn and asks, without cookies; returns the answer as it begins, or why
 * there is none. Throws only what the queue's own storage throws.
 */
export async function openAnswer(
  fetch: Fetch,
  url: string,
  ticket: Ticket,
  headers: Record<string, string>,
  wait: () => Patience,
): Promise<Result<Opened, Problem>> {
  const { host } = new URL(url);
  try {
    await ticket.begun;
  } catch (error) {
    if (error instanceof CoolDown) return fail({ kind: 'blocked', host, untilMs: error.untilMs });
    throw error;
  }
  const patience = wait();
  try {
    const { signal } = patience;
    const init: RequestInit = { headers, credentials: 'omit', cache: 'no-store', signal };
    return ok({ response: await fetch(url, init), patience });
  } catch {
    return fail(lost(patience, host, { kind: 'offline', host }));
  } finally {
    ticket.answered();
  }
}

/** What a broken answer is: one that was given up, or the problem given. */
export function lost({ signal, afterMs }: Patience, host: string, otherwise: Problem): Problem {
  return signal.aborted ? { kind: 'slow', host, afterMs } : otherwise;
}

/** The problem that an answer without content stands for; a block stops the queue. */
export async function refusal(
  queue: RequestQueue,
  url: string,
  status: number,
  verdict: Exclude<AnswerVerdict, 'content' | 'unchanged'>,
): Promise<Problem> {
  if (verdict === 'missing') return { kind: 'missing', url };
  if (verdict === 'refused') return { kind: 'refused', url, status };
  return { kind: 'blocked', host: new URL(url).host, untilMs: await queue.block() };
}
