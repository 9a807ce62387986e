import { browser } from 'wxt/browser';
import { fail } from '@/lib/core/result';
import type { MessageKind, Reply, Request } from './protocol';

async function ask<K extends MessageKind>(kind: K, request: Request<K>): Promise<Reply<K>> {
  const reply: Reply<K> | null | undefined = await browser.runtime.sendMessage({ kind, request });
  if (!reply) throw new Error(`no answer to ${kind}`);
  return reply;
}

/**
 * Sends a request to the background as `{kind, request}` and returns its answer. The worker can be
 * stopped while it answers, so an unanswered request is sent once more: every kind may be repeated
 * without harm. What fails then comes back as a `fault`; the promise never rejects.
 */
export async function send<K extends MessageKind>(kind: K, request: Request<K>): Promise<Reply<K>> {
  try {
    return await ask(kind, request).catch(() => ask(kind, request));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'fault', detail });
  }
}
