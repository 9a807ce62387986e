import type { IsoDate } from '@/lib/core/iso-date';
import { Archive, type Entity } from './archive';
import { filingOfHoldings } from './build/form13f';
import type { Form4Facts } from './build/ownership-facts';
import { casesFor } from './facts/cases';
import { fundReportsOn } from './facts/fund-reports';
import { managersOn } from './facts/managers';
import { REAL_COMPANIES } from './facts/real-companies';
import { filingOfForm, filingOfNotice, filingOfOther, personOf } from './filing-of-form';

const written = new Map<IsoDate, Archive>();

/**
 * An archive of one's own with every case filed, and the real companies listed without filings.
 * They are written once a day and process, which takes longer than most tests do.
 */
export function filedArchive(today: IsoDate): Archive {
  const archive = written.get(today) ?? writeAll(today);
  written.set(today, archive);
  return archive.copy();
}

function writeAll(today: IsoDate): Archive {
  const archive = new Archive();
  const cases = casesFor(today);
  for (const { issuer } of cases) archive.register(issuer);
  for (const company of REAL_COMPANIES) archive.register(company);
  for (const { filings, others = [], notices = [] } of cases) {
    for (const facts of filings) fileForm(archive, facts);
    for (const facts of others) archive.add(filingOfOther(facts));
    for (const facts of notices) archive.add(filingOfNotice(facts));
  }
  for (const { cik, name, filings } of managersOn(today)) {
    archive.register(managerEntity(cik, name));
    for (const facts of filings) archive.add(filingOfHoldings(facts));
  }
  const funds = fundReportsOn(today);
  for (const { cik, name } of funds.trusts) archive.register(fundTrust(cik, name));
  for (const filing of funds.filings) archive.add(filing);
  return archive;
}

function managerEntity(cik: number, name: string): Entity {
  return { ...fundTrust(cik, name), sic: '6282', sicDescription: 'Investment Advice' };
}

/** A trust has no industry in the SEC's lists. */
function fundTrust(cik: number, name: string): Entity {
  const industry = { sic: '', sicDescription: '' };
  return { cik, name, kind: 'company', tickers: [], exchange: null, ...industry };
}

/** Files an ownership form, and makes its owners known as persons with lists of their own. */
export function fileForm(archive: Archive, facts: Form4Facts): void {
  for (const owner of facts.owners) archive.register(personOf(owner));
  archive.add(filingOfForm(facts));
}
