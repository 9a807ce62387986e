import { expect, test } from 'vitest';
import { detectText } from '@/test/inspect/detect-text';
import { INDEX } from '@/test/unit/ticker/directory';

const ONCE = 10_000;
const EIGHTFOLD = 8 * ONCE;
/** Eight times the text may take this many times as long; quadratic work would take 64 times. */
const MOST = 24;
/** Below this a pause of the machine looks like growth. */
const NOISE_MS = 120;

/** Of the processor, which does not run on while other work has it. */
function milliseconds(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const begun = process.cpuUsage();
    detectText(INDEX, text);
    return process.cpuUsage(begun).user / 1_000;
  });
  return Math.min(...times);
}

const REPEATED = [
  '(',
  '$',
  'A',
  ' ',
  'a',
  '\n',
  '\t',
  '.',
  '’',
  '&',
  '😀',
  'A ',
  'A\t',
  'a.',
  '(A',
  '(A, ',
  '$A',
  '$A/',
  '( ',
  '((((NYSE: ',
  'NYSE, ',
  'NYSE: A, ',
  'NYSE: A and ',
  'Nasdaq Global Select Market ',
  'OTC Pink ',
  'Symbol: T ',
  'Symbol\tName\n',
  'AAPL\t',
  'AAPL\n',
  'Apple (AAPL) ',
  'Apple Apple.Apple-',
  'Apple ',
  'Apple and ',
  'Bank of ',
  'Inc. Corp. Ltd. ',
  'Jane Ford ',
  'AT&T. T’s (T) ',
  '(Class A) (GOOGL) ',
  'Motorola Mobility (NYSE:MMI) ',
  'T.PR.',
  '((T)',
  '$M ',
  'shares of Ford, Visa and ',
  'Ariel Appreciation Growth ',
  'Fund ',
  'AppleAAPL1',
  'aA',
];

test.each(REPEATED)(
  'eight times %j takes about eight times as long',
  { timeout: 30_000 },
  (unit) => {
    const once = milliseconds(unit.repeat(ONCE / unit.length), 3);
    const eightfold = milliseconds(unit.repeat(EIGHTFOLD / unit.length), 2);
    expect(eightfold).toBeLessThan(Math.max(MOST * once, NOISE_MS));
  },
);

const MEGABYTE = 1_000_000;

test.each([
  ['small letters', 'a'],
  ['capital letters', 'Q'],
  ['letters and dots', 'a.'],
  ['tabs', '\t'],
  ['letters of no alphabet of ours', '漢'],
])('a million characters of %s take seconds at most', { timeout: 30_000 }, (_, unit) => {
  const text = unit.repeat(MEGABYTE / unit.length);
  expect(milliseconds(text, 1)).toBeLessThan(5_000);
});

test(
  'an ordinary text grows linearly, at 1, 2, 4 and 8 times its length',
  { timeout: 30_000 },
  () => {
    const line =
      'Shares of Nvidia (NVDA) and $AMD rose while Jane Ford, who runs Energy Vault, sold stock.\n';
    const text = line.repeat(ONCE / line.length);
    const once = milliseconds(text, 3);
    for (const times of [2, 4, 8]) {
      const limit = Math.max(3 * times * once, NOISE_MS);
      expect(milliseconds(text.repeat(times), 2)).toBeLessThan(limit);
    }
  },
);
