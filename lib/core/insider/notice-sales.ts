import type { Cik } from '@/lib/core/edgar/cik';
import type { FiledNotice, SaleNotice } from '@/lib/core/form144/notice';
import { addTo } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { dayOf } from './event-day';
import { isHolderTrade, isSale } from './market-trades';
import { isSameName } from './person-name';
import type { TradeEvent } from './report';
import { securityName } from './security-name';

/** A sale on the market, and how much of it no notice has taken yet; null where that is not known. */
interface OpenSale {
  readonly event: TradeEvent;
  left: number | null;
}

/** What is held of the insiders of all companies: who they are, and what they sold. */
export class HeldSales {
  private readonly owners = new Map<Cik, Map<Cik, Set<string>>>();
  private readonly sales = new Map<string, OpenSale[]>();
  private readonly doubts = new Map<string, TradeEvent[]>();

  constructor(events: readonly TradeEvent[]) {
    for (const event of events) {
      for (const { cik, name } of event.owners) {
        const people = this.owners.get(event.issuerCik) ?? new Map<Cik, Set<string>>();
        this.owners.set(event.issuerCik, people);
        people.set(cik, (people.get(cik) ?? new Set()).add(name));
      }
    }
    for (const event of events.toSorted((a, b) => compareText(a.tradedOn, b.tradedOn))) {
      // One and the same sale for all of its owners, so that none of its shares counts twice.
      const sale = isMarketSale(event) ? { event, left: event.shares } : null;
      for (const { cik } of event.owners) {
        const key = `${event.issuerCik}|${cik}`;
        if (sale) addTo(this.sales, key, sale);
        else if (isDoubtfulSale(event)) addTo(this.doubts, key, event);
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

  /**
   * An owner's sales on the market of what the notice names, from one day to another, that shares
   * are left of, the oldest first.
   */
  between(notice: FiledNotice, owner: Cik, from: IsoDate, to: IsoDate): OpenSale[] {
    const sales = this.sales.get(`${notice.issuerCik}|${owner}`) ?? [];
    return sales.filter(
      ({ event, left }) => left !== 0 && isWithin(event, from, to) && isOfNotice(notice, event),
    );
  }

  /** What an owner disposed of in those days that may have been the sale, and is told as none. */
  doubtsBetween(notice: FiledNotice, owner: Cik, from: IsoDate, to: IsoDate): TradeEvent[] {
    const doubts = this.doubts.get(`${notice.issuerCik}|${owner}`) ?? [];
    return doubts.filter((event) => isWithin(event, from, to) && isOfNotice(notice, event));
  }
}

function isMarketSale(event: TradeEvent): boolean {
  return isSale(event) || (isHolderTrade(event) && event.direction === 'disposed');
}

/** Under code S any other class may be what was announced; so may a row that nothing is sure of. */
function isDoubtfulSale({ class: name, code, direction }: TradeEvent): boolean {
  if (name === 'derivative') return false;
  const isUnread = name === 'unclassified' || name === 'inconsistent';
  return code === 'S' || (isUnread && direction === 'disposed');
}

function isWithin(event: TradeEvent, from: IsoDate, to: IsoDate): boolean {
  const day = dayOf(event);
  return day >= from && day <= to;
}

/** Notices say "Common" of any class: only a class that both name, and differently, tells apart. */
function isOfNotice({ lots }: FiledNotice, { class: name, security }: TradeEvent): boolean {
  if (name === 'other-security') {
    return lots.some((lot) => securityName(lot.security) === securityName(security));
  }
  const traded = classOf(security);
  if (traded === null) return true;
  const announced = lots.map((lot) => classOf(lot.security));
  return announced.length === 0 || announced.some((one) => one === null || one === traded);
}

function classOf(security: string): string | null {
  return /\b(?:class|series)\s+([a-z0-9]{1,3})\b/i.exec(security)?.[1]?.toLowerCase() ?? null;
}
