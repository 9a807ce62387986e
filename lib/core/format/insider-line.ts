import type { InsiderReport, SideTotal, TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { aClass } from './class-words';
import { formatDay } from './day';
import { filedText } from './filed-text';
import { formatMoney } from './money';
import { countOf, formatPercent, formatShares, listOf } from './quantity';
import { chiefRole } from './role-words';
import { amountOf } from './trade-words';

/** A run of the headline; the tone says how it may be styled, never what it means. */
export interface LinePart {
  readonly text: string;
  readonly tone: 'plain' | 'buy' | 'sell' | 'strong';
}

/** What a company's insiders did, in at most two sentences. */
export interface InsiderLine {
  /** The answer, to be read first. */
  readonly head: readonly LinePart[];
  /** What qualifies it; empty when nothing does. */
  readonly rest: readonly LinePart[];
  /** Head and rest in one plain text. */
  readonly sentence: string;
}

const BUYING = { tone: 'buy', verb: 'bought', one: 'purchase', many: 'purchases' } as const;
const SELLING = { tone: 'sell', verb: 'sold', one: 'sale', many: 'sales' } as const;
type Side = typeof BUYING | typeof SELLING;

const plain = (text: string): LinePart => ({ text, tone: 'plain' });
const strong = (text: string): LinePart => ({ text, tone: 'strong' });

/** `The chief executive`, or the name as filed; null when the values do not allow a lead. */
function leadName(total: SideTotal): string | null {
  const owner = total.lead?.owner;
  if (!owner) return null;
  const role = chiefRole(owner.role);
  return role ? role.charAt(0).toUpperCase() + role.slice(1) : filedText(owner.name);
}

function headOf(total: SideTotal, side: Side): LinePart {
  const who = (total.people === 1 && leadName(total)) || countOf(total.people, 'insider');
  const howMuch =
    total.value === null ? `${formatShares(total.shares)} shares` : formatMoney(total.value);
  return { text: `${who} ${side.verb} ${howMuch}`, tone: side.tone };
}

function plannedPart(total: SideTotal, side: Side): LinePart[] {
  if (total.planned === 0) return [];
  const ending = ' under trading plans set up in advance.';
  if (total.planned < total.trades) {
    const some = `${total.planned} of ${countOf(total.trades, side.one, side.many)}`;
    return [strong(some), plain(` ${total.planned === 1 ? 'was' : 'were'}${ending}`)];
  }
  if (total.trades === 1) {
    return [strong(`The ${side.one} was`), plain(' under a trading plan set up in advance.')];
  }
  return [strong(`All ${total.trades} ${side.many} were`), plain(ending)];
}

function leadPart(total: SideTotal, whole: string): LinePart[] {
  const name = leadName(total);
  if (!name || !total.lead || total.people === 1) return [];
  return [plain(`${name} made ${formatPercent(total.lead.part)} of ${whole}.`)];
}

function unpricedPart(total: SideTotal): LinePart[] {
  return total.value === null ? [plain('Not every trade has a stated price.')] : [];
}

/** The one qualification that matters most. */
function restOf(total: SideTotal, side: Side, whole: string): LinePart[] {
  const parts = [plannedPart(total, side), leadPart(total, whole), unpricedPart(total)];
  return parts.find((part) => part.length > 0) ?? [];
}

function noTrades(report: InsiderReport, market: string): LinePart[] {
  const days = countOf(report.windowDays, 'day');
  if (report.unread.length + report.beyondLimit > 0) {
    return report.filings > 0
      ? [
          strong('No market purchase or sale'),
          plain(` in the ${countOf(report.filings, 'filing')} read so far.`),
        ]
      : [strong('The filings could not be read'), plain(', so what insiders did is unknown.')];
  }
  if (report.filings === 0 && report.lookalikes.length === 0) {
    return [strong('No insider trades were filed'), plain(` in the last ${days}.`)];
  }
  return [strong('No insider bought or sold'), plain(market)];
}

function lookalikePart(events: readonly TradeEvent[], today: IsoDate): LinePart[] {
  const [first] = events;
  if (!first) return [];
  if (events.length > 1) {
    const kinds = [...new Set(events.map((event) => aClass(event.class)))];
    const named = kinds.length > 3 ? `${kinds.slice(0, 2).join(', ')} and others` : listOf(kinds);
    return [plain('What was filed instead: '), strong(named), plain('.')];
  }
  const amount = amountOf(first);
  const day = formatDay(first.tradedOn, today);
  if (amount === null) {
    return [plain(`The trade of ${day} was `), strong(aClass(first.class)), plain('.')];
  }
  const moved = first.direction === 'acquired' ? 'acquired' : 'disposed of';
  const be = first.value === null ? 'were' : 'was';
  return [
    plain(`The ${amount} ${moved} on ${day} ${be} `),
    strong(aClass(first.class)),
    plain('.'),
  ];
}

function line(head: readonly LinePart[], rest: readonly LinePart[]): InsiderLine {
  const text = (parts: readonly LinePart[]) => parts.map((part) => part.text).join('');
  return { head, rest, sentence: [text(head), text(rest)].filter(Boolean).join(' ') };
}

/**
 * The headline of a card. "Bought" and "sold" are said of the two open-market totals alone; a
 * missing value is said, never taken for zero; an unread filing keeps "no insider bought" from
 * being claimed. `today` decides whether dates carry their year.
 */
export function insiderLine(report: InsiderReport, today: IsoDate): InsiderLine {
  const { bought, sold } = report;
  const market = ` on the market in ${countOf(report.windowDays, 'day')}.`;
  if (bought && sold) {
    const planned = plannedPart(sold, SELLING);
    return line(
      [headOf(bought, BUYING), plain(' and '), headOf(sold, SELLING), plain(market)],
      planned.length > 0 ? planned : restOf(bought, BUYING, 'the buying'),
    );
  }
  if (bought) return line([headOf(bought, BUYING), plain(market)], restOf(bought, BUYING, 'it'));
  if (sold) return line([headOf(sold, SELLING), plain(market)], restOf(sold, SELLING, 'it'));
  return line(noTrades(report, market), lookalikePart(report.lookalikes, today));
}
