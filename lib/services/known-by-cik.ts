import type { Cik } from '@/lib/core/edgar/cik';
import { fundSubject } from '@/lib/core/look-up/known-funds';
import type { Subject } from '@/lib/core/look-up/subject';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { ownersByCik } from './owners';
import { managersKnown, type SubjectSources } from './subject-sources';

/**
 * As what each of the CIKs is known without asking anybody: a company of the directory, a person of
 * stored filings, a manager; one filer can be several. Those of which nothing is known are left out.
 */
export async function knownByCik(
  sources: Omit<SubjectSources, 'client'>,
  ciks: readonly Cik[],
): Promise<Map<Cik, Subject[]>> {
  if (ciks.length === 0) return new Map();
  const [listed, people, funds] = await Promise.all([
    sources.directory.resolve(ciks.map((cik) => ({ cik, ticker: null }))),
    ownersByCik(sources.cache, ciks),
    managersKnown(sources),
  ]);
  const byCik = new Map(funds.map((fund) => [fund.cik, fund]));
  const known = new Map<Cik, Subject[]>();
  for (const [at, cik] of ciks.entries()) {
    const company = listed.ok ? listed.value[at] : null;
    const [person, fund] = [people.get(cik), byCik.get(cik)];
    const subjects = [
      ...(company ? [companySubject(company)] : []),
      ...(person ? [person] : []),
      ...(fund ? [fundSubject(fund)] : []),
    ];
    if (subjects.length > 0) known.set(cik, subjects);
  }
  return known;
}

/** A company of the directory as an answer. */
export function companySubject({ cik, ticker, name }: DirectoryEntry): Subject {
  return { kind: 'company', cik, ticker, name, about: null };
}
