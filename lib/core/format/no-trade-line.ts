import type { InsiderReport, TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { aClass } from './class-words';
import { formatDay } from './day';
import { plain, strong, type LinePart } from './line-part';
import { countOf, listOf } from './quantity';
import { amountOf } from './trade-words';
import { isUnclear, unclearWords } from './unclear';

/**
 * The answer when no market trade was found. An unread filing, or one that leaves open whether it
 * reports a trade, keeps "no insider bought or sold" from being claimed.
 */
export function noTradeHead(report: InsiderReport): LinePart[] {
  const { filings, unread, beyondLimit, lookalikes, leftOut } = report;
  const days = countOf(report.windowDays, 'day');
  const isClear = unclearWords(report).length === 0;
  const none = isClear ? 'No market purchase or sale' : 'No clear market purchase or sale';
  if (unread.length + beyondLimit > 0) {
    if (filings === 0 && unread.length === 0) {
      return [
        strong('No insider trade was found'),
        plain(' among the newest filings on the SEC’s list, which are about other companies.'),
      ];
    }
    return filings > 0
      ? [strong(none), plain(` in the ${countOf(filings, 'filing')} read so far.`)]
      : [strong('The filings could not be read'), plain(', so what insiders did is unknown.')];
  }
  if (filings + lookalikes.length + leftOut.length === 0) {
    return [strong('No insider trades were filed'), plain(` in the last ${days}.`)];
  }
  return isClear
    ? [strong('No insider bought or sold'), plain(` on the market in ${days}.`)]
    : [strong(none), plain(` in ${days}.`)];
}

/** What was filed in place of a market trade: first what is unclear, then what is known. */
export function noTradeRest(report: InsiderReport, today: IsoDate): LinePart[] {
  const unclear = unclearWords(report);
  const known = knownParts(
    report.lookalikes.filter((event) => !isUnclear(event.class)),
    today,
  );
  if (unclear.length === 0) return known;
  const doubt = [plain('Unclear: '), strong(listOf(unclear)), plain('.')];
  return known.length === 0 ? doubt : [...doubt, plain(' '), ...known];
}

function knownParts(events: readonly TradeEvent[], today: IsoDate): LinePart[] {
  const [first] = events;
  if (!first) return [];
  if (events.length > 1) {
    const kinds = [...new Set(events.map((event) => aClass(event.class, event.direction)))];
    const named = kinds.length > 3 ? `${kinds.slice(0, 2).join(', ')} and others` : listOf(kinds);
    return [plain('What was filed instead: '), strong(named), plain('.')];
  }
  const amount = amountOf(first);
  const day = formatDay(first.tradedOn, today);
  if (amount === null) {
    return [
      plain(`The trade of ${day} was `),
      strong(aClass(first.class, first.direction)),
      plain('.'),
    ];
  }
  const moved = first.direction === 'acquired' ? 'acquired' : 'disposed of';
  const be = first.value === null ? 'were' : 'was';
  return [
    plain(`The ${amount} ${moved} on ${day} ${be} `),
    strong(aClass(first.class, first.direction)),
    plain('.'),
  ];
}
