import type { IsoDate } from '@/lib/core/iso-date';
import { WIDE_COST } from '@/lib/core/watch/wide/wide-limits';
import type { Stretch } from '@/lib/core/watch/wide/wide-state';
import type { WideStatus } from '@/lib/core/watch/wide/wide-status';
import { numberFormat } from '@/lib/core/words/number-format';
import { say, sayCount } from '@/lib/core/words/say';
import { formatBytes } from './byte-words';
import { formatDay } from './day';

const figure = numberFormat();

/** What a rule about any company costs, as whole sentences. */
export function wideCostWords(): string {
  const { perHour, perDay, usualBytesPerDay } = WIDE_COST;
  return say('ruleAnyCost', {
    hour: figure(perHour),
    day: figure(perDay),
    size: formatBytes(usualBytesPerDay),
  });
}

/** How far filings of any company were read, a sentence each; none while no rule asks for it. */
export function wideStatusLines({ state, toRead, toJudge }: WideStatus, today: IsoDate): string[] {
  if (!state) return [];
  const { sinceDay, indexedTo, unseen, unread } = state;
  const waits = toRead + toJudge;
  const isBegun = indexedTo < sinceDay;
  const day = formatDay(isBegun ? sinceDay : indexedTo, today);
  const some = isBegun ? 'wideBegunWaits' : 'wideWaits';
  return [
    waits > 0
      ? sayCount(some, waits, { day })
      : say(isBegun ? 'wideBegun' : 'wideReadAll', { day }),
    ...(unseen ? [unseenWords(unseen, today)] : []),
    ...(unread > 0 ? [sayCount('wideUnread', unread)] : []),
  ];
}

/** Days whose filings may have been missed, as a whole sentence. */
export function unseenWords({ from, to }: Stretch, today: IsoDate): string {
  const first = formatDay(from, today);
  return from === to
    ? say('wideUnseenDay', { from: first })
    : say('wideUnseen', { from: first, to: formatDay(to, today) });
}
