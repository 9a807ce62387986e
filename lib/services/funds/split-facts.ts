import type { Cik } from '@/lib/core/edgar/cik';
import { splitFactsUrl } from '@/lib/core/edgar/split-facts-url';
import type { Cusip } from '@/lib/core/form13f/book';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { seasonPeriod } from '@/lib/core/form13f/season';
import type { FiledRatios } from '@/lib/core/form13f/splits';
import { splitsAtStake } from '@/lib/core/form13f/splits-at-stake';
import { readFiledRatios, type FiledRatio } from '@/lib/core/form13f/splits-filed';
import type { BookPair } from '@/lib/core/form13f/splits-observed';
import type { IsoDate } from '@/lib/core/iso-date';
import { ok, type Result } from '@/lib/core/result';
import type { Problem } from '@/lib/core/problem';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { readJson } from '../json';
import { unreadableBy } from '../unreadable';
import { bookOf } from './books';
import { inTurns } from './in-turns';
import type { FundSources } from './sources';

/** Nobody waits for the word of a company's reports: cards, watchlist and filings come first. */
const PRIORITY = 'bulk';
/** So many companies are asked about for one quarter, those that most managers hold first. */
const MOST = 12;
/** Companies report a split weeks after it. */
const KEPT_FOR_MS = 30 * 86_400_000;

/**
 * Fetches what companies reported of splits in XBRL, one request a company and month, where followed
 * managers' books show that one may lie in the season's quarter or the one before. Returns whether
 * any ratio was learnt. That a company has no such list is kept like an empty one; with any other
 * trouble the asking ends, for it is no more than a second opinion.
 */
export async function ensureSplitFacts(
  sources: FundSources,
  isStopped: () => boolean,
): Promise<boolean> {
  const { cache, now } = sources;
  let hasNews = false;
  for (const cik of await companiesAtStake(sources)) {
    if (isStopped()) return hasNews;
    const kept = await cache.splitFacts.get(cik);
    if (kept && Math.abs(now() - kept.fetchedAtMs) < KEPT_FOR_MS) continue;
    const read = await fetchRatios(sources, cik);
    if (!read.ok) return hasNews;
    await cache.splitFacts.put({ cik, fetchedAtMs: now(), ratios: read.value });
    hasNews ||= read.value.length > 0;
  }
  return hasNews;
}

/** What companies reported of splits, as far as it is kept, under each of their CUSIPs. */
export async function filedRatios({ cache, kept }: FundSources): Promise<FiledRatios> {
  const [rows, map] = await Promise.all([cache.splitFacts.toArray(), kept.cusips()]);
  const ratios = new Map<Cusip, readonly FiledRatio[]>();
  for (const { cik, ratios: filed } of rows) {
    if (filed.length === 0) continue;
    for (const { cusip } of map?.of(cik) ?? []) ratios.set(cusip, filed);
  }
  return ratios;
}

async function companiesAtStake(sources: FundSources): Promise<Cik[]> {
  const season = seasonPeriod(easternDay(sources.now()));
  const map = await sources.kept.cusips();
  const found = new Set<Cik>();
  for (const period of [season, lastQuarterEnd(season)]) {
    const cusips = await inTurns(splitsAtStake(await readPairs(sources, period)));
    const companies = map?.listings(new Set(cusips)).companies ?? {};
    for (const cik of cusips.flatMap((cusip) => companies[cusip] ?? []).slice(0, MOST)) {
      found.add(cik);
    }
  }
  return [...found];
}

async function readPairs({ cache, reader }: FundSources, period: IsoDate): Promise<BookPair[]> {
  const earlier = lastQuarterEnd(period);
  const pairs: BookPair[] = [];
  for (const { cik } of await reader.follows.toArray()) {
    const [was, is] = await cache.books.bulkGet([
      [cik, earlier],
      [cik, period],
    ]);
    const [before, after] = [was && bookOf(was), is && bookOf(is)];
    if (before && after) pairs.push({ before, after });
  }
  return pairs;
}

async function fetchRatios(
  { client }: FundSources,
  cik: Cik,
): Promise<Result<readonly FiledRatio[], Problem>> {
  const url = splitFactsUrl(cik);
  const answer = await client.get(url, PRIORITY);
  if (!answer.ok) return unreadableBy(answer.problem) ? ok([]) : answer;
  const text = answer.value.kind === 'content' ? answer.value.text : '';
  const read = readJson(url, text, readFiledRatios);
  return ok(read.ok ? read.value : []);
}
