import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tryRuleOn } from '@/lib/services/watch/try-rule-on';
import { rowOf } from '@/lib/services/watch/watch-news';
import { World } from '@/test/unit/services/world';
import { entry, NOW, row, rule, stored, trade } from './news';

let world: World;
beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

test('a rule is tried on 90 days of news, and counts what it hides by the reason', async () => {
  const { reader } = world;
  await reader.entries.put(entry());
  const items = [
    stored([row(1)], { on: '2026-11-20' }),
    stored([row(2)], { on: '2026-11-19', content: trade({ value: 5 }) }),
    stored([row(3)], { on: '2026-10-19', content: trade({ value: 6 }) }),
    stored([row(4)], { on: '2026-07-01' }),
    stored([row(5)], { on: '2026-07-01', content: trade({ value: 5 }) }),
  ];
  await reader.news.bulkPut(items.map((item) => rowOf(item)));
  const tried = await tryRuleOn(reader, rule({ atLeast: 100 }), NOW);
  expect(tried).toMatchObject({
    count: 1,
    told: [{ marks: [row(1)] }],
    hidden: [
      { news: { marks: [row(2)] }, why: 'amount' },
      { news: { marks: [row(3)] }, why: 'amount' },
    ],
    hiddenCount: { amount: 2, role: 0, off: 0, muted: 0 },
  });
});
