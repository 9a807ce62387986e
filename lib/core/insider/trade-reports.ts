import type { Accession } from '@/lib/core/edgar/accession';
import { compareText } from '@/lib/core/order';
import { securityName } from './security-name';
import { TradeOverlap } from './trade-overlap';
import type { InsiderTransaction } from './transaction';

/** Everything reported of one trade. */
interface Trade {
  /** Its number among all trades. */
  readonly number: number;
  readonly reports: Map<Accession, TradeReport>;
  /** The lists of lots that its reports have, without and with balances, numbered. */
  readonly lists: Map<string, number>;
  /** Whether a row states by whom or what the security is held. */
  hasNature: boolean;
  /** The filing that told of it first; null once two did, neither to correct the other. */
  origin: Accession | null;
  /** What its reports have in common, once all are entered and somebody asks. */
  overlap: TradeOverlap | null;
}

/** The lots of a trade as one filing reports them. */
export class TradeReport {
  readonly rows: InsiderTransaction[] = [];
  private read: Reading | null = null;

  /** `origin` is the filing that told of the lots first, where this one corrects another. */
  constructor(
    readonly trade: Trade,
    public origin: Accession,
  ) {}

  /** Whether a row of it may tell of the same lot as another filing, neither to correct the other. */
  mayShare(row: InsiderTransaction): boolean {
    if (this.trade.origin !== null) return false;
    if (row.shares === null || row.sharesAfter === null || row.tradedOn === null) return false;
    return this.overlap.has(row);
  }

  /** What the filings about the trade have in common, once all are entered. */
  get overlap(): TradeOverlap {
    const { trade } = this;
    trade.overlap ??= new TradeOverlap(trade.reports.values());
    return trade.overlap;
  }

  /** The number of its list of lots: equal for equal shares and prices in whatever order. */
  get lots(): number {
    return this.reading().lots;
  }

  /** The number of the same list with the balances. */
  get balances(): number {
    return this.reading().balances;
  }

  /** How many lots state a price and a count that nobody hits by chance. */
  get odd(): number {
    return this.reading().odd;
  }

  /**
   * Nothing was held before the trade, or nothing after it, so that the balance says what the lots
   * say; or that is not stated.
   */
  get mayBeWhole(): boolean {
    return this.reading().mayBeWhole;
  }

  private reading(): Reading {
    this.read ??= readLots(this.rows, this.trade.lists);
    return this.read;
  }
}

type Reading = Pick<TradeReport, 'lots' | 'balances' | 'odd' | 'mayBeWhole'>;

/**
 * What each filing reports of each trade, as it was filed: rows are lots of one trade when issuer,
 * table, day, code, direction and security agree, whoever reports them.
 */
export class TradeReports {
  private readonly trades = new Map<string, Trade>();
  private last: TradeReport | null = null;

  /**
   * Enters a row, each once; returns the report it belongs to. `origin` is the filing that told of
   * it first, where it corrects another or was corrected.
   */
  enter(row: InsiderTransaction, origin = row.accession): TradeReport {
    const before = this.last?.rows[0];
    // The lots of a trade stand together in a filing.
    const report =
      this.last && before && isSameTrade(before, row) ? this.last : this.reportOf(row, origin);
    this.last = report;
    const { trade } = report;
    if (trade.origin !== origin) trade.origin = null;
    // It corrects some of its lots and adds others.
    if (report.origin !== origin) report.origin = row.accession;
    if (row.nature !== null) trade.hasNature = true;
    report.rows.push(row);
    return report;
  }

  private reportOf(row: InsiderTransaction, origin: Accession): TradeReport {
    const { issuerCik, table, tradedOn, code, direction, security } = row;
    const key = `${issuerCik}${table}${tradedOn}${code}${direction}|${securityName(security)}`;
    let trade = this.trades.get(key);
    if (!trade) {
      const number = this.trades.size;
      const reports = new Map<Accession, TradeReport>();
      trade = { number, reports, lists: new Map(), hasNature: false, origin, overlap: null };
      this.trades.set(key, trade);
    }
    let report = trade.reports.get(row.accession);
    if (!report) {
      report = new TradeReport(trade, origin);
      trade.reports.set(row.accession, report);
    }
    return report;
  }
}

function isSameTrade(a: InsiderTransaction, b: InsiderTransaction): boolean {
  return (
    a.accession === b.accession &&
    a.issuerCik === b.issuerCik &&
    a.table === b.table &&
    a.tradedOn === b.tradedOn &&
    a.code === b.code &&
    a.direction === b.direction &&
    a.security === b.security
  );
}

function readLots(rows: readonly InsiderTransaction[], lists: Map<string, number>): Reading {
  return {
    lots: numberOf(rows.map(lotKey), lists),
    balances: numberOf(
      rows.map((row) => `${lotKey(row)}|${row.sharesAfter}`),
      lists,
    ),
    odd: rows.filter(({ shares, price }) => price !== null && price > 0 && isOdd(shares)).length,
    mayBeWhole: mayBeWhole(rows),
  };
}

function numberOf(lots: string[], lists: Map<string, number>): number {
  const list = lots.sort(compareText).join(' ');
  const number = lists.get(list) ?? lists.size;
  lists.set(list, number);
  return number;
}

function mayBeWhole(rows: readonly InsiderTransaction[]): boolean {
  let moved = 0;
  for (const { shares, sharesAfter } of rows) {
    if (shares === null || sharesAfter === null) return true;
    moved += shares;
  }
  const balances = rows.flatMap(({ sharesAfter }) => sharesAfter ?? []);
  if (rows[0]?.direction === 'disposed') return balances.includes(0);
  return balances.every((balance) => balance <= moved);
}

/** Shares and price of a lot; prices that differ by less than a hundredth of a cent are the same. */
export function lotKey({ shares, price }: InsiderTransaction): string {
  return `${shares}@${price === null ? '?' : Math.round(price * 10_000)}`;
}

/** A count of three significant digits or more: 1,230 is odd, 1,200 is not. */
export function isOdd(shares: number | null): boolean {
  if (shares === null) return false;
  return String(shares).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length >= 3;
}
