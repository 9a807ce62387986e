import type { FoundManager } from '@/lib/core/edgar/found-filer';
import { readFoundManagers, readTypedManagers } from '@/lib/core/edgar/found-managers';
import { managerBrowseUrl, typeaheadUrl } from '@/lib/core/edgar/urls';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { EdgarClient } from '@/lib/edgar/client';
import { readJson } from '../json';
import { pageText } from './page-text';

/** A shorter text would find half of all filers. */
const SHORTEST = 2;

/**
 * Filers whose names begin with a text, by the full-text search's typeahead; where that has no
 * answer, or none that fits, by EDGAR's list of companies. At most ten.
 */
export async function findManagers(
  client: EdgarClient,
  text: string,
): Promise<Result<FoundManager[], Problem>> {
  const words = text.trim();
  if (words.length < SHORTEST) return ok([]);
  const typed = await findTyped(client, words);
  if (typed.ok ? typed.value.length > 0 : typed.problem.kind === 'blocked') return typed;
  const url = managerBrowseUrl(words);
  const page = await pageText(client, url, 'hover');
  if (!page.ok) return page;
  const read = readFoundManagers(page.value);
  return read.ok ? read : fail({ kind: 'malformed', url, detail: read.problem });
}

async function findTyped(
  client: EdgarClient,
  words: string,
): Promise<Result<FoundManager[], Problem>> {
  const url = typeaheadUrl(words);
  const answer = await client.get(url, 'hover');
  if (!answer.ok) return answer;
  return readJson(url, answer.value.kind === 'content' ? answer.value.text : '', readTypedManagers);
}
