import type { Cik } from '@/lib/core/edgar/cik';
import type { SaleNotice } from '@/lib/core/form144/notice';
import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { isSameName } from './person-name';
import type { TradeEvent } from './report';
import type { TransactionClass } from './transaction-class';

/** What a notice of Form 144 may have become: sales on the market, by whomever. */
const SALES: ReadonlySet<TransactionClass> = new Set([
  'open-market-sale',
  'ten-percent-holder-sale',
  'price-unclear',
]);

/** A sale, and how much of it no notice has taken yet; null where its size is not known. */
export interface OpenSale {
  readonly event: TradeEvent;
  left: number | null;
}

/** What is held of the insiders of all companies: who they are, and what they sold. */
export class HeldSales {
  private readonly owners = new Map<Cik, Map<Cik, Set<string>>>();
  private readonly sales = new Map<string, OpenSale[]>();

  constructor(events: readonly TradeEvent[]) {
    for (const event of events) {
      for (const { cik, name } of event.owners) {
        const people = this.owners.get(event.issuerCik) ?? new Map<Cik, Set<string>>();
        this.owners.set(event.issuerCik, people);
        people.set(cik, (people.get(cik) ?? new Set()).add(name));
      }
    }
    const sold = events.filter((event) => SALES.has(event.class) && event.direction === 'disposed');
    for (const event of sold.toSorted((a, b) => compareText(a.tradedOn, b.tradedOn))) {
      // One and the same sale for all of its owners, so that none of its shares counts twice.
      const sale = { event, left: event.shares };
      for (const { cik } of event.owners) {
        const key = `${event.issuerCik}|${cik}`;
        const known = this.sales.get(key);
        if (known) known.push(sale);
        else this.sales.set(key, [sale]);
      }
    }
  }

  /**
   * The one owner of the company's filings for whom a notice was filed: the filer's own number, else
   * whom the name means. Null for nobody, or for several.
   */
  sellerOf({ issuerCik, person, personCik }: SaleNotice): Cik | null {
    const people = this.owners.get(issuerCik) ?? new Map<Cik, Set<string>>();
    if (personCik !== null && people.has(personCik)) return personCik;
    const named = [...people].filter(([, names]) =>
      [...names].some((one) => isSameName(one, person)),
    );
    const [only] = named;
    return only && named.length === 1 ? only[0] : null;
  }

  /** An owner's sales from one day to another that shares are left of, the oldest first. */
  between(issuer: Cik, owner: Cik, from: IsoDate, to: IsoDate): OpenSale[] {
    const sales = this.sales.get(`${issuer}|${owner}`) ?? [];
    return sales.filter(
      ({ event, left }) => left !== 0 && event.tradedOn >= from && event.tradedOn <= to,
    );
  }
}
