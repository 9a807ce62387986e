import { describe, expect, test } from 'vitest';
import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import { issuerKey } from '@/lib/core/cusip/issuer-name';
import { NameIndex, namesAgree } from '@/lib/core/cusip/name-index';
import { classesAgree, readShareClass } from '@/lib/core/cusip/share-class';
import { SymbolIndex } from '@/lib/core/cusip/symbol-index';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { listing } from './listing';

test.each([
  ['OCCIDENTAL PETE CORP', 'OCCIDENTAL PETROLEUM CORP /DE/'],
  ['BANK AMER CORP', 'BANK OF AMERICA CORP /DE/'],
  ['LIBERTY MEDIA CORP DELAWARE', 'Liberty Media Corp'],
  ['CHARTER COMMUNICATIONS INC N', 'CHARTER COMMUNICATIONS, INC. /MO/'],
  ['HEICO CORP NEW', 'HEICO CORP'],
  ['SIRIUS XM HLDGS INC', 'Sirius XM Holdings Inc.'],
  ['COCA COLA CO', 'COCA COLA CO'],
  ['AON CORP', 'Aon plc'],
])('%s is %s', (written, listed) => {
  expect(issuerKey(written)).toBe(issuerKey(listed));
  expect(issuerKey(written)).not.toBe('');
});

test.each([
  ['FIFTH STREET FINANCE CORP', 'FIFTH STR ASSET MGMT INC'],
  ['LIBERTY MEDIA CORP', 'LIBERTY GLOBAL PLC'],
  ['CNX COAL RES LP', 'CNX RESOURCES CORPORATION'],
])('%s is not %s', (one, other) => {
  expect(issuerKey(one)).not.toBe(issuerKey(other));
});

test.each([
  ['COM', 'common', null],
  ['COM NEW', 'common', null],
  ['CL A', 'common', 'A'],
  ['CAP STK CL C', 'common', 'C'],
  ['COM LBTY SRM S A', 'common', 'A'],
  ['COM UNIT RP LP', 'common', null],
  ['COM PAR $.001', 'common', null],
  ['SHS CLASS A', 'common', 'A'],
  ['SPONSORED ADR', 'receipt', null],
  ['SPNSR ADR NO PAR', 'receipt', null],
  ['*W EXP 07/29/2024', 'warrant', null],
  ['PFD CONV SER A', 'preferred', 'A'],
  ['GOLD MINER ETF', 'fund', null],
  ['NOTE 1.000% 2/1', 'debt', null],
])('%s is %s of class %s', (title, family, letter) => {
  expect(readShareClass(title)).toMatchObject({ family, letter });
});

test.each([
  ['COM', 'COM NEW', true],
  ['COM', 'CL A', true],
  ['CL A', 'CL B', false],
  ['COM', 'SPONSORED ADR', false],
  ['GOLD MINER ETF', 'GOLD MINERS ETF', true],
  ['GOLD MINER ETF', 'JR GOLD MINER ETF', false],
])('%s and %s may be one class: %s', (one, other, expected) => {
  expect(classesAgree(readShareClass(one), readShareClass(other))).toBe(expected);
});

function is(kind: 'SH' | 'PRN' | 'PUT', titleOfClass: string) {
  return countsAsShares({ kind, titleOfClass });
}

test('only shares count as shares', () => {
  expect(['COM', 'SPONSORED ADS', 'CORE S&P500 ETF', ''].map((one) => is('SH', one))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([is('PUT', 'COM'), is('PRN', 'COM'), is('SH', 'PFD SER A'), is('SH', '*W EXP')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

describe('symbols without a mark', () => {
  const index = new SymbolIndex([
    listing('BRK-A', 1, 'BERKSHIRE HATHAWAY INC'),
    listing('BRK-B', 1, 'BERKSHIRE HATHAWAY INC'),
    listing('MOG-A', 2, 'MOOG INC'),
    listing('MOGA', 3, 'Another Inc'),
    listing('AB-C', 4, 'One Inc'),
    listing('A-BC', 5, 'Two Inc'),
  ]);

  test.each([
    ['BRKB', 'BRK-B'],
    ['BRK.B', 'BRK-B'],
    ['MOGA', 'MOGA'],
    ['ABC', null],
    ['BRK', null],
  ])('%s is %s', (symbol, ticker) => {
    expect(index.find(symbol)?.ticker ?? null).toBe(ticker);
  });
});

function nameIndex(entries: DirectoryEntry[]): NameIndex {
  const index = new NameIndex();
  for (const entry of entries) index.add(entry);
  return index;
}

describe('a company by its name and class', () => {
  const index = nameIndex([
    listing('GOOGL', 1, 'Alphabet Inc.'),
    listing('GOOG', 1, 'Alphabet Inc.'),
    listing('BRK-A', 2, 'BERKSHIRE HATHAWAY INC'),
    listing('BRK-B', 2, 'BERKSHIRE HATHAWAY INC'),
    listing('KO', 3, 'COCA COLA CO'),
    listing('AAA', 4, 'Twin Corp'),
    listing('BBB', 5, 'TWIN INC'),
  ]);

  test.each([
    ['COCA COLA CO', 'COM', 'KO'],
    ['BERKSHIRE HATHAWAY INC DEL', 'CL B NEW', 'BRK-B'],
    ['BERKSHIRE HATHAWAY INC DEL', 'COM', null],
    ['ALPHABET INC', 'CAP STK CL C', null],
  ])('%s, %s: listing %s', (name, title, ticker) => {
    expect(index.find(name, title)).toMatchObject({ ticker });
  });

  test.each([
    ['TWIN CORP', 'COM', 'two companies bear the name'],
    ['NOBODY INC', 'COM', 'nobody does'],
    ['COCA COLA CO', '*W EXP 01/01/2030', 'a warrant is another security'],
    ['COCA COLA CO', 'NOTE 1.000% 2/1', 'so is a bond'],
    ['', 'COM', 'no name'],
  ])('none for %s, %s: %s', (name, title) => {
    expect(index.find(name, title)).toBeNull();
  });
});

test.each([
  ['APPLE INC', 'Apple Inc.', true],
  ['LIFECORE BIOMEDICAL INC COM', 'LIFECORE BIOMEDICAL, INC. \\DE\\', true],
  ['MERCEDES BENZ GROUP AG COMMON ', 'Mercedes-Benz Group AG', true],
  ['AT&T INC', 'AT&T INC.', true],
  ['LANDEC CORP', 'LIFECORE BIOMEDICAL, INC.', false],
])('%s begins like %s: %s', (one, other, expected) => {
  expect(namesAgree(one, other)).toBe(expected);
});
