import { expect, test } from 'vitest';
import { countLeftOut } from '@/lib/core/insider/left-out';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { traded, withoutFilings } from './transactions';

const exercise = traded({ facts: { code: 'M', class: 'exercise', price: 3 } });

const option = (code: string, direction: InsiderTransaction['direction']) =>
  traded({
    facts: { table: 'd', code, direction, class: 'derivative', security: 'Stock Option' },
  });

const countedOf = (...rows: readonly InsiderTransaction[]) =>
  countLeftOut(tradeEvents(rows), []).map(withoutFilings);

test.each(['M', 'X', 'C', 'O'])('the derivative half of an exercise (%s) is told once', (code) => {
  expect(countedOf(exercise, option(code, 'disposed'))).toEqual([{ class: 'exercise', events: 1 }]);
});

test('options bought on the day of an exercise, in the same filing, stay in sight', () => {
  expect(countedOf(exercise, option('P', 'acquired'))).toContainEqual({
    class: 'derivative',
    events: 1,
  });
});

test('without an exercise beside it the derivative half is told', () => {
  expect(countedOf(option('M', 'disposed'))).toHaveLength(1);
});
