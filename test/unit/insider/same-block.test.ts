import { expect, test } from 'vitest';
import { applyAmendments } from '@/lib/core/insider/amend';
import { mergeCopies } from '@/lib/core/insider/same-block';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { person, traded } from './transactions';

function blocksOf(...rows: readonly InsiderTransaction[]) {
  return mergeCopies(applyAmendments(rows));
}

const fund = {
  owners: [person(1, 'Ten-percent holder')],
  class: 'ten-percent-holder-purchase' as const,
};
const director = { owners: [person(2)] };

test('a block reported by a fund, its partner and a director is one, with three owners', () => {
  const blocks = blocksOf(
    traded({ filing: 1 }),
    traded({ filing: 2, facts: { owners: [person(2)] } }),
    traded({ filing: 3, filedOn: '2026-05-08', facts: { owners: [person(3)] } }),
  );
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.owners.map(({ name }) => name)).toEqual(['Person 1', 'Person 2', 'Person 3']);
  expect(blocks[0]?.copies).toHaveLength(2);
});

test('the director’s report tells what the block was, whichever came first', () => {
  for (const [first, second] of [
    [fund, director],
    [director, fund],
  ] as const) {
    const blocks = blocksOf(
      traded({ filing: 1, facts: first }),
      traded({ filing: 2, facts: second }),
    );
    expect(blocks.map(({ row }) => row.class)).toEqual(['open-market']);
    expect(blocks[0]?.owners).toHaveLength(2);
  }
});

test('a report that names a private placement outweighs those that say nothing', () => {
  const placed = { owners: [person(3)], class: 'private-placement' as const, words: 'Placed.' };
  const blocks = blocksOf(
    traded({ filing: 1, facts: director }),
    traded({ filing: 2, facts: placed }),
    traded({ filing: 3, facts: fund }),
  );
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.row).toMatchObject({ class: 'private-placement', words: 'Placed.' });
  expect(blocks[0]?.copies).toHaveLength(2);
});

test.each<[string, Partial<InsiderTransaction>]>([
  ['two directors with balances of their own', { sharesAfter: 9000 }],
  ['another price', { price: 12.51 }],
  ['another count', { shares: 1001 }],
  ['another class of stock', { security: 'Class B Common Stock' }],
])('%s: two blocks', (_, facts) => {
  const other = traded({ filing: 2, facts: { owners: [person(2)], ...facts } });
  expect(blocksOf(traded(), other)).toHaveLength(2);
});

test('rows without a balance cannot be told to be one', () => {
  const first = traded({ facts: { sharesAfter: null } });
  const other = traded({ filing: 2, facts: { owners: [person(2)], sharesAfter: null } });
  expect(blocksOf(first, other)).toHaveLength(2);
});

test('prices that differ by less than a hundredth of a cent are the same', () => {
  const other = traded({ filing: 2, facts: { owners: [person(2)], price: 12.50001 } });
  expect(blocksOf(traded(), other)).toHaveLength(1);
});

test('five days between filings still make one block, six make two', () => {
  const owners = [person(2)];
  expect(
    blocksOf(traded(), traded({ filing: 2, filedOn: '2026-05-12', facts: { owners } })),
  ).toHaveLength(1);
  expect(
    blocksOf(traded(), traded({ filing: 2, filedOn: '2026-05-13', facts: { owners } })),
  ).toHaveLength(2);
});

test('equal rows of one filing are lots, not copies', () => {
  expect(blocksOf(traded({ index: 0 }), traded({ index: 1 }))).toHaveLength(2);
});

test('a block that two people report stays one when only one of the reports is corrected', () => {
  const corrected = traded({
    filing: 3,
    filedOn: '2026-05-12',
    originalFiledOn: '2026-05-07',
    facts: { price: 12.75 },
  });
  const copy = traded({ filing: 2, facts: { owners: [person(2)] } });
  for (const rows of [
    [traded(), copy, corrected],
    [corrected, copy, traded()],
  ]) {
    const blocks = blocksOf(...rows);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.row.price).toBe(12.75);
    expect(blocks[0]?.owners).toHaveLength(2);
  }
});
