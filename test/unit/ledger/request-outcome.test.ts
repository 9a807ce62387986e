import { expect, test } from 'vitest';
import { outcomeOf } from '@/lib/core/ledger/request-outcome';

test.for([
  ['under way', { status: null, end: 'open' }],
  ['offline', { status: null, end: 'broken' }],
  ['answered', { status: 200, end: 'open' }],
  ['answered', { status: 200, end: 'whole', verdict: 'content' }],
  ['interrupted', { status: 200, end: 'broken' }],
  ['interrupted', { status: 200, end: 'broken', verdict: 'content' }],
  ['unchanged', { status: 304, end: 'whole', verdict: 'unchanged' }],
  ['missing', { status: 403, end: 'whole', verdict: 'missing' }],
  ['missing', { status: 404, end: 'whole' }],
  ['blocked', { status: 403, end: 'whole', verdict: 'blocked' }],
  ['blocked', { status: 200, end: 'broken', verdict: 'blocked' }],
  ['blocked', { status: 429, end: 'whole' }],
  ['blocked', { status: 503, end: 'broken' }],
  ['refused', { status: 500, end: 'whole', verdict: 'refused' }],
] as const)('%s: %o', ([outcome, row]) => {
  expect(outcomeOf(row)).toBe(outcome);
});

test('a 403 of an older version is no more than refused', () => {
  expect(outcomeOf({ status: 403, end: 'whole' })).toBe('refused');
});
