import { describe, expect, test } from 'vitest';
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
/** The director behind the fund: the same shares, held through it. */
const behind = { directOrIndirect: 'I', nature: 'By fund' } as const;
const director = { owners: [person(2)], ...behind };

test('a block reported by a fund, its partner and a director is one, with three owners', () => {
  const blocks = blocksOf(
    traded({ filing: 1, facts: fund }),
    traded({ filing: 2, facts: { owners: [person(2)], ...behind } }),
    traded({ filing: 3, filedOn: '2026-05-08', facts: { owners: [person(3)], ...behind } }),
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
  const placed = {
    owners: [person(3)],
    ...behind,
    class: 'private-placement' as const,
    words: 'Placed.',
  };
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
  const other = traded({ filing: 2, facts: { ...director, ...facts } });
  expect(blocksOf(traded(), other)).toHaveLength(2);
});

test('rows without a balance cannot be told to be one', () => {
  const first = traded({ facts: { sharesAfter: null } });
  const other = traded({ filing: 2, facts: { ...director, sharesAfter: null } });
  expect(blocksOf(first, other)).toHaveLength(2);
});

test('prices that differ by less than a hundredth of a cent are the same', () => {
  const other = traded({ filing: 2, facts: { ...director, price: 12.50001 } });
  expect(blocksOf(traded({ facts: fund }), other)).toHaveLength(1);
});

const filed = (filedOn: string) => traded({ filing: 2, filedOn, facts: director });

test('five days between filings still make one block, six make two', () => {
  const first = traded({ facts: fund });
  expect(blocksOf(first, filed('2026-05-12'))).toHaveLength(1);
  expect(blocksOf(first, filed('2026-05-13'))).toHaveLength(2);
});

test('equal rows of one filing are lots, not copies', () => {
  expect(blocksOf(traded({ index: 0 }), traded({ index: 1 }))).toHaveLength(2);
});

test('a block that two people report stays one when only one of the reports is corrected', () => {
  const corrected = traded({
    filing: 3,
    filedOn: '2026-05-12',
    originalFiledOn: '2026-05-07',
    facts: { ...fund, price: 12.75 },
  });
  const first = traded({ facts: fund });
  const copy = traded({ filing: 2, facts: director });
  for (const rows of [
    [first, copy, corrected],
    [corrected, copy, first],
  ]) {
    const blocks = blocksOf(...rows);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.row.price).toBe(12.75);
    expect(blocks[0]?.owners).toHaveLength(2);
  }
});

describe('two directors who each hold directly are two', () => {
  test('with equal trades and, after equal grants, equal balances', () => {
    const other = traded({ filing: 2, facts: { owners: [person(2)] } });
    expect(blocksOf(traded(), other)).toHaveLength(2);
  });

  test('with equal new positions, whoever they are', () => {
    const bought = { sharesAfter: 1000, class: 'ten-percent-holder-purchase' as const };
    const holders = [1, 2].map((number) =>
      traded({
        filing: number,
        facts: { ...bought, owners: [person(number, 'Ten-percent holder')] },
      }),
    );
    expect(blocksOf(...holders)).toHaveLength(2);
  });

  test('unless one filing has owners of the other', () => {
    const more = traded({ filing: 2, facts: { owners: [person(1), person(2)] } });
    expect(blocksOf(traded(), more)).toHaveLength(1);
  });

  test('unless one is a mere holder of a stake that nobody has by chance', () => {
    const holder = traded({ filing: 2, facts: { owners: [person(2, 'Ten-percent holder')] } });
    expect(blocksOf(traded(), holder)).toHaveLength(1);
  });
});

