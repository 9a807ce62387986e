import { namesAgree } from '@/lib/core/cusip/name-index';
import { readSchedule13, type StatedCusips } from '@/lib/core/cusip/read-schedule-13';
import type { Cik } from '@/lib/core/edgar/cik';
import { newestSchedule } from '@/lib/core/edgar/schedule-list';
import { readSubmissions } from '@/lib/core/edgar/submissions';
import { rawDocumentUrl, submissionsUrl } from '@/lib/core/edgar/urls';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import { readJson } from '../json';
import { unreadableBy } from '../unreadable';
import { PRIORITY, type FundSources } from './sources';

/** Large holders report some times a year. */
const KEPT_FOR_MS = 30 * 86_400_000;

/**
 * Learns the CUSIPs of a company that the files of fails to deliver do not have, from the newest
 * Schedule 13D or 13G about it: its list of filings and one document, once a month. Returns whether
 * any were learnt; that none can be is kept as well, unless nobody could be asked.
 */
export async function ensureSchedule(sources: FundSources, cik: Cik): Promise<boolean> {
  const { cache, kept, now } = sources;
  const known = await kept.companyCusips(cik);
  if (known === null || known.length > 0) return false;
  const row = await cache.schedules.get(cik);
  if (row && Math.abs(now() - row.fetchedAtMs) < KEPT_FOR_MS) return false;
  const read = await readStated(sources, cik);
  if (!read.ok && !unreadableBy(read.problem)) return false;
  const stated = read.ok ? read.value : null;
  await cache.schedules.put({ cik, fetchedAtMs: now(), stated });
  kept.forget();
  return stated !== null;
}

async function readStated(
  { client }: FundSources,
  cik: Cik,
): Promise<Result<StatedCusips | null, Problem>> {
  const listUrl = submissionsUrl(cik);
  const answer = await client.get(listUrl, PRIORITY);
  if (!answer.ok) return answer;
  const text = answer.value.kind === 'content' ? answer.value.text : '';
  const list = readJson(listUrl, text, readSubmissions);
  if (!list.ok) return list;
  const row = newestSchedule(list.value.rows);
  const url = row && rawDocumentUrl(cik, row.accession, row.primaryDocument);
  if (!url) return ok(null);
  const document = await client.get(url, PRIORITY);
  if (!document.ok) return document;
  const read = readSchedule13(document.value.kind === 'content' ? document.value.text : '');
  // A company's list also has what it files about others.
  if (!read.ok || read.value.cik !== cik || read.value.cusips.length === 0) return ok(null);
  const isNamed = namesAgree(read.value.issuer, list.value.name);
  return ok({ ...read.value, confidence: isNamed ? 'sure' : 'likely' });
}
