import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { RequestRow } from './request-row';

/** What a request was made for. */
export const PURPOSES = [
  'card',
  'search',
  'watch',
  'any',
  'feed',
  'funds',
  'history',
  'directory',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a request was made for, and about whom: the company, person or manager in its address. */
export interface Reason {
  readonly purpose: Purpose;
  /** Null where the address names nobody. */
  readonly cik: Cik | null;
}

const BY_URGENCY = {
  hover: 'card',
  search: 'search',
  watchlist: 'watch',
  funds: 'funds',
  bulk: 'history',
  any: 'any',
} as const;

/** Why a request went out, by who waited for it and what it asks for. */
export function reasonOf({ path, urgency }: Pick<RequestRow, 'path' | 'urgency'>): Reason {
  const cik = cikIn(path);
  if (path.startsWith('/files/company_tickers')) return { purpose: 'directory', cik: null };
  if (/^\/LATEST\/search-index\?keysTyped=|[?&]company=/.test(path)) {
    const isAsked = urgency === 'hover' || urgency === 'search';
    return { purpose: isAsked ? 'search' : 'funds', cik: null };
  }
  if (path.includes('action=getcurrent') || path.includes('/daily-index/')) {
    return { purpose: 'feed', cik: null };
  }
  // Splits matter only where books of funds are compared.
  if (path.includes('StockSplit')) return { purpose: 'funds', cik };
  return { purpose: BY_URGENCY[urgency], cik };
}

function cikIn(path: string): Cik | null {
  const digits =
    /^\/Archives\/edgar\/data\/(\d{1,10})\/|\/CIK(\d{10})|[?&]CIK=(\d{1,10})(?:&|$)/.exec(path);
  return parseCik(digits?.[1] ?? digits?.[2] ?? digits?.[3] ?? '');
}
