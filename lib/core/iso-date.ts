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
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return null;
  return day as IsoDate;
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
