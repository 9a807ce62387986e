import { expect, test } from 'vitest';
import { buildSignals } from '@/lib/core/signal/build-signals';
import { SIGNAL_KINDS } from '@/lib/core/signal/signal';
import { accession, day } from '@/test/unit/insider/known';
import { person } from '@/test/unit/insider/transactions';
import { bought, inputOf, sold } from './events';

test('every kind of signal is present for some input', () => {
  const chief = {
    ...person(1, 'CEO'),
    kind: 'officer' as const,
    office: 'chief-executive' as const,
  };
  const stake = { kind: 'known', before: 0, after: 1000 } as const;
  const events = [
    // A cluster that has ended; its chief sold before and now opens a position, late and at night.
    bought(1, { owners: [chief], on: '2026-05-01', firstFiled: '2026-05-12', stake }),
    bought(2, { by: [2], on: '2026-05-02' }),
    bought(3, { by: [3], on: '2026-05-03' }),
    sold(4, { owners: [chief], on: '2025-12-01' }),
    // Person 2 buys every May, person 3 now and then, larger now; person 4 month after month.
    ...[2025, 2024, 2023].map((year, at) => bought(10 + at, { by: [2], on: `${year}-05-04` })),
    ...['2025-01-04', '2024-02-04', '2023-03-04'].map((on, at) =>
      bought(20 + at, { by: [3], on, value: 100 + at }),
    ),
    sold(30, { by: [4], on: '2026-04-04' }),
    sold(31, { by: [4], on: '2026-03-04' }),
  ];
  const signals = buildSignals(
    inputOf(events, {
      today: day('2026-07-01'),
      acceptedAt: new Map([[accession(1), '2026-05-12T22:30:00.000Z']]),
      outstanding: { shares: 1_000_000, asOf: day('2026-04-30'), accession: accession(900) },
    }),
  );
  const present = new Set(
    signals.filter(({ state }) => state === 'present').map(({ kind }) => kind),
  );
  expect([...present].sort()).toEqual([...SIGNAL_KINDS].sort());
  for (const { state, badge } of signals) expect(badge !== null).toBe(state === 'present');
});
