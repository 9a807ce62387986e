import type { Accession } from '@/lib/core/edgar/accession';
import { addTo } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import type { CurrentRow } from './amend';
import { securityName } from './security-name';
import type { LedgerPage } from './stake-ledger';
import { lineKey } from './stake-line';
import type { InsiderHolding, InsiderTransaction } from './transaction';

/** EDGAR takes 30 lines in a table; a busier filer goes on in a filing of its own. */
const LINES_AT_MOST = 30;

type Line = InsiderTransaction | InsiderHolding;

interface Page extends LedgerPage {
  readonly traded: Map<string, CurrentRow[]>;
  readonly idle: Map<string, InsiderHolding[]>;
  /** Every way of holding it that the filing lists, as it was filed. */
  readonly lines: Set<string>;
}

/** What one filing lists in Table I. */
export interface StakeFiling {
  readonly accession: Accession;
  readonly filedOn: IsoDate;
  /** Filings of the same owners on the same day go together. */
  readonly family: string;
  readonly isAmendment: boolean;
  readonly pages: ReadonlyMap<string, Page>;
  readonly isFull: boolean;
  readonly hasRows: boolean;
}

/** The page and the line of it on which a line of a filing stands. */
interface PageLine {
  readonly line: Line;
  readonly page: Page;
  readonly key: string;
}

class Filing implements StakeFiling {
  readonly accession: Accession;
  readonly filedOn: IsoDate;
  readonly family: string;
  readonly isAmendment: boolean;
  readonly pages = new Map<string, Page>();
  private lines = 0;
  private last: PageLine | null = null;
  hasRows = false;

  constructor(line: Line) {
    this.accession = line.accession;
    this.filedOn = line.filedOn;
    this.isAmendment = line.form.endsWith('/A');
    this.family = `${line.filedOn}|${this.isAmendment}|${line.originalFiledOn}|${filersOf(line)}`;
  }

  get isFull(): boolean {
    return this.lines >= LINES_AT_MOST;
  }

  /** Enters a line as it was filed, and the row when it still counts. */
  enter(line: Line, row: CurrentRow | null): void {
    this.lines += 1;
    const isRow = 'table' in line;
    if (isRow) this.hasRows = true;
    // The lots of a trade stand together.
    const place = this.last && isHeldAlike(this.last.line, line) ? this.last : this.placeOf(line);
    this.last = place;
    if (row) addTo(place.page.traded, place.key, row);
    if (!isRow) addTo(place.page.idle, place.key, line);
  }

  private placeOf(line: Line): PageLine {
    const security = securityName(line.security);
    const known = this.pages.get(security);
    const page = known ?? emptyPage(this.isAmendment);
    if (!known) this.pages.set(security, page);
    const key = lineKey(line);
    page.lines.add(key);
    return { line, page, key };
  }
}

function isHeldAlike(a: Line, b: Line): boolean {
  return (
    a.security === b.security && a.directOrIndirect === b.directOrIndirect && a.nature === b.nature
  );
}

function emptyPage(isAmendment: boolean): Page {
  return { isAmendment, traded: new Map(), idle: new Map(), lines: new Set() };
}

/** The issuer and the owners of a filing, as one text. */
export function filersOf({ issuerCik, owners }: Line): string {
  if (owners.length === 1) return `${issuerCik}|${owners[0]?.cik}`;
  const ciks = owners.map(({ cik }) => cik).sort(compareText);
  return `${issuerCik}|${ciks.join(' ')}`;
}

/** What every filing lists in Table I, by accession; `current` in the order of first filing. */
export function stakeFilings(
  current: readonly CurrentRow[],
  holdings: readonly InsiderHolding[],
): Map<Accession, StakeFiling> {
  const filings = new Map<Accession, Filing>();
  let last: Filing | null = null;
  const filingOf = (line: Line) => {
    if (last?.accession === line.accession) return last;
    const known = filings.get(line.accession);
    last = known ?? new Filing(line);
    if (!known) filings.set(line.accession, last);
    return last;
  };
  for (const one of current) {
    if (one.row.table !== 'n') continue;
    filingOf(one.row).enter(one.row, one);
    for (const replaced of one.replaced) filingOf(replaced).enter(replaced, null);
  }
  const distinct = new Map<string, InsiderHolding>();
  for (const holding of holdings) distinct.set(holding.id, holding);
  const inOrder = [...distinct.values()].sort((a, b) => compareText(a.id, b.id));
  for (const holding of inOrder) filingOf(holding).enter(holding, null);
  return filings;
}
