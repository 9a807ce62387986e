import type { Accession } from '@/lib/core/edgar/accession';
import { addTo } from '@/lib/core/grouped';
import { compareText } from '@/lib/core/order';
import type { CurrentRow } from './amend';
import { mayBeOne, securityName } from './security-name';
import { filersOf, stakeFilings, type StakeFiling } from './stake-filings';
import { readLedger, type Ledger, type LedgerPage } from './stake-ledger';
import type { WithheldReason } from './stake-reasons';
import type { InsiderHolding } from './transaction';

const NONE: ReadonlySet<Accession> = new Set();

/**
 * Finds the filings that tell what was held: those that report a trade, all others that the same
 * owners made on the same day (a table takes 30 lines, the rest goes on elsewhere), and amendments
 * of that day's filings that correct holdings alone.
 */
export class StakePages {
  private readonly filings: ReadonlyMap<Accession, StakeFiling>;
  private readonly families = new Map<string, StakeFiling[]>();
  private readonly ofHoldings = new Map<string, StakeFiling[]>();
  private places: ReadonlyMap<string, number> | null = null;
  private readonly ledgers = new Map<string, Ledger | WithheldReason>();

  /** `current` in the order of first filing, as amendments left them. */
  constructor(
    private readonly current: readonly CurrentRow[],
    holdings: readonly InsiderHolding[],
  ) {
    this.filings = stakeFilings(current, holdings);
    for (const filing of this.filings.values()) addTo(this.families, filing.family, filing);
    for (const holding of holdings) {
      const filing = this.filings.get(holding.accession);
      if (!filing?.isAmendment || filing.hasRows) continue;
      addTo(this.ofHoldings, `${holding.originalFiledOn}|${filersOf(holding)}`, filing);
    }
  }

  /** The ledger of a trade's security; `rows` are its lots as one set of owners reports them. */
  ledgerOf(rows: readonly CurrentRow[]): Ledger | WithheldReason {
    const security = securityName(rows[0]?.row.security ?? '');
    const families = this.familiesOf(rows);
    const corrected = correctedBy(rows);
    const key = `${security} ${families.join(' ')} ${[...corrected].join(' ')}`;
    const known = this.ledgers.get(key);
    if (known !== undefined) return known;
    const filings = families.flatMap((family) => this.families.get(family) ?? []);
    const ledger = this.read(security, filings, rows, corrected);
    this.ledgers.set(key, ledger);
    return ledger;
  }

  /** The families of the filings that report the rows, in order. */
  private familiesOf(rows: readonly CurrentRow[]): readonly string[] {
    const first = rows[0]?.row.accession;
    if (first && rows.every(({ row }) => row.accession === first)) {
      const only = this.filings.get(first);
      return only ? [only.family] : [];
    }
    const families = new Set<string>();
    let accession: Accession | null = null;
    for (const { row } of rows) {
      if (row.accession === accession) continue;
      accession = row.accession;
      const filing = this.filings.get(accession);
      if (filing) families.add(filing.family);
    }
    return families.size < 2 ? [...families] : [...families].sort(compareText);
  }

  private read(
    security: string,
    filings: readonly StakeFiling[],
    rows: readonly CurrentRow[],
    corrected: ReadonlySet<Accession>,
  ): Ledger | WithheldReason {
    if (filings.every(({ isFull }) => isFull)) return 'limit';
    const all = [...new Set([...filings, ...this.correctionsOf(rows)])];
    if (all.some((filing) => hasOtherTitle(filing, security))) return 'titles';
    const pages = all.sort(newestFirst).flatMap(({ pages: of }) => of.get(security) ?? []);
    for (const accession of corrected) {
      const before = this.filings.get(accession)?.pages.get(security);
      for (const line of before?.lines ?? []) {
        if (!pages.some((page) => page.lines.has(line))) return 'partial';
      }
    }
    return readLedger(pages, this.tradedOn(pages));
  }

  /** The rows of each line on all pages, in the order of first filing. */
  private tradedOn(pages: readonly LedgerPage[]): ReadonlyMap<string, readonly CurrentRow[]> {
    const [only, ...others] = pages;
    if (only && others.length === 0) return only.traded;
    this.places ??= new Map(this.current.map(({ row }, place) => [row.id, place]));
    const places = this.places;
    const placeOf = ({ row }: CurrentRow) => places.get(row.id) ?? 0;
    const traded = new Map<string, CurrentRow[]>();
    for (const page of pages) {
      for (const [key, rows] of page.traded) for (const row of rows) addTo(traded, key, row);
    }
    for (const rows of traded.values()) rows.sort((a, b) => placeOf(a) - placeOf(b));
    return traded;
  }

  /** The amendments of holdings alone that correct a filing of these rows' days. */
  private correctionsOf(rows: readonly CurrentRow[]): StakeFiling[] {
    if (this.ofHoldings.size === 0) return [];
    return rows.flatMap(({ row, replaced }) =>
      [row, ...replaced].flatMap(
        (form) => this.ofHoldings.get(`${form.filedOn}|${filersOf(form)}`) ?? [],
      ),
    );
  }
}

/** Whether the filing lists holdings under another title that may mean the same security. */
function hasOtherTitle({ pages }: StakeFiling, security: string): boolean {
  for (const title of pages.keys()) {
    if (title !== security && mayBeOne(title, security)) return true;
  }
  return false;
}

/** The filings whose rows these took the place of. */
function correctedBy(rows: readonly CurrentRow[]): ReadonlySet<Accession> {
  if (rows.every(({ replaced }) => replaced.length === 0)) return NONE;
  const corrected = new Set<Accession>();
  for (const { replaced } of rows) for (const { accession } of replaced) corrected.add(accession);
  return corrected;
}

function newestFirst(a: StakeFiling, b: StakeFiling): number {
  return compareText(b.filedOn, a.filedOn) || compareText(b.accession, a.accession);
}
