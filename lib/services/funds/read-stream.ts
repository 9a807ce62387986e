import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';

/** Reads a document as it comes; a word of what is wrong with it ends the reading. */
export interface PieceReader<T> {
  write(chunk: string): string | null;
  close(): Result<T, string>;
}

/** Fetches a document in pieces and reads it as it comes, in memory that its size does not fill. */
export async function readStream<T>(
  client: EdgarClient,
  url: string,
  priority: Priority,
  reader: PieceReader<T>,
): Promise<Result<T, Problem>> {
  const decoder = new TextDecoder();
  const streamed = await client.stream(url, priority, (bytes) =>
    reader.write(decoder.decode(bytes, { stream: true })),
  );
  if (!streamed.ok) return streamed;
  const read = reader.close();
  return read.ok ? ok(read.value) : fail({ kind: 'malformed', url, detail: read.problem });
}
