import { describe, expect, test } from 'vitest';
import type { Position } from '@/lib/core/form13f/book';
import type { LikelySplit } from '@/lib/core/form13f/change';
import { compareBooks } from '@/lib/core/form13f/compare-books';
import { book, cusip, held } from './books';

function compare(before: Position[], after: Position[], hints = new Map()) {
  return compareBooks(book('2026-03-31', before), book('2026-06-30', after), hints).map(
    ({ status, adjustment, cusip: number }) => ({
      number: String(number),
      status,
      by: adjustment?.kind === 'cusip-change' ? adjustment.basis : null,
    }),
  );
}

describe('T7: one security under a new number is one change', () => {
  test('of a renamed and merged issuer, by its amount: UIL to Avangrid', () => {
    const before = held('902748102', 5_250_000, { issuer: 'UIL HLDG CORP', value: 263_900_000 });
    const after = held('05351W103', 5_250_000, { issuer: 'AVANGRID INC', value: 201_600_000 });
    expect(compare([before], [after])).toEqual([
      { number: '05351W103', status: 'HOLD', by: 'amount' },
    ]);
  });

  test("by the issuer's characters and class, whatever was bought beside it", () => {
    expect(
      compare([held('111111100', 1000)], [held('111111209', 1500, { title: 'COM NEW' })]),
    ).toEqual([{ number: '111111209', status: 'ADD', by: 'prefix' }]);
  });

  test('by the name, when an issuer moved abroad', () => {
    const before = held('037389103', 3_000_000, { issuer: 'AON CORP' });
    const after = held('G0408V102', 3_300_000, { issuer: 'AON PLC', title: 'SHS CL A' });
    const same = held('G0408V102', 3_300_000, { issuer: 'AON PLC', title: 'SHS' });
    expect(compare([before], [same])).toEqual([{ number: 'G0408V102', status: 'ADD', by: 'name' }]);
    expect(compare([before], [after]).map(({ status }) => status)).toEqual(['NEW', 'EXIT']);
  });

  test('with the reverse split that brought the number', () => {
    const before = held('111111100', 20_000, { value: 20_000 });
    const after = held('111111209', 1000, { title: 'COM NEW', value: 21_000 });
    expect(compare([before], [after])).toEqual([
      { number: '111111209', status: 'HOLD', by: 'prefix' },
    ]);
  });

  test('with a split that other holders showed', () => {
    const before = held('111111100', 20_000, { value: 20_000 });
    const after = held('111111209', 1300, { title: 'COM NEW', value: 27_000 });
    expect(compare([before], [after]).map(({ status }) => status)).toEqual(['NEW', 'EXIT']);
    const hint: LikelySplit = { from: 20, to: 1, basis: 'holders' };
    expect(compare([before], [after], new Map([[cusip('111111100'), hint]]))).toEqual([
      { number: '111111209', status: 'ADD', by: 'prefix' },
    ]);
  });

  test('its options go on with it', () => {
    const before = [held('902748102', 5_250_000), held('902748102', 100, { kind: 'PUT' })];
    const after = [held('05351W103', 5_250_000), held('05351W103', 50, { kind: 'PUT' })];
    const renamed = after.map((one) => ({ ...one, issuer: 'AVANGRID INC' }));
    expect(compare(before, renamed)).toEqual([
      { number: '05351W103', status: 'HOLD', by: 'amount' },
      { number: '05351W103', status: 'TRIM', by: 'prefix' },
    ]);
  });
});

describe('what only looks like it stays an exit and a new position', () => {
  const twoDecisions = [
    [
      'class A for class C',
      held('02079K305', 12_345, { title: 'CAP STK CL A' }),
      held('02079K107', 12_345, { title: 'CAP STK CL C' }),
    ],
    [
      'a warrant for shares',
      held('111111118', 54_321, { title: '*W EXP 01/01/2030' }),
      held('111111100', 54_321),
    ],
    [
      'two funds of a trust',
      held('464287200', 54_321, { title: 'CORE S&P500 ETF' }),
      held('464287465', 54_321, { title: 'MSCI EAFE ETF' }),
    ],
    [
      'a round amount of two issuers',
      held('111111100', 1_000_000, { issuer: 'ONE' }),
      held('222222200', 1_000_000, { issuer: 'TWO' }),
    ],
    [
      'an amount at another price',
      held('111111100', 54_321, { issuer: 'ONE' }),
      held('222222200', 54_321, { issuer: 'TWO', value: 54_321 }),
    ],
    [
      'an amount at an unknown price',
      held('111111100', 54_321, { issuer: 'ONE' }),
      held('222222200', 54_321, { issuer: 'TWO', value: null }),
    ],
    [
      'options of two issuers',
      held('111111100', 54_321, { issuer: 'ONE', kind: 'CALL' }),
      held('222222200', 54_321, { issuer: 'TWO', kind: 'CALL' }),
    ],
    [
      'a bond for another',
      held('111111AA1', 54_000, { title: 'NOTE 1.000% 2/1', kind: 'PRN' }),
      held('111111AB9', 54_000, { title: 'NOTE 2.500% 6/1', kind: 'PRN' }),
    ],
    [
      'a new company of the old name',
      held('20854P109', 22_661_081, { issuer: 'CONSOL ENERGY INC' }),
      held('20854L108', 2_225_663, { issuer: 'CONSOL ENERGY INC NEW', value: 51_000_000 }),
    ],
  ] as const;

  test.each(twoDecisions)('%s', (_, before, after) => {
    expect(compare([before], [after]).map(({ status }) => status)).toEqual(['NEW', 'EXIT']);
  });

  test('one amount that began twice', () => {
    const before = held('111111100', 54_321, { issuer: 'ONE' });
    const after = ['222222200', '333333300'].map((number) =>
      held(number, 54_321, { issuer: number }),
    );
    expect(compare([before], after).map(({ status }) => status)).toEqual(['NEW', 'NEW', 'EXIT']);
  });
});
