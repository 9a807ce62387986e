import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Caller } from '@/lib/messages/caller';

/**
 * Chromium holds a script back without a word, until the reader presses its button, where the reader
 * has withdrawn the site: the page must not wait for it, and may ask again.
 */
const INJECTED_WITHIN_MS = 5_000;

/** Puts a script into the frame that asks for it; a Problem where none asks or none can be put. */
export async function inject(
  caller: Caller,
  put: (tabId: number, frameId: number) => Promise<void>,
): Promise<Result<null, Problem>> {
  if (caller.from !== 'page') return fail({ kind: 'fault', detail: 'no page to put a script in' });
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, INJECTED_WITHIN_MS, 'late'));
  const isPut = await Promise.race([put(caller.tabId, caller.frameId), late]);
  if (isPut === 'late') return fail({ kind: 'fault', detail: 'the browser lets no script in' });
  return ok(null);
}
