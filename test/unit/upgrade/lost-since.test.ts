import { expect, test } from 'vitest';
import type { Held } from '@/test/upgrade/held';
import { lostSince } from '@/test/upgrade/lost-since';

const BEFORE: Held = {
  counts: {},
  watched: ['QHVN', 'TWKA'],
  own: { watches: 2, corrections: 1, rules: 2, follows: 3, wideFilings: 9 },
  corrections: [{ id: 1, phrase: 'widget', instead: null }],
  rules: [
    { id: 'buys', topics: ['buy'], place: 0 },
    { id: 'mine', topics: ['sale'], place: 1 },
  ],
};

test('nothing is lost where all is there, in other tables or with more said of it', () => {
  const after: Held = {
    ...BEFORE,
    watched: ['QHVN', 'TWKA', 'WTHP'],
    own: { entries: 3, corrections: 1, rules: 3, follows: 3, wideFilings: 0, mutes: 0 },
    rules: [{ id: 'new' }, ...BEFORE.rules.map((rule) => ({ ...rule, by: 'anyone' }))],
  };
  expect(lostSince(BEFORE, after)).toEqual([]);
});

test('each thing of the reader’s that is gone or otherwise is named', () => {
  const after: Held = {
    ...BEFORE,
    watched: ['TWKA'],
    own: { entries: 1, corrections: 0, rules: 2, follows: 1 },
    corrections: [],
    rules: [
      { id: 'buys', topics: ['buy'], place: 0 },
      { id: 'mine', topics: ['buy'], place: 1 },
    ],
  };
  expect(lostSince(BEFORE, after)).toEqual([
    'QHVN is no longer on the watchlist',
    'corrections has 0 rows, and had 1',
    'follows has 1 rows, and had 3',
    'the correction {"id":1,"phrase":"widget","instead":null}',
    'the rule {"id":"mine","topics":["sale"],"place":1}',
  ]);
});
