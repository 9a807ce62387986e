import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import { parseList } from '@/lib/core/watch/parse-list';
import type { Directory } from '../directory';
import type { Wanted } from './watch-entries';

/** What a pasted list names. */
export interface Resolved {
  readonly wanted: readonly Wanted[];
  /** What names nothing that is known, as it was written. */
  readonly unknown: readonly string[];
}

/** Looks up what a pasted list names, in the directory alone; a problem where there is none. */
export async function resolveList(
  directory: Directory,
  text: string,
): Promise<Result<Resolved, Problem>> {
  const { tokens } = parseList(text);
  const found = await directory.resolve(tokens);
  if (!found.ok) return found;
  const wanted = new Map<string, Wanted>();
  const unknown: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const entry = found.value[index];
    if (entry) wanted.set(entry.cik, wantedOf(entry));
    else unknown.push(token.written);
  }
  return ok({ wanted: [...wanted.values()], unknown });
}

function wantedOf({ cik, ticker, name }: DirectoryEntry): Wanted {
  return { kind: 'company', cik, ticker, name };
}
