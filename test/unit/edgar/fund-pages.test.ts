import { expect, test } from 'vitest';
import { parseCik } from '@/lib/core/edgar/cik';
import {
  fundSearchUrl,
  holdingsReportsUrl,
  seriesFilingsUrl,
  seriesHoldingsUrl,
} from '@/lib/core/edgar/fund-pages';

const BROWSE = 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany';

test('a manager is found by its CIK, a fund by its series', () => {
  const cik = parseCik(936753);
  expect(cik && holdingsReportsUrl(cik)).toBe(`${BROWSE}&CIK=0000936753&type=13F-HR`);
  expect(seriesFilingsUrl('S000002839')).toBe(`${BROWSE}&CIK=S000002839`);
  expect(seriesHoldingsUrl('S000002839')).toBe(`${BROWSE}&CIK=S000002839&type=NPORT-P`);
});

test('a name cannot leave its place in the address', () => {
  const url = new URL(fundSearchUrl('Smith & Co “A” #1?x=../y'));
  expect(url.origin + url.pathname).toBe('https://www.sec.gov/cgi-bin/series');
  expect(url.searchParams.get('company')).toBe('Smith & Co “A” #1?x=../y');
  expect([...url.searchParams.keys()]).toEqual(['company', 'sc']);
  expect(new URL(seriesFilingsUrl('S1&type=4')).searchParams.has('type')).toBe(false);
});
