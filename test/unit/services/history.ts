import type { IsoDate } from '@/lib/core/iso-date';
import type { HistoryList, HistoryRow, Subject } from '@/lib/db/history-rows';
import { noticeXml } from '@/test/unit/form144/notice-xml';
import { documentUrl, listUrl } from './fake-sec';
import { columnsOf, SAMPLE, submissionsOf, type Published } from './filings';
import { cikOf, type World } from './world';

/** A list of filings on several files: the newest ones, then its older pages, newest first. */
export interface PagedList {
  readonly recent: readonly Published[];
  readonly older?: readonly (readonly Published[])[];
  readonly changes?: object;
}

/** Puts up a filer's list with its older pages and all documents on them. */
export function publishPaged(
  { sec }: World,
  { recent, older = [], changes = {} }: PagedList,
  filer = SAMPLE,
): void {
  const cik = cikOf(filer);
  const pages = older.map((rows, index) => ({
    rows,
    name: `CIK${cik}-submissions-00${index + 1}.json`,
  }));
  const files = pages.map(({ name, rows }) => ({
    name,
    filingCount: rows.length,
    filingFrom: rows.at(-1)?.filedOn,
    filingTo: rows[0]?.filedOn,
  }));
  const filings = { recent: columnsOf(recent), files };
  sec.serve(
    listUrl(filer),
    () => new Response(submissionsOf(filer, recent, { filings, ...changes })),
  );
  for (const { name, rows } of pages) {
    const url = `https://data.sec.gov/submissions/${name}`;
    sec.serve(url, () => new Response(JSON.stringify(columnsOf(rows))));
  }
  for (const one of [...recent, ...older.flat()]) {
    sec.serve(documentUrl(one, filer), () => new Response(one.body));
  }
}

/** Form 144 about a company, by default SAMPLE. */
export function notice(number: number, filedOn: string, issuer = SAMPLE): Published {
  return {
    accession: `0000999144-26-${String(number).padStart(6, '0')}`,
    form: '144',
    filedOn: filedOn as IsoDate,
    primaryDocument: 'xsl144X01/primary_doc.xml',
    body: noticeXml({ issuer: `<issuerCik>${issuer.cik}</issuerCik>` }),
  };
}

/** A history as it is kept, with its list. */
type KeptHistory = HistoryRow & { readonly list: HistoryList | undefined };

/** Wants filings back to a day, and waits until their loading has come to an end. */
export async function load(
  world: World,
  since: string,
  subject: Subject = 'company',
  filer: { readonly cik: number } = SAMPLE,
): Promise<KeptHistory> {
  const cik = cikOf({ ...SAMPLE, ...filer });
  await world.history.want(subject, cik, since as IsoDate);
  await world.history.run(subject, cik);
  return stateOf(world, subject, filer);
}

export async function stateOf(
  world: World,
  subject: Subject = 'company',
  filer: { readonly cik: number } = SAMPLE,
): Promise<KeptHistory> {
  const key: [Subject, string] = [subject, cikOf({ ...SAMPLE, ...filer })];
  const row = await world.cache.histories.get(key);
  if (!row) throw new Error('no such history');
  return { ...row, list: await world.cache.historyLists.get(key) };
}
