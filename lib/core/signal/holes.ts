import { isUnclear } from '@/lib/core/format/unclear';
import { dayOf } from '@/lib/core/insider/event-day';
import type { TradeEvent } from '@/lib/core/insider/report';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import type { Sentence } from '@/lib/core/words/sentence';
import type { SignalInput } from './input';

/** What keeps the filings held from telling every market trade. */
export interface Holes {
  readonly today: IsoDate;
  readonly heldSince: IsoDate;
  readonly heldUntil: IsoDate;
  /** The newest filing day of what cannot be read; null where all was. */
  readonly unreadOn: IsoDate | null;
  /** Events that may be market trades after all. */
  readonly unclear: readonly TradeEvent[];
}

/** Which trades a denial is about. */
interface Denied {
  /** Trades of one side alone; of both where it is left out. */
  readonly side?: 'purchase' | 'sale';
  /** Up to and with this day; up to today where it is left out. */
  readonly until?: IsoDate;
}

/** The day from which on nothing is missing, and what is missing before it. */
export interface Known {
  readonly since: IsoDate;
  /** A clause: `only filings since 5 May are loaded`. */
  readonly why: Sentence;
}

/** The holes in what is held about a company. */
export function holesIn({ today, heldSince, heldUntil, gaps, events }: SignalInput): Holes {
  const unreadOn = gaps.reduce<IsoDate | null>(
    (newest, day) => (newest === null || day > newest ? day : newest),
    null,
  );
  return { today, heldSince, heldUntil, unreadOn, unclear: events.filter(mayBeTrade) };
}

/**
 * From which day on the absence of a trade may be told of: filings are held since then and up to
 * the end asked for, every one made since then was read, and no row since then is unclear. A filing that cannot be read may
 * tell of any trade before it.
 */
export function knownSince(
  { today, heldSince, heldUntil, unreadOn, unclear }: Holes,
  { side, until }: Denied = {},
): Known {
  const held: Known = {
    since: heldSince,
    why: { key: 'signalHeldSince', values: { day: { day: heldSince } } },
  };
  const end = until === undefined || until > today ? today : until;
  const later: Known[] =
    end <= heldUntil
      ? []
      : [
          {
            since: addDays(end, 1),
            why: { key: 'signalHeldUntil', values: { day: { day: heldUntil } } },
          },
        ];
  const unread: Known[] =
    unreadOn === null
      ? []
      : [
          {
            since: addDays(unreadOn, 1),
            why: { key: 'signalUnread', values: { day: { day: unreadOn } } },
          },
        ];
  const doubts: Known[] = unclear
    .filter((event) => side === undefined || mayBeOf(event, side))
    .map(dayOf)
    .filter((day) => until === undefined || day <= until)
    .map((day) => ({
      since: addDays(day, 1),
      why: { key: 'signalUnclear', values: { day: { day } } },
    }));
  return [...later, ...unread, ...doubts].reduce(
    (known, hole) => (hole.since > known.since ? hole : known),
    held,
  );
}

/** Under another code than P or S an unclear row is no trade on the market. */
function mayBeTrade({ class: name, code }: TradeEvent): boolean {
  return isUnclear(name) && (code === null || code === 'P' || code === 'S');
}

/** A price alone leaves no doubt of the side; a row that contradicts itself does. */
function mayBeOf({ class: name, direction }: TradeEvent, side: 'purchase' | 'sale'): boolean {
  return name !== 'price-unclear' || (direction === 'acquired') === (side === 'purchase');
}
