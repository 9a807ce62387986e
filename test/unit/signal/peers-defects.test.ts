import { describe, expect, test } from 'vitest';
import { buildReport, type ReportInput } from '@/lib/core/insider/build-report';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { buildSignals } from '@/lib/core/signal/build-signals';
import { evidenceWords } from '@/lib/core/format/evidence-words';
import { findCluster } from '@/lib/core/insider/cluster';
import type { SignalInput } from '@/lib/core/signal/input';
import { SIGNAL_KINDS } from '@/lib/core/signal/signal';
import type { TradeEvent } from '@/lib/core/insider/report';
import { day } from '@/test/unit/insider/known';
import { person, traded } from '@/test/unit/insider/transactions';
import { answerOf, bought, inputOf, said, sold } from './events';

/** The facts of the input that a caller could forget; the compiler refuses any. */
type LeftOut = {
  [Fact in keyof SignalInput]: undefined extends SignalInput[Fact] ? Fact : never;
}[keyof SignalInput];

/** Everything that is said of those events. */
const saidOf = (...events: readonly TradeEvent[]): string =>
  buildSignals(inputOf(events))
    .map((signal) => said(signal))
    .flatMap(({ badge, sentence }) => [badge, sentence])
    .join('\n');

const stake = (before: number, after: number) => ({ kind: 'known', before, after }) as const;

describe('F15: sentences that other products got wrong', () => {
  test('nobody buys on a sale', () => {
    const monthly = [4, 3, 2].map((month, at) =>
      sold(at + 3, { on: `2026-0${month}-05`, value: 100 }),
    );
    const texts = buildSignals(inputOf([sold(1), ...monthly, sold(2, { by: [2] })]))
      .filter(({ state }) => state === 'present')
      .map((signal) => said(signal))
      .map(({ badge, sentence }) => `${badge} ${sentence}`);
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).not.toMatch(/\bb(?:uy|ought|uying|uys)\b/i);
  });

  test('no thousand thousands', () => {
    const history = [2, 3, 4].map((at) => sold(at, { on: `2025-0${at}-05`, value: 999_999.9 }));
    const said = saidOf(sold(1, { value: 999_999.6 }), ...history);
    expect(said).toContain('$1M');
    expect(said).not.toMatch(/\$1,?000K/);
  });

  test('a small part of a stake is not 0 %, and a huge one no huge percentage', () => {
    const tiny = answerOf('stake-increase', [bought(1, { stake: stake(1_000_000, 1_000_001) })]);
    expect(tiny.sentence).toContain('the most was under 1%');
    const huge = answerOf('stake-increase', [bought(1, { stake: stake(12, 119_317) })]);
    expect(huge.sentence).toContain('to over 100 times its size, from 12 to 119,317 shares');
    expect(`${huge.badge} ${huge.sentence}`).not.toMatch(/%/);
  });

  test('who is not named is told by number, never "Unknown"', () => {
    const nameless = { ...person(1), name: ' ' };
    const said = saidOf(
      bought(1, { owners: [nameless] }),
      sold(2, { owners: [nameless], on: '2026-04-01' }),
    );
    expect(said).toContain('CIK 9991001 bought');
    expect(said).not.toMatch(/\b(?:unknown|undefined|null|NaN|Infinity)\b/i);
  });

  test('a yearly habit is never called quarterly, nor pay', () => {
    const yearly = [2025, 2024, 2023].map((year, at) => sold(at + 2, { on: `${year}-05-05` }));
    const said = saidOf(sold(1), ...yearly);
    expect(said).toContain('routine');
    expect(said).not.toMatch(/quarterly|compensation|salary/i);
    expect(JSON.stringify(SIGNAL_KINDS.map(evidenceWords))).not.toMatch(/quarterly|compensation/i);
  });
});

describe('F17: one number, two answers', () => {
  const rows = [1, 2, 3, 4].map((one) =>
    traded({
      filing: one,
      tradedOn: `2026-05-0${one}`,
      filedOn: '2026-05-07',
      facts: { owners: [person(one)], sharesAfter: one },
    }),
  );
  const today = day('2026-05-20');
  const long = { today, heldSince: day('2016-01-01'), heldUntil: today };
  const shared = { gaps: [], acceptedAt: new Map(), outstanding: null };
  const input: ReportInput = {
    ...long,
    ...shared,
    transactions: rows,
    holdings: [],
    filings: 4,
    filed: [],
    notices: [],
    unread: [],
    beyondLimit: 0,
  };

  test('the report’s cluster is the signal’s, with older trades held or not', () => {
    const old = traded({ filing: 9, tradedOn: '2025-05-05', filedOn: '2025-05-07' });
    for (const transactions of [rows, rows.slice(0, 2), [...rows, old]]) {
      const { signals, trades } = buildReport({ ...input, transactions });
      const cluster = findCluster(trades);
      const signal = answerOf('cluster', tradeEvents(transactions), { today: long.today });
      expect(signals.filter(({ kind }) => kind === 'cluster').map((one) => said(one))).toEqual([
        signal,
      ]);
      expect(signal.state === 'present').toBe(cluster !== null);
      expect(signal.n).toBe(cluster?.people ?? trades.length);
      if (cluster) expect(signal.badge).toMatch(new RegExp(`^Cluster of ${cluster.people}\\b`));
    }
  });

  test('a list and a detail page give the same answers, for they ask the same function', () => {
    const events = tradeEvents(rows);
    const once = buildSignals({ ...long, ...shared, events });
    expect(buildSignals({ ...long, ...shared, events: events.toReversed() })).toEqual(once);
    expect(buildSignals({ ...long, ...shared, events: [...events] })).toEqual(once);
  });

  test('no fact that a signal asks for can be left out of the input', () => {
    const canBeLeftOut: [LeftOut] extends [never] ? false : true = false;
    expect(canBeLeftOut).toBe(false);
  });
});
