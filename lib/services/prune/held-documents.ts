import type { EntityTable } from 'dexie';
import type { Cik } from '@/lib/core/edgar/cik';
import { byteSize } from '@/lib/core/prune/byte-size';
import type { CacheDatabase } from '@/lib/db/cache';
import type { FilingRow, NoticeRow } from '@/lib/db/filing-rows';

/** So many documents stand for all of them. */
const SAMPLED = 24;

/** The documents of one kind that are held, and what they weigh. */
export interface HeldDocuments {
  /** How many are about each company. */
  readonly counts: ReadonlyMap<Cik, number>;
  /** The mean weight of one with all that was read from it, bytes. */
  readonly bytesEach: number;
  /** Those that could not be read: whom they are about is not known, bytes. */
  readonly unreadBytes: number;
}

/** How the documents of one kind are counted and weighed. */
interface Kind<Row extends FilingRow | NoticeRow> {
  readonly table: EntityTable<Row, 'accession'>;
  readonly counts: ReadonlyMap<Cik, number>;
  readonly firstAbout: (cik: Cik) => Promise<Row | undefined>;
  readonly weigh: (row: Row) => Promise<number>;
}

/** Forms 3, 4 and 5. The work grows with the number of companies, not with that of filings. */
export async function heldForms(cache: CacheDatabase): Promise<HeldDocuments> {
  const { filings, documents, transactions, holdings } = cache;
  return heldOf({
    table: filings,
    counts: await countByIssuer(cache),
    firstAbout: (cik) => filings.where('[issuerCik+filedOn]').between([cik], [cik, []]).first(),
    weigh: async (filing) => {
      const { accession } = filing;
      const parts = await Promise.all([
        documents.get(accession),
        transactions.where('accession').equals(accession).toArray(),
        holdings.where('accession').equals(accession).toArray(),
      ]);
      return byteSize([filing, ...parts]);
    },
  });
}

/** Notices of intended sales. */
export async function heldNotices({ notices, documents }: CacheDatabase): Promise<HeldDocuments> {
  const counts = new Map<Cik, number>();
  await notices.orderBy('issuerCik').eachKey((key) => {
    const cik = key as Cik;
    counts.set(cik, (counts.get(cik) ?? 0) + 1);
  });
  return heldOf({
    table: notices,
    counts,
    firstAbout: (cik) => notices.where('issuerCik').equals(cik).first(),
    weigh: async (notice) => byteSize([notice, await documents.get(notice.accession)]),
  });
}

async function countByIssuer({ filings }: CacheDatabase): Promise<Map<Cik, number>> {
  const counts = new Map<Cik, number>();
  const index = filings.where('[issuerCik+filedOn]');
  let after = '';
  for (;;) {
    const cik = (await index.above([after, []]).first())?.issuerCik;
    if (!cik) return counts;
    counts.set(cik, await index.between([cik], [cik, []]).count());
    after = cik;
  }
}

/** Weighs one document each of some companies, evenly spread. */
async function heldOf<Row extends FilingRow | NoticeRow>(kind: Kind<Row>): Promise<HeldDocuments> {
  const issuers = [...kind.counts.keys()];
  const step = Math.max(1, issuers.length / SAMPLED);
  const weights: number[] = [];
  for (let at = 0; at < issuers.length && weights.length < SAMPLED; at += step) {
    const cik = issuers[Math.floor(at)];
    const first = cik && (await kind.firstAbout(cik));
    if (first) weights.push(await kind.weigh(first));
  }
  const counted = [...kind.counts.values()].reduce((sum, count) => sum + count, 0);
  const unread = (await kind.table.count()) - counted;
  const rows = unread > 0 ? await kind.table.limit(SAMPLED).toArray() : [];
  return {
    counts: kind.counts,
    bytesEach: meanOf(weights),
    unreadBytes: unread * meanOf(rows.map(byteSize)),
  };
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}
