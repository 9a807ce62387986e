import { describe, expect, test } from 'vitest';
import type { Claim } from '@/lib/core/directory/build-index';
import { settleShared } from '@/lib/core/directory/shared-names';
import { parseCik } from '@/lib/core/edgar/cik';
import { parseTicker } from '@/lib/core/ticker/symbol';

function claim(symbol: string, rank: number, changes: Partial<Claim> = {}): Claim {
  const cik = parseCik(rank + 1);
  const ticker = parseTicker(symbol);
  if (!cik || !ticker) throw new Error(`bad claim ${symbol}`);
  const words = ['sample'];
  const rest = {
    trust: 'sure',
    whole: true,
    plural: false,
    former: false,
    curated: false,
    otc: false,
  } as const;
  return { words, cik, ticker, rank, ...rest, ...changes };
}

function settle(...claims: Claim[]): string[] {
  const aliases = settleShared(new Map([['sample', claims]])).get('sample') ?? [];
  return aliases.map(({ ticker, trust }) => `${ticker} ${trust}`);
}

describe('a name that several companies share', () => {
  test('alone keeps its trust', () => {
    expect(settle(claim('AAA', 50))).toEqual(['AAA sure']);
  });

  test('means the one that is far larger', () => {
    expect(settle(claim('BBB', 900), claim('AAA', 50))).toEqual(['AAA sure', 'BBB word']);
  });

  test('means none of those that are alike, without further words', () => {
    expect(settle(claim('AAA', 50), claim('BBB', 80))).toEqual(['AAA word', 'BBB word']);
  });

  test('means the only one whose whole name it is', () => {
    expect(settle(claim('AAA', 50, { whole: false }), claim('BBB', 80))).toEqual([
      'AAA word',
      'BBB sure',
    ]);
  });

  test('means the one whose brand it is', () => {
    expect(settle(claim('AAA', 50), claim('BBB', 5_000, { curated: true }))).toEqual([
      'AAA word',
      'BBB sure',
    ]);
  });

  test('means the one that an exchange lists, of two listings', () => {
    expect(settle(claim('AAA', 50, { otc: true }), claim('BBB', 80))).toEqual([
      'AAA word',
      'BBB sure',
    ]);
  });

  test('means no company that had it once, while another has it', () => {
    expect(settle(claim('AAA', 10, { former: true }), claim('BBB', 5_000))).toEqual([
      'AAA word',
      'BBB sure',
    ]);
    expect(settle(claim('AAA', 10, { former: true }))).toEqual(['AAA sure']);
  });

  test('is kept for the six largest', () => {
    const claims = Array.from({ length: 9 }, (_, i) => claim(`A${'BCDEFGHIJ'[i] ?? ''}`, 100 + i));
    expect(settle(...claims)).toHaveLength(6);
  });

  test('stands under its first word', () => {
    const shared = settleShared(
      new Map([
        ['sample', [claim('AAA', 1)]],
        ['sample works', [claim('BBB', 2, { words: ['sample', 'works'] })]],
        ['other', [claim('CCC', 3, { words: ['other'] })]],
      ]),
    );
    expect(shared.get('sample')?.map(({ ticker }) => ticker)).toEqual(['AAA', 'BBB']);
    expect(shared.get('other')?.map(({ ticker }) => ticker)).toEqual(['CCC']);
  });
});
