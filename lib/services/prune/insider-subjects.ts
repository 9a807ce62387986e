import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { byteSize } from '@/lib/core/prune/byte-size';
import type { CacheDatabase } from '@/lib/db/cache';
import type { Subject } from '@/lib/db/history-rows';
import { heldForms, heldNotices } from './held-documents';

/** What the cache holds about companies and people as insiders. */
export interface InsiderSubjects {
  readonly subjects: readonly InsiderSubject[];
  /** What could not be read and is nobody's, bytes. */
  readonly unreadBytes: number;
}

/** How much is held about one of them. */
export interface InsiderSubject {
  readonly kind: Subject;
  readonly id: Cik;
  readonly bytes: number;
  /** When a list of its filings was last fetched, epoch milliseconds; 0 where there is none. */
  readonly fetchedAtMs: number;
}

/** A list of filings, and whose it is. */
interface KeptList {
  readonly cik: Cik;
  readonly fetchedAtMs: number;
  readonly rows: readonly SubmissionRow[];
}

type EachList = (take: (kind: Subject, list: KeptList) => void) => Promise<void>;

/**
 * Estimates how much is held about each company and person, which is what dropping it frees: their
 * lists as they are, their filings by their number and the weight of a few of them. A filing counts
 * for the company it is about; where no list of that is kept, for those on whose lists it stands.
 * Reads only.
 */
export async function insiderSubjects(cache: CacheDatabase): Promise<InsiderSubjects> {
  const subjects = new Map<string, InsiderSubject>();
  const add = (kind: Subject, id: Cik, bytes: number, fetchedAtMs = 0) => {
    const held = subjects.get(`${kind} ${id}`) ?? { bytes: 0, fetchedAtMs: 0 };
    const newest = Math.max(held.fetchedAtMs, fetchedAtMs);
    subjects.set(`${kind} ${id}`, { kind, id, bytes: held.bytes + bytes, fetchedAtMs: newest });
  };
  const eachList: EachList = async (take) => {
    await cache.submissions.each((list) => take('company', list));
    await cache.historyLists.each((list) => take(list.subject, list));
  };
  const listed = new Set<Cik>();
  await eachList((kind, list) => {
    if (kind === 'company') listed.add(list.cik);
    add(kind, list.cik, byteSize(list), list.fetchedAtMs);
  });
  await cache.histories.each((row) => add(row.subject, row.cik, byteSize(row)));
  await cache.outstanding.each((row) => add('company', row.cik, byteSize(row)));
  const notices = await heldNotices(cache);
  for (const [cik, count] of notices.counts) add('company', cik, count * notices.bytesEach);
  const forms = await heldForms(cache);
  for (const [cik, count] of forms.counts) {
    if (listed.has(cik)) add('company', cik, count * forms.bytesEach);
  }
  const unlisted = [...forms.counts.keys()].filter((cik) => !listed.has(cik));
  for (const [issuer, holders] of await holdersOf(cache, unlisted, eachList)) {
    if (holders.length === 0) add('company', issuer, forms.bytesEach);
    for (const [kind, cik] of holders) add(kind, cik, forms.bytesEach / holders.length);
  }
  return {
    subjects: [...subjects.values()],
    unreadBytes: forms.unreadBytes + notices.unreadBytes,
  };
}

type Holder = readonly [Subject, Cik];

/** For each filing about one of the companies: which it is, and on whose lists the filing stands. */
async function holdersOf(
  { filings }: CacheDatabase,
  issuers: readonly Cik[],
  eachList: EachList,
): Promise<readonly (readonly [Cik, Holder[]])[]> {
  const held = new Map<Accession, readonly [Cik, Holder[]]>();
  for (const cik of issuers) {
    const about = filings.where('[issuerCik+filedOn]').between([cik], [cik, []]);
    for (const accession of await about.primaryKeys()) held.set(accession, [cik, []]);
  }
  if (held.size === 0) return [];
  await eachList((kind, { cik, rows }) => {
    for (const { accession } of rows) held.get(accession)?.[1].push([kind, cik]);
  });
  return [...held.values()];
}
