import type { HistoryLoading } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { yearsBefore } from '@/lib/core/month';
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

/** What is held, and how many filings of it could not be read. */
export interface HeldFacts {
  /** Null before anything was read. */
  readonly heldSince: IsoDate | null;
  readonly unread: number;
}

/** How far the loading of older filings has come, in words. */
export interface HistoryWords {
  /** Stays as it is while filings are being read. */
  readonly state: string;
  /** `120 of 400 read`; null where nothing is being read. */
  readonly progress: string | null;
}

function still(state: string): HistoryWords {
  return { state, progress: null };
}

/** How far the loading of older filings has come: `Filings back to 2021`, `120 of 400 read`. */
export function historyWords(
  { state, wantedSince, read, of }: HistoryLoading,
  { heldSince, unread }: HeldFacts,
  today: IsoDate,
): HistoryWords {
  const butFor =
    unread === 0 ? '' : `, but for ${countOf(unread, 'filing')} that could not be read`;
  const held =
    heldSince === null
      ? 'Nothing is loaded yet.'
      : `Everything filed since ${formatDay(heldSince, today)} is here${butFor}.`;
  if (state === 'none' || wantedSince === null) return still(held);
  const wanted = reach(wantedSince);
  const progress = of === null ? 'asking the SEC for its lists' : `${read} of ${of} read`;
  switch (state) {
    case 'running':
      return { state: wanted, progress };
    case 'stopped':
    case 'failed': {
      const after = of === null ? '' : ` after ${progress}`;
      return still(`${wanted}: stopped${after}. What was read is shown.`);
    }
    case 'done':
      return still(wantedSince <= BEGINNING ? `Everything ever filed is here${butFor}.` : held);
  }
}
