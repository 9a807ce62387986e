import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { isBusinessDay } from './business-days';
import { CLOSES_AT_HOUR, easternClock, OPENS_AT_HOUR } from './edgar-hours';

const TRADING_OPENS = 9 * 60 + 30;
const TRADING_CLOSES = 16 * 60;

interface Reading {
  readonly day: IsoDate;
  /** Minutes since midnight, Eastern time. */
  readonly minutes: number;
}

/**
 * Whether a filing was accepted outside the market's hours: before 09:30 or from 16:00 on, Eastern
 * time. `text` is `acceptanceDateTime` as the lists of filings have it; its `Z` stands sometimes for
 * UTC and sometimes for Eastern time. A reading counts when EDGAR can have accepted the filing then
 * (06:00 to 22:00 on a business day, and ownership forms get the date of that very day); null when
 * no reading counts, or when those that do disagree.
 */
export function acceptedAfterHours(text: string, filedOn: IsoDate): boolean | null {
  const answers = new Set(
    readingsOf(text)
      .filter((reading) => isPossible(reading, filedOn))
      .map(({ minutes }) => minutes < TRADING_OPENS || minutes >= TRADING_CLOSES),
  );
  return answers.size === 1 ? answers.has(true) : null;
}

function readingsOf(text: string): Reading[] {
  const match =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  const day = parseIsoDate(match?.[1] ?? '');
  if (!match || !day) return [];
  const [hours, minutes] = [Number(match[2]), Number(match[3])];
  if (hours > 23 || minutes > 59) return [];
  const zone = match[4];
  const isStated = zone !== undefined && zone !== 'Z';
  const utc = Date.parse(`${day}T${match[2]}:${match[3]}:00${isStated ? zone : 'Z'}`);
  const asMoment = Number.isNaN(utc) ? [] : [easternClock(utc)];
  return isStated ? asMoment : [{ day, minutes: hours * 60 + minutes }, ...asMoment];
}

function isPossible({ day, minutes }: Reading, filedOn: IsoDate): boolean {
  const isOpen = minutes >= OPENS_AT_HOUR * 60 && minutes <= CLOSES_AT_HOUR * 60;
  return day === filedOn && isBusinessDay(day) && isOpen;
}
