import { FailsReader, mergeFails, type FailsSymbols } from '@/lib/core/cusip/read-fails';
import { newestFailsFiles } from '@/lib/core/edgar/fails-page';
import { FAILS_PAGE_URL } from '@/lib/core/edgar/urls';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { packFails } from '@/lib/db/pack-cusips';
import type { EdgarClient } from '@/lib/edgar/client';
import { ZipReader } from '@/lib/edgar/unzip';
import { pageText } from './page-text';
import { PRIORITY, type FundSources } from './sources';

/** Two halves of a month hold nearly all that trades. */
const FILES = 2;
const MONTH_MS = 30 * 86_400_000;

/**
 * Fetches the newest files of fails to deliver where those that are kept are a month old, and keeps
 * what they say. Returns the problem where they could not be had.
 */
export async function ensureFails(sources: FundSources): Promise<Problem | null> {
  const { cache, now } = sources;
  const kept = await cache.cusips.get('fails');
  const fetchedAtMs = now();
  if (kept && fetchedAtMs - kept.fetchedAtMs < MONTH_MS) return null;
  const read = await fetchFails(sources);
  if (!read.ok) return read.problem;
  await cache.cusips.put({ id: 'fails', fetchedAtMs, packed: packFails(read.value) });
  return null;
}

async function fetchFails({ client }: FundSources): Promise<Result<FailsSymbols, Problem>> {
  const page = await pageText(client, FAILS_PAGE_URL, PRIORITY);
  if (!page.ok) return page;
  const links = newestFailsFiles(page.value, FILES);
  if (links.length === 0) {
    const detail = 'it lists no files of fails to deliver';
    return fail({ kind: 'malformed', url: FAILS_PAGE_URL, detail });
  }
  const files: FailsSymbols[] = [];
  for (const { url } of links) {
    const file = await readZip(client, url);
    if (!file.ok) return file;
    files.push(file.value);
  }
  return ok(mergeFails(files));
}

async function readZip(client: EdgarClient, url: string): Promise<Result<FailsSymbols, Problem>> {
  const reader = new FailsReader();
  // Any byte is a letter in it, as the files want.
  const decoder = new TextDecoder('windows-1252');
  const zip = new ZipReader((bytes) => reader.write(decoder.decode(bytes, { stream: true })));
  const streamed = await client.stream(url, PRIORITY, (bytes) => zip.write(bytes));
  if (!streamed.ok) return streamed;
  const packed = zip.close();
  const read = packed === null ? reader.close() : fail(packed);
  return read.ok ? ok(read.value.symbols) : fail({ kind: 'malformed', url, detail: read.problem });
}
