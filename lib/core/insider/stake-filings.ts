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

class Filing implements StakeFiling {
  readonly accession: Accession;
  readonly filedOn: IsoDate;
  readonly family: string;
  readonly isAmendment: boolean;
  readonly pages = new Map<string, Page>();
  private lines = 0;
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
    if ('table' in line) this.hasRows = true;
    const security = securityName(line.security);
    const known = this.pages.get(security);
    const page = known ?? emptyPage(this.isAmendment);
    if (!known) this.pages.set(security, page);
    const key = lineKey(line);
    page.lines.add(key);
    if (row) addTo(page.traded, key, row);
    if (!('table' in line)) addTo(page.idle, key, line);
  }
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
  const filingOf = (line: Line) => {
    const known = filings.get(line.accession);
    if (known) return known;
    const filing = new Filing(line);
    filings.set(line.accession, filing);
    return filing;
  };
  for (const one of current) {
    if (one.row.table !== 'n') continue;
    filingOf(one.row).enter(one.row, one);
    for (const replaced of one.replaced) filingOf(replaced).enter(replaced, null);
  }
  const distinct = new Map(holdings.map((holding) => [holding.id, holding]));
  const inOrder = [...distinct.values()].sort((a, b) => compareText(a.id, b.id));
  for (const holding of inOrder) filingOf(holding).enter(holding, null);
  return filings;
}
