declare const isoDateBrand: unique symbol;

/** A calendar day, `2026-11-22`, without time or zone; such strings compare in order of time. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const DAY_MS = 86_400_000;

/**
 * Reads a day from the start of `YYYY-MM-DD…`; a zone suffix (`2024-07-19-05:00`, seen in real
 * filings) is dropped. Null when the text is no date, or a day that no calendar has.
 */
export function parseIsoDate(input: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[^\d])/.exec(input.trim());
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${match[1]}-${match[2]}-${match[3]}` as IsoDate;
}

/** Without a `Date`, because filings are full of days. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The day in UTC of a moment in epoch milliseconds. */
export function utcDay(ms: number): IsoDate {
  return new Date(ms).toISOString().slice(0, 10) as IsoDate;
}

/** Midnight UTC of the day, in epoch milliseconds. */
export function dayStartMs(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: IsoDate, count: number): IsoDate {
  return new Date(dayStartMs(day) + count * DAY_MS).toISOString().slice(0, 10) as IsoDate;
}

/** Whole days from `from` to `to`; negative when `to` is the earlier one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((dayStartMs(to) - dayStartMs(from)) / DAY_MS);
}
