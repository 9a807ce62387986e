import type { StorageReport, StoredSubject } from '@/lib/core/data/storage-report';
import { NOW_MS } from './invented';

const DAY_MS = 86_400_000;

const ROWS: Readonly<Record<StoredSubject, number>> = {
  watchlist: 26,
  news: 312,
  rules: 4,
  corrections: 3,
  follows: 9,
  settings: 7,
  directory: 25_604,
  insiders: 14_201,
  histories: 6,
  funds: 1_877,
  requests: 1_240,
};
const SUBJECTS = Object.keys(ROWS) as StoredSubject[];
const OWN: readonly StoredSubject[] = SUBJECTS.slice(0, 6);

/** A browser that has been used for months. */
export const STORED: StorageReport = {
  usedBytes: 148_300_000,
  quotaBytes: 61_000_000_000,
  parts: SUBJECTS.map((subject, at) => ({
    subject,
    isOwn: OWN.includes(subject),
    rows: ROWS[subject],
    sinceMs: subject === 'rules' || subject === 'settings' ? null : NOW_MS - (at + 3) * 19 * DAY_MS,
  })),
};

/** A fresh one, which does not say how much it keeps. */
export const STORED_NOTHING: StorageReport = {
  usedBytes: null,
  quotaBytes: null,
  parts: SUBJECTS.map((subject) => ({
    subject,
    isOwn: OWN.includes(subject),
    rows: subject === 'rules' ? 4 : 0,
    sinceMs: null,
  })),
};
