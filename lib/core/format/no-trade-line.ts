import type { InsiderReport, TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { listAll } from '@/lib/core/words/list-words';
import { say } from '@/lib/core/words/say';
import { aClass } from './class-words';
import { formatDay } from './day';
import { plain, type LinePart } from './line-part';
import { formatMoney } from './money';
import { formatShares } from './quantity';
import { sayCountLine, sayLine } from './say-line';
import { isUnclear, unclearWords } from './unclear';

/**
 * The answer when no market trade was found. An unread filing, or one that leaves open whether it
 * reports a trade, keeps "no insider bought or sold" from being claimed.
 */
export function noTradeHead(report: InsiderReport): LinePart[] {
  const { filings, unread, beyondLimit, lookalikes, leftOut, windowDays } = report;
  const isClear = unclearWords(report).length === 0;
  if (unread.length + beyondLimit > 0) {
    if (filings === 0) {
      return sayLine(unread.length === 0 ? 'noTradeAboutOthers' : 'noTradeUnread');
    }
    return sayCountLine(isClear ? 'noTradeSoFar' : 'noClearTradeSoFar', filings);
  }
  if (filings + lookalikes.length + leftOut.length === 0) {
    return sayCountLine('noTradeFiled', windowDays);
  }
  return sayCountLine(isClear ? 'noTradeOnMarket' : 'noClearTrade', windowDays);
}

/** What was filed in place of a market trade: first what is unclear, then what is known. */
export function noTradeRest(report: InsiderReport, today: IsoDate): LinePart[] {
  const unclear = unclearWords(report);
  const known = knownParts(
    report.lookalikes.filter((event) => !isUnclear(event.class)),
    today,
  );
  if (unclear.length === 0) return known;
  const doubt = sayLine('unclearEntries', { list: listAll(unclear) });
  return known.length === 0 ? doubt : [...doubt, plain(' '), ...known];
}

function knownParts(events: readonly TradeEvent[], today: IsoDate): LinePart[] {
  const [first] = events;
  if (!first) return [];
  const kinds = [...new Set(events.map((event) => aClass(event.class, event.direction)))];
  if (events.length > 1) {
    const few = kinds.slice(0, 2).join(', ');
    const list = kinds.length > 3 ? say('andOthers', { list: few }) : listAll(kinds);
    return sayLine('filedInstead', { list });
  }
  const values = { day: formatDay(first.tradedOn, today), what: kinds[0] ?? '' };
  const isAcquired = first.direction === 'acquired';
  if (first.value !== null) {
    const sum = formatMoney(first.value);
    return sayLine(isAcquired ? 'sumAcquiredWas' : 'sumDisposedWas', { ...values, sum });
  }
  if (first.shares === null) return sayLine('tradeWasOf', values);
  const shares = formatShares(first.shares);
  return sayLine(isAcquired ? 'sharesAcquiredWere' : 'sharesDisposedWere', { ...values, shares });
}
