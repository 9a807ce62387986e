import { expect, test } from 'vitest';
import { ACTIVITIES } from '@/test/faults/activities/activities';
import { FAULTS } from '@/test/faults/faults/faults';
import { OLDER_VERSIONS } from '@/test/faults/faults/other-version';
import { whyNotPlayed } from '@/test/faults/not-played';
import { tableOf } from '@/test/faults/print-table';
import { lostInWords, whatWasLost } from '@/test/faults/what-was-lost';

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
    { name: entry, was: '{"note":"mine"}', is: '{"note":""}' },
    { name: 'local/pace', was: '{}', is: null },
  ]);
  expect(whatWasLost(before, new Map()).map(lostInWords)).toContain('local/pace is gone');
});

test('every fault meets every activity, but for what a new browser cannot have', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  const left = FAULTS.flatMap((fault) =>
    ACTIVITIES.filter((activity) => whyNotPlayed(fault, activity) !== null).map(
      ({ name }) => `${fault.name}, ${name}`,
    ),
  );
  expect(left.every((cell) => cell.endsWith(', first install'))).toBe(true);
  expect(left).toHaveLength(OLDER_VERSIONS.length + 2);
});

test('the table has the requests during and after, and what did not hold below', () => {
  const cell = {
    fault: 'host down',
    activity: 'hover',
    during: 2,
    after: 3,
    peak: 2,
    ms: 1,
    told: null,
  };
  const table = tableOf([
    { ...cell, wrong: [], isUntouched: false, told: 'Not before 14:30.' },
    { ...cell, activity: 'export', wrong: [], isUntouched: true, during: 0, after: 0 },
    { ...cell, activity: 'import', wrong: ['9 requests afterwards'], isUntouched: false },
    { fault: 'host down', activity: 'first install', why: 'nothing stored yet' },
  ]);
  expect(table).toMatch(/host down +held 2\+3 +no request 0\+0 +BROKE 2\+3 +– nothing stored yet/);
  expect(table).toContain('host down × import: 9 requests afterwards');
  expect(table).toContain('“Not before N:N.” host down × hover');
  expect(table).toMatch(/3 cells played, 2 held, 1 broke, 1 mean nothing; 4 requests while/);
});
