import type { HistoryLoading } from '@/lib/core/insider/history';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';
import { countOf } from './quantity';

/** How far back the reader can have filings loaded. */
export interface HistoryDepth {
  readonly label: string;
  readonly since: IsoDate;
}

/** No ownership filing of EDGAR is older: the SEC's first electronic filings are of this year. */
const BEGINNING = '1993-01-01' as IsoDate;
const YEARS = [1, 3, 5, 10];

/** The same day so many years before; 28 February for a 29th that the year has not. */
export function yearsBefore(day: IsoDate, years: number): IsoDate {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  return parseIsoDate(`${year}${day.slice(4)}`) ?? (`${year}-02-28` as IsoDate);
}

/** The depths that reach further back than what is held (null: nothing is), nearest first. */
export function historyDepths(today: IsoDate, heldSince: IsoDate | null): readonly HistoryDepth[] {
  const byYears = YEARS.map((years) => ({
    label: countOf(years, 'year'),
    since: yearsBefore(today, years),
  }));
  return [...byYears, { label: 'everything', since: BEGINNING }].filter(
    ({ since }) => heldSince === null || since < heldSince,
  );
}

function reach(since: IsoDate): string {
  return since <= BEGINNING ? 'All filings' : `Filings back to ${since.slice(0, 4)}`;
}

/** How far the loading of older filings has come: `Filings back to 2021: 120 of 400 read`. */
export function historyWords(
  { state, wantedSince, read, of }: HistoryLoading,
  heldSince: IsoDate | null,
  today: IsoDate,
): string {
  const held =
    heldSince === null
      ? 'Nothing is loaded yet'
      : `Everything filed since ${formatDay(heldSince, today)} is here`;
  if (state === 'none' || wantedSince === null) return `${held}.`;
  const wanted = reach(wantedSince);
  const progress = of === null ? 'asking the SEC for its lists' : `${read} of ${of} read`;
  switch (state) {
    case 'running':
      return `${wanted}: ${progress}`;
    case 'stopped':
    case 'failed':
      return `${wanted}: stopped${of === null ? '' : ` after ${progress}`}. What was read is shown.`;
    case 'done':
      return wantedSince <= BEGINNING ? 'Everything ever filed is here.' : `${held}.`;
  }
}
