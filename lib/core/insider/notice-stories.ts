import type { FiledNotice, NoticeStory } from '@/lib/core/form144/notice';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { HeldSales } from './notice-sales';
import { noticesInForce, type StandingNotice } from './notices-in-force';
import type { RowId, TradeEvent } from './report';

/** For how long a notice holds: Form 144 is for sales within three months (Rule 144(h)). */
const HOLDS_DAYS = 90;

/** A sale of the last day may be filed two business days later, over a long weekend. */
const REPORTED_WITHIN_DAYS = 5;

/**
 * What became of each notice in force, newest first, by the sales that `events` tell of. Notices
 * take sales of their person within the 90 days they hold, the oldest notice and the oldest sale
 * first; no share counts for two. `sold` needs all of its shares; `part-sold` and `not-sold` are
 * said only once the days and the time to report are over and rows are held since its first day;
 * until then it is `open`, with what was sold so far. `unknown` where the person cannot be told
 * among the owners held (non-insiders file Form 144 too), or the number of shares is not stated.
 */
export function noticeStories(
  notices: readonly FiledNotice[],
  events: readonly TradeEvent[],
  today: IsoDate,
  heldSince: IsoDate,
): NoticeStory[] {
  const sales = new HeldSales(events);
  return noticesInForce(notices)
    .map((standing) => storyOf(standing, sales, today, heldSince))
    .sort(
      (a, b) =>
        compareText(b.notice.filedOn, a.notice.filedOn) ||
        compareText(b.notice.accession, a.notice.accession),
    );
}

function storyOf(
  { notice, since }: StandingNotice,
  sales: HeldSales,
  today: IsoDate,
  heldSince: IsoDate,
): NoticeStory {
  const unknown: NoticeStory = { notice, outcome: 'unknown', shares: null, rows: [] };
  const announced = sharesOf(notice);
  const owner = sales.sellerOf(notice);
  if (owner === null || announced === null || announced <= 0) return unknown;
  const until = addDays(since, HOLDS_DAYS);
  const rows: RowId[] = [];
  let left = announced;
  let isUncertain = heldSince > since;
  for (const sale of sales.between(notice.issuerCik, owner, since, until)) {
    if (left <= 0) break;
    if (!isSameClass(notice, sale.event)) continue;
    if (sale.left === null) {
      isUncertain = true;
      continue;
    }
    const taken = Math.min(left, sale.left);
    sale.left -= taken;
    left -= taken;
    rows.push(...sale.event.rows);
  }
  const shares = announced - left;
  if (left <= 0) return { notice, outcome: 'sold', shares, rows };
  if (isUncertain) return { ...unknown, rows };
  const isOver = today > addDays(until, REPORTED_WITHIN_DAYS);
  if (!isOver) return { notice, outcome: 'open', shares, rows };
  return { notice, outcome: shares > 0 ? 'part-sold' : 'not-sold', shares, rows };
}

/** Shares announced in all; null as soon as one lot does not state them. */
function sharesOf({ lots }: FiledNotice): number | null {
  let total = 0;
  for (const { shares } of lots) {
    if (shares === null) return null;
    total += shares;
  }
  return lots.length === 0 ? null : total;
}

/** Notices say "Common" of any class: only a class that both name, and differently, tells apart. */
function isSameClass({ lots }: FiledNotice, { security }: TradeEvent): boolean {
  const traded = classOf(security);
  if (traded === null) return true;
  const announced = lots.map((lot) => classOf(lot.security));
  return announced.length === 0 || announced.some((name) => name === null || name === traded);
}

function classOf(security: string): string | null {
  return /\b(?:class|series)\s+([a-z0-9]{1,3})\b/i.exec(security)?.[1]?.toLowerCase() ?? null;
}
