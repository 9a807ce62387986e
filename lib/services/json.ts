import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';

/** Parses the text of an answer and hands it to its schema; anything wrong is a `malformed` Problem. */
export function readJson<T>(
  url: string,
  text: string,
  read: (json: unknown) => Result<T, string>,
): Result<T, Problem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail({ kind: 'malformed', url, detail: 'not valid JSON' });
  }
  const result = read(json);
  return result.ok ? ok(result.value) : fail({ kind: 'malformed', url, detail: result.problem });
}
