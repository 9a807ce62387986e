import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import { searchWords } from '@/lib/core/look-up/search-words';

/** That somebody reported about a company, kept so that people are found by their names. */
export interface OwnerRow {
  readonly cik: Cik;
  readonly issuerCik: Cik;
  /** As the newest of the filings has it. */
  readonly name: string;
  /** The words of the name, as `searchWords` gives them, each once. */
  readonly words: readonly string[];
  readonly issuerName: string;
  /** When the newest of the filings was made. */
  readonly filedOn: IsoDate;
}

/** What a filing tells of who made it. */
interface OwnedFiling {
  readonly owners: readonly { readonly cik: Cik; readonly name: string }[];
  readonly issuer: { readonly cik: Cik; readonly name: string };
  readonly filedOn: IsoDate;
}

/** One row for each owner of a filing; a company that reports about itself is none. */
export function ownerRows({ owners, issuer, filedOn }: OwnedFiling): OwnerRow[] {
  return owners
    .filter(({ cik }) => cik !== issuer.cik)
    .map(({ cik, name }) => ({
      cik,
      issuerCik: issuer.cik,
      name,
      words: [...new Set(searchWords(name))],
      issuerName: issuer.name,
      filedOn,
    }));
}