describe('two directors who each hold through another are two, with equal trades and balances', () => {
  const ways = ['By IRA', 'By Trust', 'By Spouse', 'By LLC', null];
  const many = (facts: Partial<InsiderTransaction>) =>
    ways.map((nature, at) =>
      traded({
        filing: at + 1,
        facts: { owners: [person(at + 1)], directOrIndirect: 'I', nature, ...facts },
      }),
    );

  test.each<[string, Partial<InsiderTransaction>]>([
    ['first buys', { sharesAfter: 1000 }],
    ['buys after equal grants', {}],
    ['sales of all', { code: 'S', direction: 'disposed', sharesAfter: 0 }],
    ['one way of holding', { nature: 'By IRA' }],
    ['an odd balance', { sharesAfter: 12_345 }],
  ])('%s', (_, facts) => {
    expect(blocksOf(...many(facts))).toHaveLength(ways.length);
  });

  test('or one through another and one directly', () => {
    expect(blocksOf(traded(), traded({ filing: 2, facts: director }))).toHaveLength(2);
  });

  test('or a small new position beside the equal one of a mere holder', () => {
    const holder = traded({ facts: { ...fund, sharesAfter: 1000 } });
    const other = traded({ filing: 2, facts: { ...director, sharesAfter: 1000 } });
    expect(blocksOf(holder, other)).toHaveLength(2);
  });

  test('unless one has an owner of the other, or names one', () => {
    const joint = { ...behind, nature: 'By IRA' };
    const more = traded({ filing: 2, facts: { owners: [person(1), person(2)], ...joint } });
    expect(blocksOf(traded({ facts: joint }), more)).toHaveLength(1);
    const naming = traded({ filing: 2, facts: { ...director, nature: 'By Person 1' } });
    expect(blocksOf(traded({ facts: joint }), naming)).toHaveLength(1);
  });

  const board = { ...person(1), name: 'Quillhaven Capital, L.P.' };

  test.each([
    ['5000', 5000, 2],
    ['1,234,567', 1_234_567, 1],
    ['200,000', 200_000, 1],
  ])('a fund with a seat on the board and a director, both with %s', (_, sharesAfter, count) => {
    const own = traded({ facts: { owners: [board], sharesAfter } });
    const other = traded({ filing: 2, facts: { ...director, sharesAfter } });
    expect(blocksOf(own, other)).toHaveLength(count);
  });
});

const through = (filing: number) =>
  traded({ filing, facts: { ...behind, owners: [person(10 + filing)] } });

test.each([[[1, 2, 3]], [[3, 1, 2]], [[2, 3, 1]]])(
  'the fund ties its directors together, whoever filed first: %j',
  ([funds = 1, one = 2, two = 3]) => {
    const blocks = blocksOf(through(one), through(two), traded({ filing: funds, facts: fund }));
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.copies).toHaveLength(2);
    expect(blocks[0]?.owners).toHaveLength(3);
  },
);

const held = (nature: string | null) =>
  traded({ facts: { directOrIndirect: 'I', nature, sharesAfter: 9000 } });

const lots = (filing: number, counts: readonly number[], facts: Partial<InsiderTransaction>) =>
  counts.map((shares, index) =>
    traded({ filing, index, facts: { shares, sharesAfter: 5000 + filing + index, ...facts } }),
  );

describe('with balances of their own', () => {
  const owners = [{ ...person(2, 'Ten-percent holder'), name: 'Quillhaven Capital, L.P.' }];
  const fundsOwn = traded({ filing: 2, facts: { owners } });

  test('the report that names the other’s owner tells of the same block', () => {
    expect(blocksOf(held('By Quillhaven Capital LP (1)'), fundsOwn)).toHaveLength(1);
    expect(blocksOf(fundsOwn, held('By Quillhaven Capital LP (1)'))).toHaveLength(1);
  });

  test.each(['By fund', 'By Quillhaven Partners LP', null])('one by %s does not', (nature) => {
    expect(blocksOf(held(nature), fundsOwn)).toHaveLength(2);
  });

  const indirect = { ...director, nature: 'By fund' };

  test('two lots of odd counts are the same when direct here and indirect there', () => {
    const [mine, theirs] = [lots(1, [1234, 777], {}), lots(2, [777, 1234], indirect)];
    expect(blocksOf(...mine, ...theirs)).toHaveLength(2);
  });

  test.each<[string, readonly number[], Partial<InsiderTransaction>]>([
    ['round counts', [1200, 700], indirect],
    ['a single lot', [1234], indirect],
    ['both direct', [1234, 777], { owners: [person(2)] }],
  ])('%s prove nothing', (_, counts, facts) => {
    const blocks = blocksOf(...lots(1, counts, {}), ...lots(2, counts, facts));
    expect(blocks).toHaveLength(2 * counts.length);
  });

  test('a lot more on one of the filings makes them two trades', () => {
    const [mine, theirs] = [lots(1, [1234, 777], {}), lots(2, [1234, 777, 555], indirect)];
    expect(blocksOf(...mine, ...theirs)).toHaveLength(5);
  });
});
