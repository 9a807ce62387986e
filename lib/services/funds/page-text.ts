import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';

/**
 * The text of a page of the SEC's that is made for readers, where HTML is no sign of a block; a
 * refusal, and the block page's own words, still are.
 */
export async function pageText(
  client: EdgarClient,
  url: string,
  priority: Priority,
): Promise<Result<string, Problem>> {
  const decoder = new TextDecoder();
  let text = '';
  const take = (bytes: Uint8Array) => {
    text += decoder.decode(bytes, { stream: true });
    return null;
  };
  const streamed = await client.stream(url, priority, take, 'page');
  return streamed.ok ? ok(text) : streamed;
}
