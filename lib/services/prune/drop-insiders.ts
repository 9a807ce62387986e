import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import type { IsoDate } from '@/lib/core/iso-date';
import type { CacheDatabase } from '@/lib/db/cache';
import type { DocumentRow, FilingRow, ReadableFiling } from '@/lib/db/filing-rows';
import type { Subject } from '@/lib/db/history-rows';
import { insiderTables } from '@/lib/db/insider-tables';
import { filedBetween } from '../held-filings';
import { goesOn } from './goes-on';

/** Whether somebody's filings are being read at this moment, as a company or as an owner. */
export type IsBusy = (cik: Cik) => boolean;

const FIRST_DAY = '' as IsoDate;

/**
 * Drops what is held of a company or of a person, all of it in one transaction: its lists first, so
 * that nothing is told of it until it is asked for again, and every filing that no other list of
 * the cache still counts as read. Returns false where it is being read just now and is left alone.
 * Filings that could not be read stay: they are small, and whose they are is not known.
 */
export function dropInsiders(
  cache: CacheDatabase,
  subject: Subject,
  cik: Cik,
  isBusy: IsBusy,
): Promise<boolean> {
  return cache.transaction('rw', [...insiderTables(cache), cache.asked], async () => {
    const history = await cache.histories.get([subject, cik]);
    if ((history && goesOn(history)) || isBusy(cik)) return false;
    const filings = await filingsOf(cache, subject, cik);
    await cache.histories.delete([subject, cik]);
    await cache.historyLists.delete([subject, cik]);
    await cache.asked.delete([subject, cik]);
    if (subject === 'company') {
      await cache.submissions.delete(cik);
      await cache.outstanding.delete(cik);
      await dropNotices(cache, cik);
    }
    await dropUnheld(cache, filings, isBusy);
    // What is known of an issuer decides how its filings are judged: it goes with the last of them.
    if (subject === 'company' && !(await isFiledAbout(cache, cik))) await cache.issuers.delete(cik);
    for (const issuer of new Set(filings.map(({ issuerCik }) => issuerCik))) {
      if (await isFiledAbout(cache, issuer)) continue;
      await cache.owners.where('issuerCik').equals(issuer).delete();
    }
    return true;
  });
}

async function isFiledAbout(cache: CacheDatabase, cik: Cik): Promise<boolean> {
  const about = cache.filings.where('[issuerCik+filedOn]').between([cik], [cik, []]);
  return (await about.limit(1).count()) > 0;
}

/** The readable filings on the subject's lists, and all about it. */
async function filingsOf(
  cache: CacheDatabase,
  subject: Subject,
  cik: Cik,
): Promise<ReadableFiling[]> {
  const history = await cache.historyLists.get([subject, cik]);
  const window = subject === 'company' ? await cache.submissions.get(cik) : null;
  const listed = new Set([...accessionsOn(window), ...accessionsOn(history)]);
  const kept = await cache.filings.bulkGet([...listed]);
  const about = subject === 'company' ? await filedBetween(cache, cik, FIRST_DAY, null) : [];
  const filings = new Map<Accession, ReadableFiling>();
  for (const one of [...kept, ...about]) {
    if (one && isReadable(one)) filings.set(one.accession, one);
  }
  return [...filings.values()];
}

/** Drops those of the filings that are on the list of nobody they are about or were made by. */
async function dropUnheld(
  cache: CacheDatabase,
  filings: readonly ReadableFiling[],
  isBusy: IsBusy,
): Promise<void> {
  const accessions = filings.map(({ accession }) => accession);
  const transactions = await cache.transactions.where('accession').anyOf(accessions).toArray();
  const holdings = await cache.holdings.where('accession').anyOf(accessions).toArray();
  const holders = new Map(filings.map((one) => [one.accession, new Set([one.issuerCik])]));
  for (const { accession, owners } of [...transactions, ...holdings]) {
    for (const { cik } of owners) holders.get(accession)?.add(cik);
  }
  const rowless = accessions.filter((one) => holders.get(one)?.size === 1);
  for (const document of await cache.documents.bulkGet(rowless)) {
    for (const cik of statedOwners(document))
      if (document) holders.get(document.accession)?.add(cik);
  }
  const lists = await listsOf(cache, new Set([...holders.values()].flatMap((some) => [...some])));
  const isHeld = (accession: Accession) =>
    [...(holders.get(accession) ?? [])].some(
      (cik) => isBusy(cik) || lists.get(cik)?.has(accession),
    );
  const dropped = new Set(accessions.filter((accession) => !isHeld(accession)));
  if (dropped.size === 0) return;
  const isGone = ({ accession }: { readonly accession: Accession }) => dropped.has(accession);
  await cache.transactions.bulkDelete(transactions.filter(isGone).map(({ id }) => id));
  await cache.holdings.bulkDelete(holdings.filter(isGone).map(({ id }) => id));
  await cache.documents.bulkDelete([...dropped]);
  await cache.filings.bulkDelete([...dropped]);
}

/** Who made a filing, by its document: it may have no rows that say so. */
function statedOwners(document: DocumentRow | undefined): readonly Cik[] {
  const read = document && readOwnership(document.xml);
  return read?.ok ? read.value.owners.map(({ cik }) => cik) : [];
}

/** Only companies have the notices about them fetched. */
async function dropNotices(cache: CacheDatabase, cik: Cik): Promise<void> {
  const notices = await cache.notices.where('issuerCik').equals(cik).primaryKeys();
  if (notices.length === 0) return;
  await cache.documents.bulkDelete(notices);
  await cache.notices.bulkDelete(notices);
}

/** What stands on the lists of each of them that are kept. */
async function listsOf(
  cache: CacheDatabase,
  ciks: ReadonlySet<Cik>,
): Promise<Map<Cik, Set<Accession>>> {
  const all = [...ciks];
  const windows = await cache.submissions.bulkGet(all);
  const companies = await cache.historyLists.bulkGet(all.map((cik) => ['company', cik]));
  const people = await cache.historyLists.bulkGet(all.map((cik) => ['person', cik]));
  return new Map(
    all.map((cik, at) => {
      const lists = [windows[at], companies[at], people[at]];
      return [cik, new Set(lists.flatMap(accessionsOn))];
    }),
  );
}

function accessionsOn(list: { readonly rows: readonly SubmissionRow[] } | null | undefined) {
  return (list?.rows ?? []).map(({ accession }) => accession);
}

function isReadable(filing: FilingRow): filing is ReadableFiling {
  return filing.issuerCik !== null;
}
