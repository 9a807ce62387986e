import { formatDay } from '@/lib/core/format/day';
import type { FilingRef, TradeEvent } from '@/lib/core/insider/report';
import { compareText } from '@/lib/core/order';
import { acceptedAfterHours } from '@/lib/core/schedule/acceptance';
import { answer } from './answer';
import type { SignalInput } from './input';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/**
 * Whether the filing that told the person's latest news was accepted outside the market's hours:
 * before 09:30 or from 16:00 on, Eastern time. Amendments are no news. Unknown where the time is
 * not held, or where its time zone decides and is in doubt.
 */
export function afterHoursSignal(
  { owner, name, recent }: PersonTrades,
  { today, acceptedAt }: SignalInput,
): Signal | null {
  const [latest] = [...recent].sort((a, b) => compareText(b.firstFiledOn, a.firstFiledOn));
  if (!latest) return null;
  const basis = { owner, events: [latest] };
  const filing = `filing of ${name} of ${formatDay(latest.firstFiledOn, today)}`;
  const unknown = (why: string) => {
    const sentence = `Whether the ${filing} was accepted after hours is not known: ${why}.`;
    return answer('after-hours', 'unknown', { sentence }, basis);
  };
  if (latest.mayBeToldBefore) return unknown('the filing that it amends is not loaded');
  const first = firstFilingOf(latest);
  const text = first && acceptedAt.get(first.accession);
  if (!text) return unknown('its time of day is not loaded');
  const isOutside = acceptedAfterHours(text, latest.firstFiledOn);
  if (isOutside === null) return unknown('the list of filings leaves its time of day in doubt');
  if (!isOutside) {
    const sentence = `The ${filing} was accepted during the market's hours, 09:30 to 16:00 Eastern time.`;
    return answer('after-hours', 'absent', { sentence }, basis);
  }
  const sentence = `The ${filing} was accepted outside the market's hours, before 09:30 or from 16:00 on Eastern time.`;
  return answer('after-hours', 'present', { badge: 'Filed after hours', sentence }, basis);
}

/** The filing that told the event first; null where only later ones are held. */
function firstFilingOf({ filings, amendments, firstFiledOn }: TradeEvent): FilingRef | null {
  const corrected = amendments.flatMap(({ of, isAdded }) => (isAdded ? [] : of));
  const all = [...corrected, ...filings.toReversed()];
  return all.find(({ filedOn }) => filedOn === firstFiledOn) ?? null;
}
