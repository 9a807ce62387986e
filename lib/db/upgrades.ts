import type { Transaction } from 'dexie';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import { factsIn } from '@/lib/core/insider/issuer-facts';
import { addDays, utcDay } from '@/lib/core/iso-date';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { FillRow, SourceRow, SubmissionsRow, TickerRow } from './cache';

/** Version 1 knew one company for each ticker and no days; what it held is of its last list. */
export async function keepCompanies(upgrade: Transaction): Promise<void> {
  const sources = upgrade.table<SourceRow, string>('sources');
  const source = await sources.get(TICKER_FILE_URL);
  const fetchedAtMs = source?.fetchedAtMs ?? 0;
  await sources.update(TICKER_FILE_URL, { changedAtMs: fetchedAtMs, problem: null });
  const rows = await upgrade.table<DirectoryEntry & { rank: number }>('companies').toArray();
  const firstSeenOn = utcDay(fetchedAtMs);
  await upgrade
    .table<TickerRow>('tickers')
    .bulkAdd(rows.map((row) => ({ ...row, firstSeenOn, lastSeenOn: null })));
}

/** A company's list of filings as version 2 kept it. */
interface OldSubmissionsRow {
  readonly cik: Cik;
  readonly fetchedAtMs: number;
  readonly name: string;
  readonly sic: string | null;
  readonly rows: readonly Omit<SubmissionRow, 'acceptedAt'>[];
}

/** So many days back version 2 kept prospectuses and listings. */
const OLD_CONTEXT_DAYS = 130;

/**
 * Version 2 kept what a list says of the issuer within the list, and no notices of sales nor Forms
 * 3 and 5. Its lists stand, with their figures, until the next one takes their place.
 */
export async function addHistory(upgrade: Transaction): Promise<void> {
  const lists = await upgrade.table<OldSubmissionsRow>('submissions').toArray();
  await upgrade.table('issuers').bulkPut(
    lists.map((list) => {
      const day = utcDay(list.fetchedAtMs);
      return factsIn(withTimes(list), addDays(day, -OLD_CONTEXT_DAYS), day);
    }),
  );
  await upgrade.table<SubmissionsRow>('submissions').bulkPut(
    lists.map((list) => {
      const { cik, fetchedAtMs, name } = list;
      return { cik, fetchedAtMs, name, rows: withTimes(list).rows, version: 1 };
    }),
  );
}

function withTimes(list: OldSubmissionsRow) {
  return { ...list, rows: list.rows.map((row) => ({ ...row, acceptedAt: null })) };
}

/**
 * Version 6 did not keep who reported about which company. Of what it holds they are taken later,
 * piece by piece: an upgrade that read all transactions would keep the popup waiting.
 */
export async function wantOwners(upgrade: Transaction): Promise<void> {
  if ((await upgrade.table('transactions').count()) === 0) return;
  await upgrade.table<FillRow>('fills').put({ id: 'owners', after: '' });
}
