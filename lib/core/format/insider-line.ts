import type { InsiderReport, SideTotal } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { firstName, headOf } from './insider-head';
import { plain, textOf, type LinePart } from './line-part';
import { noTradeHead, noTradeRest } from './no-trade-line';
import { coverParts, plannedParts } from './plan-words';
import { formatPercent } from './percent';
import { sayLine } from './say-line';

/** What a company's insiders did, in a few sentences. */
export interface InsiderLine {
  /** The answer, to be read first. */
  readonly head: readonly LinePart[];
  /** What qualifies it; empty when nothing does. */
  readonly rest: readonly LinePart[];
  /** Head and rest in one plain text. */
  readonly sentence: string;
}

/**
 * The headline of a card. "Bought" and "sold" are said of the two open-market totals alone; an
 * unread filing or an unclear entry keeps "no insider bought" from being claimed. `today` decides
 * whether dates carry their year.
 */
export function insiderLine(report: InsiderReport, today: IsoDate): InsiderLine {
  const { bought, sold, windowDays } = report;
  if (!bought && !sold) return line(noTradeHead(report), noTradeRest(report, today));
  const head = headOf(bought, sold, windowDays);
  // The one qualification that matters most: that of the sales, where both were made.
  const ofSales = sold ? plannedOf(sold, 'Sales', report) : [];
  if (ofSales.length > 0) return line(head, ofSales);
  const ofBuys = bought ? plannedOf(bought, 'Buys', report) : [];
  if (ofBuys.length > 0) return line(head, ofBuys);
  return line(head, leadPart(bought ?? sold, bought !== null && sold !== null));
}

/** What takes weight from a side: trades by plan, and sales that only paid taxes. */
function plannedOf(total: SideTotal, named: 'Buys' | 'Sales', report: InsiderReport): LinePart[] {
  const counted = named === 'Buys' ? 'open-market' : 'open-market-sale';
  const silent = report.trades.filter(
    (trade) => trade.class === counted && trade.plan === 'unknown',
  ).length;
  const planned = plannedParts(total, named, silent);
  const cover = coverParts(total);
  return planned.length > 0 && cover.length > 0
    ? [...planned, plain(' '), ...cover]
    : [...planned, ...cover];
}

function leadPart(total: SideTotal | null, isBoth: boolean): LinePart[] {
  const who = total && total.people > 1 ? firstName(total) : null;
  if (!who || !total?.lead) return [];
  const part = formatPercent(total.lead.part);
  return sayLine(isBoth ? 'leadMadeOfBuying' : 'leadMadeOfIt', { who, part });
}

function line(head: readonly LinePart[], rest: readonly LinePart[]): InsiderLine {
  return { head, rest, sentence: [textOf(head), textOf(rest)].filter(Boolean).join(' ') };
}
