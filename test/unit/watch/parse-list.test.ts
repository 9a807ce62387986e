import { expect, test } from 'vitest';
import { MOST_TOKENS, parseList } from '@/lib/core/watch/parse-list';
import { growth } from '@/test/unit/growth';

const written = (text: string) => parseList(text).tokens.map((token) => token.written);

test.each([
  ['AAPL, BRK.B, NRGV', ['AAPL', 'BRK.B', 'NRGV']],
  ['AAPL MSFT\nBRK B;  $NRGV\t"GE"', ['AAPL', 'MSFT', 'BRK B', 'NRGV', 'GE']],
  ['NYSE: GE, Nasdaq:AAPL', ['GE', 'AAPL']],
  ['Apple, Inc., Microsoft Corporation', ['Apple, Inc.', 'Microsoft Corporation']],
  ['- AAPL\n• MSFT\n* (GE)', ['AAPL', 'MSFT', 'GE']],
  ['AAPL, aapl,, ,\n\nAAPL', ['AAPL']],
  ['', []],
])('%j', (text, expected) => {
  expect(written(text)).toEqual(expected);
});

test('a token says what it may be, and where it stands', () => {
  const { tokens } = parseList('brk.b\nCIK 320193, 0001067983\nEnergy Vault');
  expect(tokens.map(({ line, cik, ticker }) => [line, cik, ticker])).toEqual([
    [1, null, 'BRK-B'],
    [2, '0000320193', null],
    [2, '0001067983', null],
    [3, null, null],
  ]);
});

test.each([
  ['Berkshire Hathaway 13F', 'Berkshire Hathaway', true],
  ['Berkshire Hathaway (13F)', 'Berkshire Hathaway', true],
  ['13F: Berkshire Hathaway', 'Berkshire Hathaway', true],
  ['CIK 1067983 13F-HR', 'CIK 1067983', true],
  ['Warren Buffett', 'Warren Buffett', false],
  ['13F', '13F', false],
])('%s is %s, a filer of Form 13F: %s', (text, name, isFund) => {
  expect(parseList(text).tokens).toMatchObject([
    { name, isFund, written: text.replace(/\)$/, '') },
  ]);
});

test('hostile text is only text: nothing invisible, nothing endless', () => {
  const { tokens } = parseList(`\u202EAAPL\u202C, ${'x'.repeat(10_000)}, <b>GE</b>`);
  expect(tokens[0]?.written).toBe('AAPL');
  expect(tokens[1]?.written.length).toBeLessThanOrEqual(120);
});

test('what is more than is read is counted', () => {
  const many = Array.from({ length: MOST_TOKENS + 7 }, (_, at) => `N${at} Company`).join('\n');
  expect(parseList(many)).toMatchObject({ left: 7 });
  expect(parseList(many).tokens).toHaveLength(MOST_TOKENS);
});

test.each([
  ['symbols', (size: number) => 'AAPL,'.repeat(size)],
  ['blanks', (size: number) => ' '.repeat(5 * size)],
  ['marks', (size: number) => '"([{*•'.repeat(size)],
  ['one word', (size: number) => 'A'.repeat(5 * size)],
  ['digits', (size: number) => '1'.repeat(5 * size)],
  ['13F', (size: number) => '13F '.repeat(2 * size)],
])('time grows with the length: %s', (_, textOf) => {
  expect(growth(textOf, parseList, { size: 40_000, limit: 10 })).toBeLessThan(10);
});
