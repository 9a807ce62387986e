import { expect, test } from 'vitest';
import type { RowId, TradeEvent } from '@/lib/core/insider/report';
import { unseenEvents } from '@/lib/core/watch/unseen';

const event = (...rows: string[]) => ({ rows: rows as RowId[] }) as unknown as TradeEvent;
const seen = (...rows: string[]) => new Set(rows as RowId[]);

const A = '0000000001-26-000001#n0';
const B = '0000000001-26-000001#n1';
const C = '0000000002-26-000001#n0';

test.each([
  ['nothing seen yet', [event(A), event(C)], seen(), 2],
  ['all seen', [event(A), event(C)], seen(A, C), 0],
  ['another event of the same filing', [event(A), event(B)], seen(A), 1],
  ['an event that an amendment or a joint owner reported again', [event(A, C)], seen(A), 0],
  ['the same, seen by its later row', [event(A, C)], seen(C), 0],
  ['no events', [], seen(A), 0],
])('%s', (_, events, known, unseen) => {
  expect(unseenEvents(events, known)).toHaveLength(unseen);
});
