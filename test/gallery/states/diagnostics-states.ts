import type { DiagnosticFacts } from '@/lib/core/diagnostics/facts';
import { NOW_MS } from './invented';

/** How the extension works somewhere, under the state's name. */
export interface DiagnosticsState {
  readonly name: string;
  readonly facts: DiagnosticFacts | null;
}

const FRESH: DiagnosticFacts = {
  extension: '0.1.0',
  browser: 'Chromium 141',
  language: 'en-US',
  databases: [
    { name: 'buyline-cache', version: 6 },
    { name: 'buyline-reader', version: 4 },
    { name: 'buyline-ledger', version: 1 },
  ],
  storage: {
    usedBytes: null,
    quotaBytes: null,
    cacheBytes: 0,
    limitBytes: 500_000_000,
    tables: [],
  },
  poll: { atMs: null, everyMinutes: 15, fundsAtMs: null },
  wide: null,
  pace: null,
  failed: [],
  standing: [],
};

export const diagnosticsStates: readonly DiagnosticsState[] = [
  { name: 'being gathered', facts: null },
  { name: 'freshly installed', facts: FRESH },
  {
    name: 'in use, while the SEC wants a pause',
    facts: {
      ...FRESH,
      storage: {
        usedBytes: 41_000_000,
        quotaBytes: 96e9,
        cacheBytes: 118_000_000,
        limitBytes: 500_000_000,
        tables: [
          { name: 'cache.documents', rows: 8_412, bytes: 74_000_000 },
          { name: 'cache.transactions', rows: 31_208, bytes: 33_000_000 },
          { name: 'reader.entries', rows: 42, bytes: 13_000 },
          { name: 'ledger.requests', rows: 9_120, bytes: 2_100_000 },
        ],
      },
      poll: { atMs: NOW_MS - 7 * 60_000, everyMinutes: 15, fundsAtMs: NOW_MS - 86_400_000 },
      pace: { allowance: 11.4, mostAllowance: 40, blockedUntilMs: NOW_MS + 8 * 60_000 },
      failed: [
        { kind: 'blocked', host: 'www.sec.gov', times: 3 },
        { kind: 'missing', host: 'data.sec.gov', times: 1 },
      ],
      standing: [
        { kind: 'blocked', host: 'www.sec.gov', times: 1 },
        { kind: 'full', host: null, times: 1 },
      ],
    },
  },
];
