import type { IsoDate } from '@/lib/core/iso-date';
import { Archive } from './archive';
import type { Form4Facts } from './build/ownership-facts';
import { casesFor } from './facts/cases';
import { REAL_COMPANIES } from './facts/real-companies';
import { filingOfForm, filingOfNotice, filingOfOther, personOf } from './filing-of-form';

/** The archive with every case filed, and the real companies listed without filings. */
export function filedArchive(today: IsoDate): Archive {
  const archive = new Archive();
  const cases = casesFor(today);
  for (const { issuer } of cases) archive.register(issuer);
  for (const company of REAL_COMPANIES) archive.register(company);
  for (const { filings, others = [], notices = [] } of cases) {
    for (const facts of filings) fileForm(archive, facts);
    for (const facts of others) archive.add(filingOfOther(facts));
    for (const facts of notices) archive.add(filingOfNotice(facts));
  }
  return archive;
}

/** Files an ownership form, and makes its owners known as persons with lists of their own. */
export function fileForm(archive: Archive, facts: Form4Facts): void {
  for (const owner of facts.owners) archive.register(personOf(owner));
  archive.add(filingOfForm(facts));
}
