import type { FiledNotice, NoticeStory } from '@/lib/core/form144/notice';
import { addDays } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import type { SignalInput } from '@/lib/core/signal/input';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { HeldSales } from './notice-sales';
import { noticesInForce, type StandingNotice } from './notices-in-force';
import type { RowId } from './report';

/** For how long a notice holds: Form 144 is for sales within three months (Rule 144(h)). */
const HOLDS_DAYS = 90;

/** A sale of the last day may be filed two business days later, over a long weekend. */
const REPORTED_WITHIN_DAYS = 5;

/** What is held of a company's filings, as signals are given it. */
type HeldEvents = Pick<SignalInput, 'today' | 'heldSince' | 'heldUntil' | 'gaps' | 'events'>;

/**
 * What became of each notice in force, newest first, by the sales that the events tell of. Notices
 * take sales of their person within the 90 days they hold, the oldest notice and the oldest sale
 * first; no share counts for two. `sold` needs all of its shares; `part-sold` and `not-sold` are
 * said only once the days and the time to report are over; until then it is `open`, with what was
 * sold so far. It is `unknown`, with the reason, where the notice states no shares, its person
 * cannot be told among the owners held (non-insiders file Form 144 too), filings of those days are
 * not held or not read, or something disposed of then may or may not have been the sale.
 */
export function noticeStories(
  notices: readonly FiledNotice[],
  { events, ...held }: HeldEvents,
): NoticeStory[] {
  const sales = new HeldSales(events);
  return noticesInForce(notices)
    .map((standing) => storyOf(standing, sales, held))
    .sort(
      (a, b) =>
        compareText(b.notice.filedOn, a.notice.filedOn) ||
        compareText(b.notice.accession, a.notice.accession),
    );
}

function storyOf(
  { notice, since }: StandingNotice,
  sales: HeldSales,
  { today, heldSince, heldUntil, gaps }: Omit<HeldEvents, 'events'>,
): NoticeStory {
  const until = addDays(since, HOLDS_DAYS);
  const reportedBy = addDays(until, REPORTED_WITHIN_DAYS);
  const unknown = (key: MessageKey, rows: readonly RowId[] = []): NoticeStory => {
    return { notice, outcome: 'unknown', until, shares: null, why: { key }, rows };
  };
  const announced = sharesOf(notice);
  if (announced === null || announced <= 0) return unknown('whyNoticeNoShares');
  const owner = sales.sellerOf(notice);
  if (owner === null) return unknown('whyNoticeNoOwner');
  const rows: RowId[] = [];
  const doubts = sales.doubtsBetween(notice, owner, since, until);
  let left = announced;
  let isUnsized = false;
  for (const sale of sales.between(notice, owner, since, until)) {
    if (left <= 0) break;
    rows.push(...sale.event.rows);
    if (sale.left === null) {
      isUnsized = true;
      continue;
    }
    const taken = Math.min(left, sale.left);
    sale.left -= taken;
    left -= taken;
  }
  const told = { notice, until, shares: announced - left, why: null, rows };
  if (left <= 0) return { ...told, outcome: 'sold' };
  const doubtful = [...rows, ...doubts.flatMap((event) => event.rows)];
  if (heldSince > since) return unknown('whyNoticeNotLoaded', doubtful);
  if (gaps.some((day) => day >= since && day <= reportedBy)) {
    return unknown('whyNoticeUnread', doubtful);
  }
  if (isUnsized) return unknown('whyNoticeUnsized', doubtful);
  if (doubts.length > 0) return unknown('whyNoticeDoubtful', doubtful);
  if (today <= reportedBy) return { ...told, outcome: 'open' };
  if (heldUntil < reportedBy) return unknown('whyNoticeNotNewer', rows);
  return { ...told, outcome: told.shares > 0 ? 'part-sold' : 'not-sold' };
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
