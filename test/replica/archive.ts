import type { IsoDate } from '@/lib/core/iso-date';
import { easternMs } from './calendar';

/** A company or person with a CIK. */
export interface Entity {
  readonly cik: number;
  readonly name: string;
  readonly kind: 'company' | 'person';
  readonly tickers: readonly string[];
  readonly exchange: string | null;
  readonly sic: string;
  readonly sicDescription: string;
  /** The counts of common shares on the covers of its reports, oldest first. */
  readonly outstanding?: readonly ShareCount[];
}

/** A count of shares outstanding, with the report that states it. */
export interface ShareCount {
  readonly shares: number;
  readonly asOf: IsoDate;
  readonly filedOn: IsoDate;
  readonly accession: string;
}

/** The part an entity plays in a filing, in the word of the SEC's feeds. */
export type Role = 'Issuer' | 'Reporting' | 'Filer';

export interface FilingParty {
  readonly cik: number;
  readonly name: string;
  readonly role: Role;
}

export interface FilingDocument {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** A filing as the archive keeps it. */
export interface Filing {
  readonly accession: string;
  readonly form: string;
  readonly filedOn: IsoDate;
  /** US Eastern time, `HH:MM:SS`. */
  readonly acceptedAt: string;
  readonly reportDate: IsoDate | '';
  /** As the submissions list writes it, with the folder of the rendered page (`xslF345X05/…`). */
  readonly primaryDocument: string;
  readonly documents: readonly FilingDocument[];
  readonly parties: readonly FilingParty[];
  /** The series of a trust that it is about (`S000005025`). */
  readonly series?: readonly string[];
}

/** Everything that was filed, newest first, and everybody who filed. */
export class Archive {
  readonly #filings: Filing[] = [];
  readonly #entities = new Map<number, Entity>();

  /** Another archive with the same entities and filings, to which more can be added. */
  copy(): Archive {
    const copy = new Archive();
    copy.#filings.push(...this.#filings);
    for (const [cik, entity] of this.#entities) copy.#entities.set(cik, entity);
    return copy;
  }

  /** Adds an entity; a known CIK keeps what was said of it first. */
  register(entity: Entity): void {
    if (!this.#entities.has(entity.cik)) this.#entities.set(entity.cik, entity);
  }

  /** Adds a filing and lists it under each of its parties. Throws on a used accession number. */
  add(filing: Filing): void {
    if (this.filing(filing.accession)) throw new Error(`${filing.accession} was filed before`);
    // All times are Eastern, so that their text is in order of time as well.
    const stamp = (one: Filing) => `${one.filedOn}T${one.acceptedAt}`;
    const older = this.#filings.findIndex((other) => stamp(other) < stamp(filing));
    this.#filings.splice(older === -1 ? this.#filings.length : older, 0, filing);
  }

  get entities(): readonly Entity[] {
    return [...this.#entities.values()];
  }

  get filings(): readonly Filing[] {
    return this.#filings;
  }

  entity(cik: number): Entity | undefined {
    return this.#entities.get(cik);
  }

  filing(accession: string): Filing | undefined {
    return this.#filings.find((filing) => filing.accession === accession);
  }

  /** The filings under a CIK, in whatever role, newest first. */
  filingsOf(cik: number): Filing[] {
    return this.#filings.filter((filing) => filing.parties.some((party) => party.cik === cik));
  }
}

/** When the SEC accepted the filing, epoch milliseconds. */
export function acceptedMs(filing: Filing): number {
  return easternMs(filing.filedOn, filing.acceptedAt);
}

/** The accession number as folders are named: eighteen digits. */
export function folderName(filing: Filing): string {
  return filing.accession.replaceAll('-', '');
}
