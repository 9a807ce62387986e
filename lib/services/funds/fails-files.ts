import { FailsReader, mergeFails, type FailsSymbols } from '@/lib/core/cusip/read-fails';
import { newestFailsFiles } from '@/lib/core/edgar/fails-page';
import { FAILS_PAGE_URL } from '@/lib/core/edgar/urls';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { packFails, unpackFails } from '@/lib/db/pack-cusips';
import type { EdgarClient } from '@/lib/edgar/client';
import { ZipReader } from '@/lib/edgar/unzip';
import { pageText } from './page-text';
import { PRIORITY, type FundSources } from './sources';

/** Two halves of a month hold nearly all that trades. */
const FILES = 2;
const DAY_MS = 86_400_000;
const MONTH_MS = 30 * DAY_MS;
/** What ids of single answers begin with. */
const STEP = 'fails ';

/**
 * Fetches the newest files of fails to deliver where those that are kept are a month old, and keeps
 * what they say. Each answer is kept as soon as it is there, so that whoever goes on after a stopped
 * worker repeats none. Returns the problem where they could not be had.
 */
export async function ensureFails(sources: FundSources): Promise<Problem | null> {
  const { cache, now } = sources;
  const kept = await cache.cusips.get('fails');
  const fetchedAtMs = now();
  if (kept && Math.abs(fetchedAtMs - kept.fetchedAtMs) < MONTH_MS) return null;
  const files = await fetchFails(sources);
  if (!files.ok) return files.problem;
  const packed = packFails(mergeFails(files.value));
  await cache.transaction('rw', cache.cusips, async () => {
    await cache.cusips.put({ id: 'fails', fetchedAtMs, packed });
    await cache.cusips.where('id').startsWith(STEP).delete();
  });
  return null;
}

async function fetchFails(sources: FundSources): Promise<Result<FailsSymbols[], Problem>> {
  const page = await keptStep(sources, FAILS_PAGE_URL, () => readLinks(sources.client));
  if (!page.ok) return page;
  const files: FailsSymbols[] = [];
  for (const url of page.value.split('\n')) {
    const file = await keptStep(sources, url, () => readZip(sources.client, url));
    if (!file.ok) return file;
    files.push(unpackFails(file.value));
  }
  return ok(files);
}

/** What an address said within the last day, or says now. */
async function keptStep(
  { cache, now }: FundSources,
  url: string,
  read: () => Promise<Result<string, Problem>>,
): Promise<Result<string, Problem>> {
  const id = `${STEP}${url}` as const;
  const kept = await cache.cusips.get(id);
  if (kept && Math.abs(now() - kept.fetchedAtMs) < DAY_MS) return ok(kept.packed);
  const answer = await read();
  if (answer.ok) await cache.cusips.put({ id, fetchedAtMs: now(), packed: answer.value });
  return answer;
}

/** The addresses of the newest files, one a line. */
async function readLinks(client: EdgarClient): Promise<Result<string, Problem>> {
  const page = await pageText(client, FAILS_PAGE_URL, PRIORITY);
  if (!page.ok) return page;
  const links = newestFailsFiles(page.value, FILES);
  if (links.length > 0) return ok(links.map(({ url }) => url).join('\n'));
  const detail = 'it lists no files of fails to deliver';
  return fail({ kind: 'malformed', url: FAILS_PAGE_URL, detail });
}

/** What a file says, packed. */
async function readZip(client: EdgarClient, url: string): Promise<Result<string, Problem>> {
  const reader = new FailsReader();
  // Any byte is a letter in it, as the files want.
  const decoder = new TextDecoder('windows-1252');
  const zip = new ZipReader((bytes) => reader.write(decoder.decode(bytes, { stream: true })));
  const streamed = await client.stream(url, PRIORITY, (bytes) => zip.write(bytes));
  if (!streamed.ok) return streamed;
  const packed = zip.close();
  const read = packed === null ? reader.close() : fail(packed);
  return read.ok
    ? ok(packFails(read.value.symbols))
    : fail({ kind: 'malformed', url, detail: read.problem });
}
