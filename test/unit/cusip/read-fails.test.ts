import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FailsReader, mergeFails } from '@/lib/core/cusip/read-fails';
import { EDGAR, isEdgarThere, reason } from '@/test/unit/form13f/filings-at-hand';
import { cusip } from '@/test/unit/form13f-change/books';

const HEADER = 'SETTLEMENT DATE|CUSIP|SYMBOL|QUANTITY (FAILS)|DESCRIPTION|PRICE';

function read(lines: string[], size = 7) {
  const reader = new FailsReader();
  const text = lines.join('\r\n');
  for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size));
  return reader.close();
}

function symbolsOf(lines: string[]) {
  const file = read([HEADER, ...lines]);
  if (!file.ok) throw new Error(file.problem);
  return [...file.value.symbols].map(([number, all]) => [
    number,
    ...all.map(({ symbol, on }) => `${symbol} ${on}`),
  ]);
}

test('symbols stand under their number, the newest first, with their newest day', () => {
  expect(
    symbolsOf([
      '20221115|037833100|AAPL|3|APPLE INC|150.04',
      '20221117|514766104|LNDC|3|LANDEC CORP|8.10',
      '20221121|514766104|LFCR|3|LIFECORE BIOMEDICAL INC|8.10',
      '20221118|514766104|LNDC|3|LANDEC CORP|.',
      '20221130|037833100|AAPL|3|APPLE INC|148.03',
    ]),
  ).toEqual([
    ['037833100', 'AAPL 2022-11-30'],
    ['514766104', 'LFCR 2022-11-21', 'LNDC 2022-11-18'],
  ]);
});

test.each([
  ['a placeholder', '20221115|G3421J106|FERGXXXX|1|FERGUSON|1'],
  ['another', '20221115|Y67305154|AENZZZZZ|1|PERFORMANCE SHIPPING|1'],
  ['a short placeholder', '20221115|Y67305154|XINZZZZ|1|XINYUAN|1'],
  ['a corporate action', '20221115|902748102|Q999SPNOFF|1|A SPIN-OFF|1'],
  ['asterisks', '20221115|902748102|**********|1|NOBODY|1'],
  ['eight characters of a number', '20221115|90274810|UIL|1|UIL|1'],
  ['nine zeros', '20221115|000000000|UIL|1|UIL|1'],
  ['no day', '20221315|902748102|UIL|1|UIL|1'],
  ['a line cut short', '20221115|902748102'],
])('%s is passed over and counted', (_, line) => {
  const file = read([HEADER, line]);
  expect(file).toMatchObject({ ok: true, value: { rows: 1, passedOver: 1 } });
  expect(file.ok && file.value.symbols.size).toBe(0);
});

describe('the end of the file', () => {
  const rows = [HEADER, '20221115|037833100|AAPL|3|APPLE INC|150.04'];

  test.each([
    [['Trailer record count 1', 'Trailer total quantity of shares 3'], true],
    [['Trailer record count 57,743'], false],
    [[], null],
  ])('%j says whether it is whole: %s', (trailer, isWhole) => {
    expect(read([...rows, ...trailer])).toMatchObject({ ok: true, value: { rows: 1, isWhole } });
  });
});

test.each([
  ['a page in its place', ['<!DOCTYPE html><html>']],
  ['nothing', []],
  ['a line without end', [HEADER, 'x'.repeat(20_000)]],
])('%s is refused', (_, lines) => {
  expect(read(lines, 4096)).toMatchObject({ ok: false });
});

test('of several files the newest day of a symbol counts', () => {
  const files = ['20221115|037833100|APPL|3|APPLE|1', '20221130|037833100|AAPL|3|APPLE|1'].map(
    (line) => {
      const file = read([HEADER, line]);
      return file.ok ? file.value.symbols : new Map();
    },
  );
  for (const order of [files, files.toReversed()]) {
    const symbols = mergeFails(order).get(cusip('037833100'));
    expect(symbols?.map(({ symbol }) => symbol)).toEqual(['AAPL', 'APPL']);
  }
});

test.skipIf(!isEdgarThere)(`a real file gives the same in any pieces${reason}`, () => {
  const text = readFileSync(`${EDGAR}/ftd/cnsfails202211b.txt`, 'latin1');
  const whole = read([text], text.length);
  const pieces = read([text], 65_536);
  expect(whole).toEqual(pieces);
  if (!whole.ok) throw new Error(whole.problem);
  const { symbols, rows, passedOver, isWhole } = whole.value;
  expect({ rows, passedOver, isWhole, numbers: symbols.size }).toEqual({
    rows: 62_696,
    passedOver: 16,
    isWhole: null,
    numbers: 12_090,
  });
  const klass = symbols.get(cusip('084670702'));
  expect(klass?.map(({ symbol }) => symbol)).toEqual(['BRKB']);
});

test('a number with more symbols than any company has keeps twenty of them', () => {
  const lines = Array.from({ length: 40 }, (_, at) => {
    const symbol = `A${String.fromCharCode(65 + (at % 26))}${at}`;
    return `20221115|037833100|${symbol}|1|X|1`;
  });
  expect(symbolsOf(lines)[0]).toHaveLength(21);
});
