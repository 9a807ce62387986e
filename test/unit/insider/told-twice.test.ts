import { describe, expect, test } from 'vitest';
import { applyAmendments } from '@/lib/core/insider/amend';
import { mergeCopies } from '@/lib/core/insider/same-block';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { person, traded } from './transactions';

function blocksOf(...rows: readonly InsiderTransaction[]) {
  return mergeCopies(applyAmendments(rows));
}

describe('filings of the very same owners', () => {
  test('with the same lots and balances are one filing made twice', () => {
    expect(blocksOf(traded(), traded({ filing: 2 }))).toHaveLength(1);
  });

  test('made again long after, of one line, are one still', () => {
    const again = traded({ filing: 2, filedOn: '2026-07-07' });
    expect(blocksOf(traded(), again)).toHaveLength(1);
    const trust = { directOrIndirect: 'I', nature: 'By trust' } as const;
    const ofTrust = traded({ filing: 2, filedOn: '2026-07-07', facts: trust });
    expect(blocksOf(traded(), ofTrust)).toHaveLength(2);
  });

  test('with an equal lot among others are a day split in two', () => {
    const rows = [
      traded({ filing: 1, index: 0 }),
      traded({ filing: 1, index: 1, facts: { shares: 50 } }),
      traded({ filing: 2, index: 0 }),
    ];
    expect(blocksOf(...rows)).toHaveLength(3);
  });
});

describe('a Form 5 of the year that repeats a Form 4 of the same owners', () => {
  const odd = { shares: 1234 };
  const yearEnd = (facts: Partial<InsiderTransaction> = {}) =>
    traded({
      filing: 2,
      filedOn: '2026-11-12',
      facts: { form: '5', ...odd, sharesAfter: 9000, ...facts },
    });

  test('tells of the same block, though it states the balance at the end of the year', () => {
    for (const rows of [
      [traded({ facts: odd }), yearEnd()],
      [yearEnd(), traded({ facts: odd })],
    ]) {
      const blocks = blocksOf(...rows);
      expect(blocks).toHaveLength(1);
      expect(blocks[0]?.row.form).toBe('4');
      expect(blocks[0]?.copies).toHaveLength(1);
    }
  });

  test.each<[string, InsiderTransaction]>([
    ['a round count, which may be a second trade', yearEnd({ shares: 1000 })],
    ['another count', yearEnd({ shares: 1235 })],
    ['another line', yearEnd({ directOrIndirect: 'I', nature: 'By trust' })],
    ['another owner', yearEnd({ owners: [person(2)] })],
  ])('with %s: two blocks', (_, late) => {
    const shares = late.shares === 1000 ? 1000 : odd.shares;
    expect(blocksOf(traded({ facts: { shares } }), late)).toHaveLength(2);
  });
});

const hers = (nature: string, facts: Partial<InsiderTransaction> = {}) =>
  traded({
    filing: 2,
    facts: { owners: [person(2)], directOrIndirect: 'I', nature, ...facts },
  });

describe('two insiders who are married', () => {
  const his = traded();

  test.each(['By spouse', 'By Husband', 'Held by wife'])(
    '"%s": what both report is one',
    (nature) => {
      expect(blocksOf(his, hers(nature))).toHaveLength(1);
      expect(blocksOf(hers(nature), his)).toHaveLength(1);
    },
  );

  test('a balance or a holder of its own makes it another block', () => {
    expect(blocksOf(his, hers('By spouse', { sharesAfter: 7000 }))).toHaveLength(2);
    expect(blocksOf(his, hers('By trust'))).toHaveLength(2);
  });
});
