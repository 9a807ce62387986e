import type { AnswerVerdict } from '@/lib/core/edgar/answer';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { NO_LOG, type LoggedRequest, type RequestLog } from './request-log';
import { CoolDown, type RequestQueue, type Ticket } from './request-queue';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long an answer is waited for, and the signal that gives it up. */
export interface Patience {
  readonly signal: AbortSignal;
  readonly afterMs: number;
}

/** The one way out of the extension: every request is made through it, and noted. */
export class Outlet {
  private readonly closing = new AbortController();

  constructor(
    readonly fetch: Fetch,
    readonly log: RequestLog = NO_LOG,
  ) {}

  /** Gives up what is under way, and lets nothing out any more. */
  close(): void {
    this.closing.abort();
  }

  get isClosed(): boolean {
    return this.closing.signal.aborted;
  }

  /** Aborts when the outlet is closed, or the other one does. */
  until(signal: AbortSignal): AbortSignal {
    return AbortSignal.any([signal, this.closing.signal]);
  }
}

/** An answer that has begun, and how long its end is waited for. */
export interface Opened {
  readonly response: Response;
  readonly patience: Patience;
  readonly noted: LoggedRequest;
}

/**
 * Waits for the ticket's turn and asks, without cookies; returns the answer as it begins, or why
 * there is none. Throws only what the queue's own storage throws.
 */
export async function openAnswer(
  outlet: Outlet,
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
  if (outlet.isClosed) {
    ticket.answered();
    return fail({ kind: 'interrupted', url });
  }
  const noted = outlet.log.begin(url, ticket.priority);
  try {
    const signal = outlet.until(patience.signal);
    const init: RequestInit = { headers, credentials: 'omit', cache: 'no-store', signal };
    const response = await outlet.fetch(url, init);
    noted.answered(response.status, statedLength(response));
    return ok({ response, patience, noted });
  } catch {
    noted.ended(false, null, false);
    return fail(lost(patience, host, { kind: 'offline', host }));
  } finally {
    ticket.answered();
  }
}

/** How many bytes travel, where the host says so. */
function statedLength({ headers }: Response): number | null {
  const stated = headers.get('content-length') ?? '';
  return /^\d{1,15}$/.test(stated) ? Number(stated) : null;
}

/** Whether an answer's bytes travelled packed, and were unpacked before anybody could count them. */
export function isUnpacked({ headers }: Response): boolean {
  return headers.has('content-encoding');
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
