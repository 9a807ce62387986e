import { expect, test } from 'vitest';
import type { NewsContent } from '@/lib/core/watch/news';
import { hiddenCount, ruleFor, topicsOf } from '@/lib/core/watch/rule-match';
import { DEFAULT_RULES } from '@/lib/core/watch/rule';
import { tryRule } from '@/lib/core/watch/try-rule';
import { cik } from '@/test/unit/insider/known';
import { entry, fundChange, row, rule, stored, trade } from './news';

const acme = entry();

test.each<[string, NewsContent, readonly string[]]>([
  ['a purchase', trade(), ['buy']],
  ['a chief’s purchase', trade({ isChief: true }), ['buy', 'chief-buy']],
  ['a sale', trade({ side: 'sold' }), ['sale']],
  ['a sale of which no plan is stated', trade({ side: 'sold', plan: 'unknown' }), ['sale']],
  ['a sale under a plan', trade({ side: 'sold', plan: 'plan' }), []],
  ['a sale for taxes', trade({ side: 'sold', link: 'to-cover' }), []],
  ['a closed position', fundChange(), ['fund-closed']],
  [
    'the exit of a core position',
    fundChange({ isCoreExit: true }),
    ['fund-closed', 'fund-core-exit'],
  ],
  ['an opened position', fundChange({ action: 'opened' }), ['fund-opened']],
  ['a position that was cut', fundChange({ action: 'cut' }), []],
  [
    'a core position that was cut deeply',
    fundChange({ action: 'cut', isCoreCut: true }),
    ['fund-core-cut'],
  ],
])('the topics of %s', (_, content, topics) => {
  expect(topicsOf(content)).toEqual(topics);
});

test.each([
  ['at the amount', rule({ atLeast: 100_000 }), trade(), null],
  ['under it', rule({ atLeast: 100_001 }), trade(), 'amount'],
  ['of an amount not stated', rule({ atLeast: 100_001 }), trade({ value: null }), null],
  ['by another than a chief', rule({ by: 'chiefs' }), trade(), 'role'],
  ['by a chief', rule({ by: 'chiefs' }), trade({ isChief: true }), null],
  ['of a rule that is off', rule({ isOn: false }), trade(), 'off'],
])('a purchase %s', (_, one, content, why) => {
  const match = ruleFor({ content }, [acme], [one]);
  expect(match.rule?.id ?? null).toBe(why === null ? 'buys' : null);
  expect(match.rule ? [] : match.hidden.map((hidden) => hidden.why)).toEqual(why ? [why] : []);
});

test('an amount that is not stated is said to be unknown', () => {
  const match = ruleFor({ content: trade({ value: null }) }, [acme], [rule({ atLeast: 1 })]);
  expect(match).toMatchObject({ isAmountUnknown: true });
});

test.each([
  ['all', { of: 'all' } as const, true],
  ['its group', { of: 'group', group: 'Energy' } as const, true],
  ['another group', { of: 'group', group: 'Banks' } as const, false],
  ['itself', { of: 'entry', id: acme.id } as const, true],
  ['another entry', { of: 'entry', id: entry({ cik: cik(5) }).id } as const, false],
])('a rule about %s', (_, scope, isAsked) => {
  const match = ruleFor({ content: trade() }, [entry({ group: 'Energy' })], [rule({ scope })]);
  expect(match.rule !== null).toBe(isAsked);
});

test('an entry that is muted hides, unless another that is not watches too', () => {
  const muted = entry({ isMuted: true });
  const news = { content: trade() };
  expect(ruleFor(news, [muted], [rule()])).toMatchObject({ hidden: [{ why: 'muted' }] });
  expect(
    ruleFor(news, [muted, entry({ kind: 'person', cik: cik(9) })], [rule()]).rule,
  ).not.toBeNull();
});

const idOf = (content: NewsContent) => ruleFor({ content }, [acme], DEFAULT_RULES).rule?.id ?? null;

test('a new list tells real purchases, large free sales and funds, and no filings as such', () => {
  expect(idOf(trade())).toBe('buys');
  expect(idOf(trade({ side: 'sold', value: 999_999 }))).toBeNull();
  expect(idOf(trade({ side: 'sold', value: 1_000_000 }))).toBe('sales');
  expect(idOf(fundChange({ isCoreExit: true }))).toBe('funds');
  expect(idOf({ kind: 'sale-notice', form: '144', filer: null, period: null })).toBeNull();
});

test('a rule says how many events it hid, but none that another rule tells', () => {
  const items = [stored([row(1)]), stored([row(2)], { content: trade({ value: 5 }) })];
  const rules = [
    rule({ id: 'large', atLeast: 1_000_000 }),
    rule({ id: 'middle', atLeast: 50_000 }),
  ];
  const counts = hiddenCount(items, () => [acme], rules);
  expect(counts.get('large')).toEqual({ amount: 1, role: 0, off: 0, muted: 0 });
  expect(counts.get('middle')).toEqual({ amount: 1, role: 0, off: 0, muted: 0 });
});

test('trying a rule that is off tells what it would have told and hidden, each event once', () => {
  const person = entry({ kind: 'person', cik: cik(9) });
  const items = [
    stored([row(1)], { on: '2026-11-02' }),
    stored([row(1), row(2)], { watchId: person.id, on: '2026-11-02' }),
    stored([row(3)], { on: '2026-11-09' }),
    stored([row(4)], { content: trade({ value: 5 }) }),
    stored([row(5)], { isWithdrawn: true }),
    stored([row(6)], { content: trade({ side: 'sold' }) }),
  ];
  const entries = new Map([acme, person].map((one) => [one.id, one]));
  const tried = tryRule(rule({ isOn: false, atLeast: 100 }), items, entries);
  expect(tried.told.map(({ id }) => id)).toEqual([row(3), row(1)]);
  expect(tried.hidden.map(({ item, why }) => [item.id, why])).toEqual([[row(4), 'amount']]);
});

const ANY = rule({ id: 'any', scope: { of: 'any' } });

test('a rule about any company tells of what nobody watches, and of what is watched too', () => {
  expect(ruleFor({ content: trade() }, [], [rule(), ANY])).toMatchObject({
    rule: { id: 'any' },
    entry: null,
  });
  expect(ruleFor({ content: trade() }, [acme], [ANY])).toMatchObject({ entry: { id: acme.id } });
  expect(ruleFor({ content: trade() }, [], [rule()])).toEqual({ rule: null, hidden: [] });
});

test('neither of whom the reader muted', () => {
  const hidden = [{ why: 'muted' }];
  expect(ruleFor({ content: trade() }, [], [ANY], true)).toMatchObject({ rule: null, hidden });
  const muted = entry({ isMuted: true });
  expect(ruleFor({ content: trade() }, [muted], [ANY])).toMatchObject({ rule: null, hidden });
});

test('a rule about any company is tried on what is kept of any', () => {
  const items = [stored([row(1)]), stored([row(2)], { content: trade({ side: 'sold' }) })];
  expect(tryRule(ANY, items, new Map()).told).toMatchObject([{ marks: [row(1)] }]);
});
