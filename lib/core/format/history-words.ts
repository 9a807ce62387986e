import type { HistoryLoading } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { yearsBefore } from '@/lib/core/month';
import { say, sayCount } from '@/lib/core/words/say';
import { formatDay } from './day';

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
    label: sayCount('yearsBack', years),
    since: yearsBefore(today, years),
  }));
  return [...byYears, { label: say('yearsAll'), since: BEGINNING }].filter(
    ({ since }) => heldSince === null || since < heldSince,
  );
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
  const held = heldWords(heldSince, unread, today);
  if (state === 'none' || wantedSince === null) return still(held);
  const isAll = wantedSince <= BEGINNING;
  const year = wantedSince.slice(0, 4);
  switch (state) {
    case 'running':
      return {
        state: isAll ? say('loadAll') : say('loadBackTo', { year }),
        progress: of === null ? say('loadAsking') : say('loadRead', { read, of }),
      };
    case 'stopped':
    case 'failed': {
      const stopped = isAll ? 'loadAllStopped' : 'loadBackStopped';
      return still(
        of === null ? say(stopped, { year }) : say(`${stopped}After`, { year, read, of }),
      );
    }
    case 'done':
      if (!isAll) return still(held);
      return still(unread === 0 ? say('heldAll') : sayCount('heldAllBut', unread));
  }
}

function heldWords(heldSince: IsoDate | null, unread: number, today: IsoDate): string {
  if (heldSince === null) return say('heldNothing');
  const day = formatDay(heldSince, today);
  return unread === 0 ? say('heldSince', { day }) : sayCount('heldSinceBut', unread, { day });
}
