import type { InsiderReport, SideTotal } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import type { IsoDate } from '@/lib/core/iso-date';
import { filedText } from './filed-text';
import { plain, textOf, type LinePart } from './line-part';
import { formatMoney } from './money';
import { noTradeHead, noTradeRest } from './no-trade-line';
import { coverParts, plannedParts } from './plan-words';
import { countOf, formatPercent } from './quantity';
import { chiefRole } from './role-words';

/** What a company's insiders did, in a few sentences. */
export interface InsiderLine {
  /** The answer, to be read first. */
  readonly head: readonly LinePart[];
  /** What qualifies it; empty when nothing does. */
  readonly rest: readonly LinePart[];
  /** Head and rest in one plain text. */
  readonly sentence: string;
}

interface Side {
  readonly class: TransactionClass;
  readonly tone: 'buy' | 'sell';
  readonly verb: string;
  readonly one: string;
  readonly many: string;
}

const BUYING: Side = {
  class: 'open-market',
  tone: 'buy',
  verb: 'bought',
  one: 'purchase',
  many: 'purchases',
};
const SELLING: Side = {
  class: 'open-market-sale',
  tone: 'sell',
  verb: 'sold',
  one: 'sale',
  many: 'sales',
};

/** `the chief executive`, or the name as filed; null when the values do not allow a lead. */
function leadName({ lead }: SideTotal): string | null {
  return lead ? (chiefRole(lead.owner.role) ?? filedText(lead.owner.name)) : null;
}

/** The same at the beginning of a sentence: names stay as they are filed. */
function firstName({ lead }: SideTotal): string | null {
  if (!lead) return null;
  const role = chiefRole(lead.owner.role);
  return role ? role.charAt(0).toUpperCase() + role.slice(1) : filedText(lead.owner.name);
}

function didWhat(who: string, total: SideTotal, side: Side): LinePart {
  return { text: `${who} ${side.verb} ${formatMoney(total.value)}`, tone: side.tone };
}

function headOf(total: SideTotal, side: Side): LinePart {
  const name = total.people === 1 ? firstName(total) : null;
  return didWhat(name || countOf(total.people, 'insider'), total, side);
}

/** The sales after the purchases: after several buyers a number is enough, but for a chief. */
function soldToo(sold: SideTotal, bought: SideTotal): LinePart {
  const owner = sold.people === 1 ? sold.lead?.owner : undefined;
  const chief = owner ? chiefRole(owner.role) : null;
  if (bought.people > 1) return didWhat(chief ?? `${sold.people}`, sold, SELLING);
  const isOne = sold.people === 1 && owner?.cik === bought.lead?.owner.cik;
  if (owner && isOne) return { text: `${SELLING.verb} ${formatMoney(sold.value)}`, tone: 'sell' };
  const name = sold.people === 1 ? leadName(sold) : null;
  return didWhat(name || countOf(sold.people, 'insider'), sold, SELLING);
}

/** What takes weight from a side: trades by plan, and sales that only paid taxes. */
function plannedOf(total: SideTotal, side: Side, report: InsiderReport): LinePart[] {
  const silent = report.trades.filter(
    (trade) => trade.class === side.class && trade.plan === 'unknown',
  ).length;
  const planned = plannedParts(total, side, silent);
  const cover = coverParts(total, side);
  return planned.length > 0 && cover.length > 0
    ? [...planned, plain(' '), ...cover]
    : [...planned, ...cover];
}

function leadPart(total: SideTotal, whole: string): LinePart[] {
  const name = firstName(total);
  if (!name || !total.lead || total.people === 1) return [];
  return [plain(`${name} made ${formatPercent(total.lead.part)} of ${whole}.`)];
}

function line(head: readonly LinePart[], rest: readonly LinePart[]): InsiderLine {
  return { head, rest, sentence: [textOf(head), textOf(rest)].filter(Boolean).join(' ') };
}

/**
 * The headline of a card. "Bought" and "sold" are said of the two open-market totals alone; an
 * unread filing or an unclear entry keeps "no insider bought" from being claimed. `today` decides
 * whether dates carry their year.
 */
export function insiderLine(report: InsiderReport, today: IsoDate): InsiderLine {
  const { bought, sold } = report;
  const market = plain(` on the market in ${countOf(report.windowDays, 'day')}.`);
  /** The one qualification that matters most. */
  const restOf = (total: SideTotal, side: Side, whole: string): LinePart[] => {
    const planned = plannedOf(total, side, report);
    return planned.length > 0 ? planned : leadPart(total, whole);
  };
  if (bought && sold) {
    const planned = plannedOf(sold, SELLING, report);
    return line(
      [headOf(bought, BUYING), plain(' and '), soldToo(sold, bought), market],
      planned.length > 0 ? planned : restOf(bought, BUYING, 'the buying'),
    );
  }
  if (bought) return line([headOf(bought, BUYING), market], restOf(bought, BUYING, 'it'));
  if (sold) return line([headOf(sold, SELLING), market], restOf(sold, SELLING, 'it'));
  return line(noTradeHead(report), noTradeRest(report, today));
}
