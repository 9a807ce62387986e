import type { IsoDate } from '@/lib/core/iso-date';
import type { Purpose } from './purpose';
import { outcomeOf } from './request-outcome';
import type { RequestRow } from './request-row';

/** A request with what it was for, as a reader is shown it. */
export interface LedgerLine extends RequestRow {
  readonly purpose: Purpose;
  /** Ticker or name of the one it was about; null where nobody is named. */
  readonly about: string | null;
  /** The day it went out on, in the reader's zone. */
  readonly day: IsoDate;
}

/** What went out on one day. */
export interface LedgerDay {
  readonly day: IsoDate;
  readonly requests: number;
  /** The sum of what is known. */
  readonly bytes: number;
  /** How many of them had no answer, or one that was no content. */
  readonly failed: number;
}

/** Sums up lines by day, in the order in which the days first stand. */
export function ledgerDays(lines: readonly LedgerLine[]): LedgerDay[] {
  const days = new Map<IsoDate, LedgerDay>();
  for (const line of lines) {
    const { day, bytes } = line;
    const before = days.get(day) ?? { day, requests: 0, bytes: 0, failed: 0 };
    days.set(day, {
      day,
      requests: before.requests + 1,
      bytes: before.bytes + (bytes ?? 0),
      failed: before.failed + (hasFailed(line) ? 1 : 0),
    });
  }
  return [...days.values()];
}

/** Whether a request had no content for an answer; one that is under way has not failed. */
export function hasFailed(line: Pick<LedgerLine, 'status' | 'end' | 'verdict'>): boolean {
  return !['under way', 'answered', 'unchanged'].includes(outcomeOf(line));
}

/**
 * The lines for one purpose, or for any where it is null, in which every word of the text stands:
 * in their address, or in what they were about. Capitals do not matter.
 */
export function filterLedger(
  lines: readonly LedgerLine[],
  text: string,
  purpose: Purpose | null,
): LedgerLine[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (purpose !== null && line.purpose !== purpose) return false;
    const { host, path, about, status, day } = line;
    const whole = `${host}${path} ${about ?? ''} ${status ?? ''} ${day}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}
