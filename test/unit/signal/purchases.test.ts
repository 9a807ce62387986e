import { describe, expect, test } from 'vitest';
import { day } from '@/test/unit/insider/known';
import { answerOf, answersOf, bought, sold } from './events';

describe('the first purchase held', () => {
  const buy = bought(1, { on: '2026-05-05' });

  test.each([
    ['2025-05-05', 'First buy in 1 year'],
    ['2024-05-06', 'First buy in 1 year'],
    ['2024-05-05', 'First buy in 2 years'],
    ['2016-01-01', 'First buy in 10 years'],
  ])('held since %s is "%s"', (heldSince, badge) => {
    expect(answerOf('first-buy', [buy], { heldSince })).toMatchObject({ state: 'present', badge });
  });

  test('is unknown when less than a year is held before it', () => {
    const signal = answerOf('first-buy', [buy], { heldSince: '2025-05-06' });
    expect(signal).toMatchObject({ state: 'unknown', badge: '' });
  });

  test('is absent with any earlier purchase, even where little is held', () => {
    const earlier = bought(2, { on: '2026-01-05' });
    const signal = answerOf('first-buy', [buy, earlier], { heldSince: '2025-12-01' });
    expect(signal).toMatchObject({ state: 'absent', n: 2 });
  });

  test.each([
    ['2025-03-01', 'First buy in 14 months'],
    ['2025-05-04', 'First buy in 12 months'],
    ['2023-05-06', 'First buy in 2 years'],
  ])('after one of %s is "%s", however much is held', (on, badge) => {
    const events = [buy, bought(2, { on })];
    expect(answerOf('first-buy', events)).toMatchObject({ state: 'present', badge });
    const given = { heldSince: '2025-05-05' };
    expect(answerOf('first-buy', [buy], given).state).toBe('present');
    expect(answerOf('first-buy', events, { gaps: ['2025-06-01'] }).state).toBe('unknown');
  });

  test('is absent with one of twelve months before it to the day', () => {
    expect(answerOf('first-buy', [buy, bought(2, { on: '2025-05-05' })]).state).toBe('absent');
  });

  test('stays the first when the person goes on buying', () => {
    const next = bought(2, { on: '2026-05-15' });
    const signal = answerOf('first-buy', [next, buy]);
    expect(signal.state).toBe('present');
    expect(signal.sentence).toContain('5\u00A0May');
  });

  test('is not looked for in a seller, nor in a purchase of long ago', () => {
    expect(answersOf('first-buy', [sold(1)])).toEqual([]);
    expect(answersOf('first-buy', [sold(2), bought(1, { on: '2026-02-18' })])).toEqual([]);
    expect(answersOf('first-buy', [bought(1, { on: '2026-02-19' })])).toHaveLength(1);
  });

  test('an exercise before it is no purchase', () => {
    const exercise = bought(2, { on: '2025-01-05', class: 'exercise', code: 'M' });
    expect(answerOf('first-buy', [buy, exercise]).state).toBe('present');
  });
});

describe('a reversal', () => {
  const buy = bought(1, { on: '2026-05-05' });

  test.each([
    ['2026-05-04', 'present'],
    ['2024-11-05', 'present'],
    ['2024-11-04', 'absent'],
  ])('after a sale on %s is %s', (on, state) => {
    expect(answerOf('reversal', [buy, sold(2, { on })]).state).toBe(state);
  });

  test('counts the sales and names the last', () => {
    const sales = [sold(2, { on: '2026-03-05' }), sold(3, { on: '2025-06-05' })];
    const signal = answerOf('reversal', [buy, ...sales]);
    expect(signal).toMatchObject({ n: 2, badge: 'Sold before, now buys' });
    expect(signal.sentence).toContain('after 2 sales');
  });

  test('is unknown without a sale when less than 18 months are held', () => {
    expect(answerOf('reversal', [buy], { heldSince: '2024-11-06' }).state).toBe('unknown');
    expect(answerOf('reversal', [buy], { heldSince: '2024-11-05' }).state).toBe('absent');
  });

  test('a sale to pay tax is no sign of mind, and a gift is no sale', () => {
    const cover = sold(2, { on: '2026-03-05', link: 'to-cover' });
    const gift = sold(3, { on: '2026-03-05', class: 'gift', code: 'G' });
    expect(answerOf('reversal', [buy, cover, gift]).state).toBe('absent');
  });

  test('needs a purchase', () => {
    expect(answersOf('reversal', [sold(1)])).toEqual([]);
  });

  test('at the end of a short month looks back to its last day', () => {
    const late = bought(1, { on: '2026-08-31' });
    const given = { today: day('2026-09-01') };
    expect(answerOf('reversal', [late, sold(2, { on: '2025-02-28' })], given).state).toBe(
      'present',
    );
    expect(answerOf('reversal', [late, sold(2, { on: '2025-02-27' })], given).state).toBe('absent');
  });
});
