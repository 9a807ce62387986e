import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { compareText } from '@/lib/core/order';
import type { TradeOwner } from './report';
import type { InsiderTransaction } from './transaction';
import { isYearEnd } from './year-end';

/** What one filing reports of a trade. */
interface Reported {
  /** The filing that told of it first, where it corrects another or was corrected. */
  readonly origin: Accession;
  readonly rows: readonly InsiderTransaction[];
}

/**
 * What filings about one trade, none of which corrects another, have in common. By it alone may a
 * row of one tell of the block of another: most trades that several people make on one day share
 * nothing, and need no closer look.
 */
export class TradeOverlap {
  private readonly balances = new Marks<number>();
  /** With whom the owners file. */
  private readonly company = new Marks<Cik>();
  private readonly ways = new Set<'D' | 'I'>();
  private hasNature = false;
  private readonly forms = new Set<boolean>();

  constructor(reports: Iterable<Reported>) {
    for (const { origin, rows } of reports) {
      for (const row of rows) {
        const { sharesAfter, nature, directOrIndirect } = row;
        this.forms.add(isYearEnd(row));
        if (sharesAfter !== null) this.balances.add(sharesAfter, origin);
        if (nature !== null) this.hasNature = true;
        if (directOrIndirect !== null) this.ways.add(directOrIndirect);
      }
      const owners = rows[0]?.owners ?? [];
      const together = owners.map(({ cik }) => cik).sort(compareText);
      for (const cik of together) this.company.add(cik, together.join(' '));
    }
  }

  /**
   * Whether a row has a balance in common with another filing, or an owner with one of others; or
   * what tells who holds it may be said in other words there. The same owners need equal balances,
   * unless one of the filings is a Form 5.
   */
  has({ sharesAfter, owners }: InsiderTransaction): boolean {
    if (this.hasNature || this.ways.size > 1 || this.isToldAtYearEnd) return true;
    if (sharesAfter !== null && this.balances.differ(sharesAfter)) return true;
    return owners.some((owner) => this.isInSeveral(owner));
  }

  /** Whether a Form 5 tells of the trade, and a filing of another form too. */
  get isToldAtYearEnd(): boolean {
    return this.forms.size > 1;
  }

  /** Whether an owner files of the trade alone and with others, or with these and with those. */
  isInSeveral({ cik }: TradeOwner): boolean {
    return this.company.differ(cik);
  }
}

/** Facts with something of the filings that state them. */
class Marks<T> {
  private readonly marks = new Map<T, string | null>();

  add(fact: T, mark: string): void {
    const known = this.marks.get(fact);
    if (known === undefined) this.marks.set(fact, mark);
    else if (known !== mark) this.marks.set(fact, null);
  }

  /** Whether filings that state the fact differ in it. */
  differ(fact: T): boolean {
    return this.marks.get(fact) === null;
  }
}
