import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { casesFor } from '@/test/replica/facts/cases';
import { FUNDS } from '@/test/replica/facts/funds';
import { REAL_COMPANIES } from '@/test/replica/facts/real-companies';

type Row = readonly [cik: number, name: string, ticker: string, exchange: string | null];

const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));
const FILES = [
  'detection/universe/company_tickers_exchange_2026-06-01.json',
  'edgar/tickers/company_tickers_exchange_2025-12-14.json',
].map((file) => join(SHARED, file));
const FUND_FILE = join(SHARED, 'detection/universe/company_tickers_mf.json');
const absent = [...FILES, FUND_FILE].some((file) => !existsSync(file));

const cases = casesFor('2026-11-20' as IsoDate);
const FIRST_INVENTED_CIK = 9_990_000;

describe('the invented', () => {
  test('have CIKs far above any that the SEC has given', () => {
    const owners = cases.flatMap(({ filings }) => filings.flatMap((facts) => facts.owners));
    for (const { cik } of [...cases.map(({ issuer }) => issuer), ...owners]) {
      expect(cik).toBeGreaterThan(FIRST_INVENTED_CIK);
    }
  });

  test.skipIf(absent)("are on none of the SEC's lists (skipped without ../shared)", () => {
    const rows = FILES.flatMap(rowsOf);
    const funds = JSON.parse(readFileSync(FUND_FILE, 'utf8')) as { data: [0, 0, 0, string][] };
    const tickers = new Set([...rows.map((row) => row[2]), ...funds.data.map((row) => row[3])]);
    for (const { cik, symbol } of FUNDS) {
      expect(tickers.has(symbol), symbol).toBe(cik < FIRST_INVENTED_CIK);
    }
    const firstWords = new Set(rows.map(([, name]) => firstWord(name)));
    for (const { issuer } of cases) {
      expect(issuer.tickers.filter((ticker) => tickers.has(ticker))).toEqual([]);
      expect(firstWords.has(firstWord(issuer.name)), issuer.name).toBe(false);
    }
  });
});

test.skipIf(absent)(
  'the real companies are as the SEC lists them (skipped without ../shared)',
  () => {
    const listed = new Map((FILES[1] ? rowsOf(FILES[1]) : []).map((row) => [row[2], row]));
    for (const { cik, name, tickers, exchange } of REAL_COMPANIES) {
      for (const ticker of tickers) {
        expect(listed.get(ticker)).toEqual([cik, name, ticker, exchange]);
      }
    }
  },
);

test.skipIf(absent)('the real funds are as the SEC lists them (skipped without ../shared)', () => {
  const { data } = JSON.parse(readFileSync(FUND_FILE, 'utf8')) as { data: unknown[][] };
  const listed = new Map(data.map((row) => [row[3], row]));
  for (const { cik, series, shareClass, symbol } of FUNDS) {
    if (cik < FIRST_INVENTED_CIK) {
      expect(listed.get(symbol)).toEqual([cik, series, shareClass, symbol]);
    }
  }
});

function rowsOf(file: string): readonly Row[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { data: Row[] }).data;
}

function firstWord(name: string): string {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u)[0] ?? '';
}
