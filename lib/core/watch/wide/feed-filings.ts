import type { CurrentEntry } from '@/lib/core/edgar/current-feed';
import type { FilingParty } from '@/lib/core/edgar/submission-parties';
import { grouped } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import { watchId, type WatchId } from '../entry';
import type { DerivedNews } from '../news';
import { statesTrades } from './any-rules';
import { formNews } from './form-news';
import type { NamedFiling } from './wide-filing';

/** News under the entry that would watch whom it is about. */
export interface FoundNews {
  readonly id: WatchId;
  readonly news: DerivedNews;
}

/** A filing of a feed with the news that it is by its form alone; null where it has to be read. */
export interface FedFiling {
  readonly filing: NamedFiling;
  readonly found: FoundNews | null;
}

/**
 * The filings that entries of feeds name, each once. A feed has an entry for each party, and may
 * leave one out: without its subject a Schedule has to be read like a Form 4. `today` dates what
 * the feed does not date.
 */
export function fedFilings(entries: readonly CurrentEntry[], today: IsoDate): FedFiling[] {
  return [...grouped(entries, ({ accession }) => accession).values()].flatMap((parties) => {
    const [first] = parties;
    if (!first) return [];
    const { accession, form, cik } = first;
    const party = (...roles: readonly string[]): FilingParty | null =>
      parties.find(({ role }) => roles.includes(role)) ?? null;
    const issuer = party('Issuer');
    const filedOn = first.filedOn ?? today;
    const filing = { accession, form, cik, filedOn, issuer: issuer?.cik ?? null };
    if (statesTrades(form)) return { filing, found: null };
    const subject = party('Subject');
    const filer = party('Filed by', 'Reporting', 'Filer');
    return { filing, found: foundByForm(filing, { subject, filer }) };
  });
}

/**
 * The news that a filing is by its form: a Form 13F about who filed it, any other about its
 * subject. Null where that is not known.
 */
export function foundByForm(
  filing: NamedFiling,
  { subject, filer }: { subject: FilingParty | null; filer: FilingParty | null },
): FoundNews | null {
  const isHoldings = filing.form.startsWith('13F');
  const about = isHoldings ? filer : subject;
  if (!about) return null;
  const id = watchId(isHoldings ? 'fund' : 'company', about.cik);
  return { id, news: formNews(filing, about, filer?.name ?? null) };
}
