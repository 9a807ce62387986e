import type { FilingRef, TradeEvent } from '@/lib/core/insider/report';
import { compareText } from '@/lib/core/order';
import { acceptedAfterHours } from '@/lib/core/schedule/acceptance';
import type { MessageKey } from '@/lib/core/words/catalogue';
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
  { acceptedAt }: SignalInput,
): Signal | null {
  const [latest] = [...recent].sort((a, b) => compareText(b.firstFiledOn, a.firstFiledOn));
  if (!latest) return null;
  const basis = { owner, events: [latest] };
  const said = (key: MessageKey) => ({ key, values: { name, day: { day: latest.firstFiledOn } } });
  const unknown = (key: MessageKey) =>
    answer('after-hours', 'unknown', { sentence: said(key) }, basis);
  if (latest.mayBeToldBefore) return unknown('signalAfterHoursAmended');
  const first = firstFilingOf(latest);
  const text = first && acceptedAt.get(first.accession);
  if (!text) return unknown('signalAfterHoursNoTime');
  const isOutside = acceptedAfterHours(text, latest.firstFiledOn);
  if (isOutside === null) return unknown('signalAfterHoursDoubt');
  if (!isOutside) {
    return answer('after-hours', 'absent', { sentence: said('signalAfterHoursAbsent') }, basis);
  }
  const badge = { key: 'signalAfterHoursBadge' } as const;
  const sentence = said('signalAfterHoursPresent');
  return answer('after-hours', 'present', { badge, sentence }, basis);
}

/** The filing that told the event first; null where only later ones are held. */
function firstFilingOf({ filings, amendments, firstFiledOn }: TradeEvent): FilingRef | null {
  const corrected = amendments.flatMap(({ of, isAdded }) => (isAdded ? [] : of));
  const all = [...corrected, ...filings.toReversed()];
  return all.find(({ filedOn }) => filedOn === firstFiledOn) ?? null;
}
