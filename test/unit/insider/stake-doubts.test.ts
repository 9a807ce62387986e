import { describe, expect, test } from 'vitest';
import type { Stake } from '@/lib/core/insider/report';
import { withheldWhy, type WithheldReason } from '@/lib/core/insider/stake-reasons';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { InsiderHolding, InsiderTransaction } from '@/lib/core/insider/transaction';
import { held, person, traded } from './transactions';

/** The stake of the newest event of the rows. */
function stakeOf(
  rows: readonly InsiderTransaction[],
  holdings: readonly InsiderHolding[] | null = [],
): Stake | undefined {
  return tradeEvents(rows, holdings)[0]?.stake;
}

const known = (before: number, after: number): Stake => ({ kind: 'known', before, after });
const withheld = (reason: WithheldReason): Stake => ({
  kind: 'withheld',
  why: withheldWhy(reason),
});

const sale = { code: 'S', direction: 'disposed', class: 'open-market-sale' } as const;
const trust = { directOrIndirect: 'I', nature: 'By trust' } as const;

const noted = (index: number, sharesAfter: number | null, holderNotes: string | null) =>
  traded({ index, facts: { ...trust, sharesAfter, holderNotes } });

describe('lines of one label that several may hold', () => {
  const joint = [0, 1].map((index) =>
    traded({ index, facts: { owners: [person(1), person(2)], sharesAfter: 5000 } }),
  );

  test.each<[string, readonly InsiderTransaction[], Stake]>([
    [
      'two trusts by their notes',
      [noted(0, 5000, 'Elm'), noted(1, 5000, 'Oak')],
      known(8000, 10_000),
    ],
    [
      'notes of two, balances of one',
      [noted(0, 1000, 'Elm'), noted(1, 2000, 'Oak')],
      withheld('alike'),
    ],
    ['one note', [noted(0, 1000, 'Elm'), noted(1, 2000, 'Elm')], known(0, 2000)],
    ['a note in common', [noted(0, 1000, 'Elm'), noted(1, 2000, 'Oak\nElm')], known(0, 2000)],
    ['equal balances and no note', [noted(0, 5000, null), noted(1, 5000, null)], withheld('alike')],
    [
      'nothing at first and no note',
      [noted(0, 1000, null), noted(1, 2000, null)],
      withheld('alike'),
    ],
    [
      'round balances and no note: of one trust or of two',
      [noted(0, 5000, null), noted(1, 6000, null)],
      withheld('alike'),
    ],
    [
      'a balance in between that nobody hits by chance',
      [noted(0, 5120, null), noted(1, 6120, null)],
      known(4120, 6120),
    ],
    ['equal balances of joint owners', joint, withheld('owners')],
  ])('%s', (_, rows, stake) => {
    expect(stakeOf(rows)).toEqual(stake);
    expect(stakeOf(rows.toReversed())).toEqual(stake);
  });

  test('with nothing left are nothing, whoever held it', () => {
    const rows = [100, 200].map((shares, index) =>
      traded({ index, facts: { ...sale, ...trust, shares, sharesAfter: 0 } }),
    );
    expect(stakeOf(rows)).toEqual(known(300, 0));
  });
});

const before = (tradedOn: string, facts: Partial<InsiderTransaction>) =>
  traded({ filing: 1, tradedOn, filedOn: '2026-03-06', facts: { shares: 10, ...facts } });

describe('a position that looks new', () => {
  const bought = traded({ filing: 9, facts: { sharesAfter: 1000 } });
  test.each<[string, InsiderTransaction, Stake]>([
    ['what was held then', before('2026-03-05', { sharesAfter: 50_000 }), withheld('before')],
    ['another line', before('2026-03-05', { ...trust, sharesAfter: 70 }), withheld('before')],
    ['a sale of all', before('2026-03-05', { ...sale, sharesAfter: 0 }), known(0, 1000)],
    ['another person', before('2026-03-05', { owners: [person(3)] }), known(0, 1000)],
    ['another security', before('2026-03-05', { security: 'Class B Stock' }), known(0, 1000)],
    ['a later trade', before('2026-05-06', { sharesAfter: 50_000 }), known(0, 1000)],
  ])('is held against an earlier filing: %s', (_, earlier, stake) => {
    const event = tradeEvents([earlier, bought], []).find(({ rows }) => rows.includes(bought.id));
    expect(event?.stake).toEqual(stake);
  });

  test('nor is it one when only a holding without a trade was stated', () => {
    const listed = held({ filing: 1, filedOn: '2026-03-06', facts: trust });
    expect(stakeOf([bought], [listed])).toEqual(withheld('before'));
  });
});
