import type { FoundManager } from '@/lib/core/edgar/found-filer';
import { readFoundManagers, readTypedManagers } from '@/lib/core/edgar/found-managers';
import { filerBrowseUrl, typeaheadUrl } from '@/lib/core/edgar/urls';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import { pageText } from './funds/page-text';
import { readJson } from './json';

/** A shorter text would find half of all filers. */
const SHORTEST = 2;

/** How filers are asked for. */
interface FilerSearch {
  readonly priority: Priority;
  /** The form that those on EDGAR's list have filed, `13F`; empty for any. */
  readonly type: string;
}

/**
 * Filers whose names begin with a text, by the full-text search's typeahead; where that has no
 * answer, or none that fits, by EDGAR's list of companies. Two requests at most.
 */
export async function findFilers(
  client: EdgarClient,
  text: string,
  search: FilerSearch,
): Promise<Result<FoundManager[], Problem>> {
  const words = text.trim();
  if (words.length < SHORTEST) return ok([]);
  const typed = await findTyped(client, words, search.priority);
  if (typed.ok ? typed.value.length > 0 : typed.problem.kind === 'blocked') return typed;
  return browseFilers(client, words, search);
}

/** Filers whose names begin so, by EDGAR's list of companies; one request. */
export async function browseFilers(
  client: EdgarClient,
  words: string,
  { priority, type }: FilerSearch,
): Promise<Result<FoundManager[], Problem>> {
  const url = filerBrowseUrl(words, type);
  const page = await pageText(client, url, priority);
  if (!page.ok) return page;
  const read = readFoundManagers(page.value);
  return read.ok ? read : fail({ kind: 'malformed', url, detail: read.problem });
}

async function findTyped(
  client: EdgarClient,
  words: string,
  priority: Priority,
): Promise<Result<FoundManager[], Problem>> {
  const url = typeaheadUrl(words);
  const answer = await client.get(url, priority);
  if (!answer.ok) return answer;
  return readJson(url, answer.value.kind === 'content' ? answer.value.text : '', readTypedManagers);
}
