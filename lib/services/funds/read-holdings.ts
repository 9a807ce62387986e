import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { HoldingsListRow } from '@/lib/core/edgar/holdings-list';
import { submissionTextUrl } from '@/lib/core/edgar/urls';
import type { HoldingsFiling } from '@/lib/core/form13f/book';
import type { HoldingsProblem } from '@/lib/core/form13f/holdings-problem';
import { SubmissionReader } from '@/lib/core/form13f/read-submission';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { EdgarClient } from '@/lib/edgar/client';
import { PRIORITY } from './sources';

/** A filing, or why it gives no holdings: both are final, for a filing never changes. */
export type ReadHoldings = Result<HoldingsFiling, HoldingsProblem>;

/**
 * Fetches the complete submission of a 13F and reads it as it comes. Fails where nothing final can
 * be said: no connection, a block, an answer that broke off.
 */
export async function readHoldings(
  client: EdgarClient,
  cik: Cik,
  row: HoldingsListRow,
): Promise<Result<ReadHoldings, Problem>> {
  const url = submissionTextUrl(cik, row.accession);
  const reader = new SubmissionReader();
  const decoder = new TextDecoder();
  const streamed = await client.stream(url, PRIORITY, (bytes) => {
    reader.write(decoder.decode(bytes, { stream: true }));
    return null;
  });
  if (!streamed.ok) return streamed;
  const read = reader.close();
  if (!read.ok && !reader.isWhole) {
    return fail({ kind: 'malformed', url, detail: 'a filing that breaks off' });
  }
  return ok(read.ok ? checked(read.value, cik, row) : read);
}

/** What a filing says of itself must be what the list says of it. */
function checked(filing: HoldingsFiling, cik: Cik, row: HoldingsListRow): ReadHoldings {
  const wrong = contradiction(filing, cik, row);
  if (wrong !== null) return fail({ kind: 'malformed', part: 'cover', detail: wrong });
  return ok({ ...filing, cover: { ...filing.cover, cik } });
}

function contradiction(
  { accession, cover }: HoldingsFiling,
  cik: Cik,
  row: { readonly accession: Accession; readonly period: string },
): string | null {
  if (accession !== row.accession) return `it is ${accession}`;
  if (cover.period !== row.period) return `it is about ${cover.period}`;
  return cover.cik === null || cover.cik === cik ? null : `it was filed by ${cover.cik}`;
}
