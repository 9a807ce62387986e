import { expect, test } from 'vitest';
import { ACTIVITIES } from '@/test/faults/activities/activities';
import { FAULTS } from '@/test/faults/faults/faults';
import { whyNotPlayed } from '@/test/faults/not-played';
import { tableOf } from '@/test/faults/print-table';
import { whatWasLost } from '@/test/faults/what-was-lost';

const entry = 'buyline-reader/entries/"company:0009990001"';
const filing = 'buyline-cache/filings/"0009990800-26-001001"';
const before = new Map([
  [entry, '{"note":"mine"}'],
  [filing, '{"derivedWith":null}'],
  ['local/pace', '{}'],
]);

test('what is gone is lost, and what the reader said otherwise too', () => {
  expect(whatWasLost(before, new Map(before))).toEqual([]);
  const after = new Map([
    [entry, '{"note":""}'],
    [filing, '{"derivedWith":"2"}'],
  ]);
  expect(whatWasLost(before, after)).toEqual([
    `${entry} was {"note":"mine"} and is {"note":""}`,
    'local/pace is gone',
  ]);
  expect(whatWasLost(before, new Map())).toHaveLength(3);
});

test('every fault meets every activity, but for what a new browser cannot have', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  const left = FAULTS.flatMap((fault) =>
    ACTIVITIES.filter((activity) => whyNotPlayed(fault, activity) !== null).map(
      ({ name }) => `${fault.name}, ${name}`,
    ),
  );
  expect(left.every((cell) => cell.endsWith(', first install'))).toBe(true);
  expect(left).toHaveLength(7);
});

test('the table has the requests during and after, and what did not hold below', () => {
  const cell = { fault: 'host down', activity: 'hover', during: 2, after: 3, peak: 2, ms: 1 };
  const table = tableOf([
    { ...cell, wrong: [], isUntouched: false },
    { ...cell, activity: 'export', wrong: [], isUntouched: true, during: 0, after: 0 },
    { ...cell, activity: 'import', wrong: ['9 requests afterwards'], isUntouched: false },
    { fault: 'host down', activity: 'first install', why: 'nothing stored yet' },
  ]);
  expect(table).toMatch(/host down +held 2\+3 +no request 0\+0 +BROKE 2\+3 +– nothing stored yet/);
  expect(table).toContain('host down × import: 9 requests afterwards');
});
