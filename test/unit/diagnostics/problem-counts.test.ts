import { expect, test } from 'vitest';
import { browserName } from '@/lib/core/diagnostics/browser-name';
import { failedRequests, standingProblems } from '@/lib/core/diagnostics/problem-counts';
import type { RequestRow } from '@/lib/core/ledger/request-row';

const request = (changes: Partial<RequestRow>): RequestRow => ({
  id: 'r',
  atMs: 0,
  host: 'www.sec.gov',
  path: '/Archives/edgar/data/1/secret.xml',
  urgency: 'hover',
  status: 200,
  bytes: 1,
  isUnpacked: false,
  end: 'whole',
  ...changes,
});

test('failed requests are counted by kind and host, most often first', () => {
  const rows = [
    request({}),
    request({ status: 429 }),
    request({ status: 403, verdict: 'blocked' }),
    request({ status: 200, verdict: 'blocked' }),
    request({ status: 403, verdict: 'missing', host: 'data.sec.gov' }),
    // Of an older version, which did not keep what the answer was.
    request({ status: 403 }),
    request({ status: 404, host: 'data.sec.gov' }),
    request({ status: 500 }),
    request({ end: 'broken' }),
    request({ status: null, end: 'broken' }),
    request({ status: null, end: 'open' }),
  ];
  expect(failedRequests(rows)).toEqual([
    { kind: 'blocked', host: 'www.sec.gov', times: 3 },
    { kind: 'missing', host: 'data.sec.gov', times: 2 },
    { kind: 'refused', host: 'www.sec.gov', times: 2 },
    { kind: 'interrupted', host: 'www.sec.gov', times: 1 },
    { kind: 'offline', host: 'www.sec.gov', times: 1 },
  ]);
});

test('of a problem nothing is kept but its kind, and a host of the SEC’s', () => {
  expect(
    standingProblems([
      null,
      { kind: 'malformed', url: 'https://data.sec.gov/x?cik=1', detail: 'of ACME' },
      { kind: 'missing', url: 'https://bank.example/my-account' },
      { kind: 'unknown-company', name: 'ACME' },
      { kind: 'unknown-company', name: 'OTHER' },
    ]),
  ).toEqual([
    { kind: 'unknown-company', host: null, times: 2 },
    { kind: 'malformed', host: 'data.sec.gov', times: 1 },
    { kind: 'missing', host: null, times: 1 },
  ]);
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36',
    'Chromium 141',
  ],
  ['Mozilla/5.0 AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0', 'Edge 141'],
  ['something else', null],
])('%s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
