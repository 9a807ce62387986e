import { describe, expect, test } from 'vitest';
import { applicableCorrections } from '@/lib/core/correction/applicable';
import { readPhrase, type KeptCorrection } from '@/lib/core/correction/correction';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Ticker } from '@/lib/core/ticker/symbol';

const HERE = 'www.example.com';

/** A correction of "delta": not one company, but another or none, on a host or everywhere. */
function made(id: number, not: string, instead: string | null, host: string | null = HERE) {
  const choice = instead === null ? null : { cik: instead as Cik, ticker: instead as Ticker };
  const kept: KeptCorrection = {
    id,
    phrase: 'delta',
    not: not as Cik,
    instead: choice,
    host,
    addedAtMs: id,
  };
  return kept;
}

const applied = (kept: readonly KeptCorrection[], host: string | null = HERE) =>
  applicableCorrections(kept, host).map(({ not, instead }) => [not, instead?.cik ?? null]);

describe('on a page count', () => {
  test.each<[string, KeptCorrection[], [string, string | null][]]>([
    ['those of its host', [made(1, 'A', null), made(2, 'B', null, 'other.example')], [['A', null]]],
    ['those for everywhere', [made(1, 'A', 'B', null)], [['A', 'B']]],
    [
      'that of the host before everywhere',
      [made(1, 'A', 'B'), made(2, 'A', null, null)],
      [['A', 'B']],
    ],
    ['a host is no part of another', [made(1, 'A', null, 'example.com')], []],
    [
      'the last choice of several',
      [made(1, 'A', 'B'), made(2, 'B', 'C')],
      [
        ['A', 'C'],
        ['B', 'C'],
      ],
    ],
    [
      'a choice that was taken back',
      [made(1, 'A', 'B'), made(2, 'B', null)],
      [
        ['A', null],
        ['B', null],
      ],
    ],
    ['the way back, which ends', [made(1, 'A', 'B'), made(2, 'B', 'A')], [['B', 'A']]],
    [
      'a circle of three, which ends',
      [made(1, 'A', 'B'), made(2, 'B', 'C'), made(3, 'C', 'A')],
      [
        ['B', 'A'],
        ['C', 'A'],
      ],
    ],
    ['no company that denies itself', [made(1, 'A', 'A')], []],
  ])('%s', (_, kept, expected) => {
    expect(applied(kept)).toEqual(expected);
  });

  test('another phrase is another matter', () => {
    const other = { ...made(2, 'B', 'C'), phrase: 'delta air' };
    expect(applied([made(1, 'A', 'B'), other])).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ]);
  });

  test('without a host only those for everywhere', () => {
    expect(applied([made(1, 'A', null), made(2, 'B', null, null)], null)).toEqual([['B', null]]);
  });
});

test.each([
  ['  Energy\n\u00a0 Vault ', 'energy vault'],
  ['J&J', 'j&j'],
  ['A'.repeat(80), 'a'.repeat(80)],
  ['A'.repeat(81), null],
  [' \n', null],
])('the phrase of %j is %j', (written, phrase) => {
  expect(readPhrase(written)).toBe(phrase);
});
