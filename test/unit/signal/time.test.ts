import { describe, expect, test } from 'vitest';
import { accession, day } from '@/test/unit/insider/known';
import { answerOf, answersOf, bought, sold } from './events';

const planned = (firstFiled: string) => sold(1, { plan: 'plan', firstFiled });

const accepted = (text: string) => ({ acceptedAt: new Map([[accession(1), text]]) });

describe('isolated or in sequence', () => {
  const given = { today: day('2026-07-01') };

  test('trades in months in a row are a sequence', () => {
    const events = [
      bought(1, { on: '2026-05-31' }),
      bought(2, { on: '2026-04-01' }),
      bought(3, { on: '2026-04-20' }),
      bought(4, { on: '2026-02-20' }),
    ];
    const signal = answerOf('sequence', events);
    expect(signal).toMatchObject({ state: 'present', badge: 'Purchases 2 months in a row', n: 3 });
    expect(signal.sentence).toContain('up to May 2026');
    expect(signal.sentence).not.toContain('ended');
    expect(answersOf('isolated', events)).toEqual([]);
    expect(answerOf('sequence', events, given).sentence).toContain('has ended');
  });

  test('a sequence goes through the turn of a year', () => {
    const events = [sold(1, { on: '2026-01-05' }), sold(2, { on: '2025-12-31' })];
    const signal = answerOf('sequence', events, { today: day('2026-02-01') });
    expect(signal.badge).toBe('Sales 2 months in a row');
  });

  test('a lone trade is isolated once the next month is over', () => {
    const events = [bought(1, { on: '2026-05-05' }), bought(2, { on: '2026-03-31' })];
    expect(answerOf('isolated', events, { today: day('2026-06-30') }).state).toBe('unknown');
    expect(answerOf('isolated', events, given)).toMatchObject({
      state: 'present',
      badge: 'Isolated purchase',
      n: 1,
    });
  });

  test('a trade the other way in the month before keeps it from being isolated', () => {
    const events = [bought(1, { on: '2026-05-05' }), sold(2, { on: '2026-04-30' })];
    expect(answerOf('isolated', events, given).state).toBe('absent');
    expect(answersOf('sequence', events, given)).toEqual([]);
  });

  test('is unknown when the month before is not held whole', () => {
    const events = [bought(1, { on: '2026-05-05' })];
    expect(answerOf('isolated', events, { ...given, heldSince: '2026-04-02' }).state).toBe(
      'unknown',
    );
    expect(answerOf('isolated', events, { ...given, heldSince: '2026-04-01' }).state).toBe(
      'present',
    );
  });
});

describe('filed after more than two business days', () => {
  test.each([
    ['2026-05-07', 'absent', ''],
    ['2026-05-08', 'present', 'Filed after 3 business days'],
    ['2026-05-18', 'present', 'Filed after 9 business days'],
  ])('a trade of Tuesday 5 May told on %s is %s', (firstFiled, state, badge) => {
    expect(answerOf('late-filing', [bought(1, { firstFiled })])).toMatchObject({ state, badge });
  });

  test('weekends and holidays are no business days', () => {
    const given = { today: day('2026-07-10') };
    const overHoliday = bought(1, { on: '2026-07-02', firstFiled: '2026-07-07' });
    expect(answerOf('late-filing', [overHoliday], given).state).toBe('absent');
  });

  test('an amendment does not make an early filing late', () => {
    const event = bought(1, { firstFiled: '2026-05-06', filedOn: day('2026-05-19') });
    expect(answerOf('late-filing', [event]).state).toBe('absent');
  });

  test('an amendment of a filing that is not held accuses nobody of anything', () => {
    const alone = { firstFiled: '2026-05-19', mayBeToldBefore: true } as const;
    const signal = answerOf('late-filing', [bought(1, alone)]);
    expect(signal.state).toBe('unknown');
    expect(signal.sentence).toContain('the filing it corrects is not loaded');
    const marked = bought(1, { ...alone, isMarkedLate: true });
    expect(answerOf('late-filing', [marked]).badge).toBe('Marked as filed late');
    const soon = bought(1, { ...alone, firstFiled: '2026-05-06' });
    expect(answerOf('late-filing', [soon]).state).toBe('absent');
  });

  test('what is old but told only now is the latest of all', () => {
    const old = bought(1, { on: '2025-11-03', firstFiled: '2026-05-11' });
    const signal = answerOf('late-filing', [old, bought(2)]);
    expect(signal).toMatchObject({ state: 'present', n: 2, rows: [old.id] });
  });

  test('under a plan three more days may be in order', () => {
    expect(answerOf('late-filing', [planned('2026-05-07')]).state).toBe('absent');
    expect(answerOf('late-filing', [planned('2026-05-12')]).state).toBe('unknown');
    expect(answerOf('late-filing', [planned('2026-05-13')]).state).toBe('present');
  });

  test('the days run from the stated day of execution, which leaves a plan no more days', () => {
    const deemed = { firstFiled: '2026-05-11', deemedOn: day('2026-05-07') };
    expect(answerOf('late-filing', [bought(1, deemed)]).state).toBe('absent');
    const late = answerOf('late-filing', [sold(1, { ...deemed, firstFiled: '2026-05-12' })]);
    expect(late).toMatchObject({ state: 'present', badge: 'Filed after 3 business days' });
    expect(late.sentence).toContain('after 7\u00A0May, its stated day of execution');
    const planned = sold(1, { ...deemed, firstFiled: '2026-05-12', plan: 'plan' });
    expect(answerOf('late-filing', [planned]).state).toBe('present');
  });

  test('a stated day before the trade is not believed, and one after the filing is unknown', () => {
    const early = bought(1, { firstFiled: '2026-05-07', deemedOn: day('2026-04-01') });
    expect(answerOf('late-filing', [early]).state).toBe('absent');
    const after = bought(1, { firstFiled: '2026-05-07', deemedOn: day('2026-05-08') });
    expect(answerOf('late-filing', [after]).state).toBe('unknown');
  });

  test('what its filer marked as late is late', () => {
    const signal = answerOf('late-filing', [bought(1, { isMarkedLate: true }), bought(2)]);
    expect(signal).toMatchObject({ state: 'present', badge: 'Marked as filed late', n: 2 });
    expect(signal.rows).toHaveLength(1);
  });

  test('a trade dated after its filing is unknown, not early', () => {
    const event = bought(1, { on: '2026-05-05', firstFiled: '2026-05-04' });
    expect(answerOf('late-filing', [event]).state).toBe('unknown');
  });

  test('it accuses nobody', () => {
    const { sentence } = answerOf('late-filing', [bought(1, { firstFiled: '2026-05-18' })]);
    expect(sentence).toContain('9 business days later; a Form 4 is due by the second.');
    expect(sentence).not.toMatch(/\b(?:violat|illegal|fail|breach|hid)/i);
  });
});

describe('filed after hours', () => {
  const event = bought(1, { on: '2026-05-05' });

  test.each([
    ['2026-05-05T22:30:00.000Z', 'present'],
    ['2026-05-05T15:00:00.000Z', 'absent'],
    ['2026-05-05T18:30:00.000Z', 'unknown'],
  ])('accepted at %s is %s', (text, state) => {
    expect(answerOf('after-hours', [event], accepted(text)).state).toBe(state);
  });

  test('is unknown where the time is not held', () => {
    expect(answerOf('after-hours', [event]).state).toBe('unknown');
  });

  test('is unknown of an amendment of a filing that is not held', () => {
    const alone = { ...event, mayBeToldBefore: true } as const;
    const signal = answerOf('after-hours', [alone], accepted('2026-05-05T22:30:00.000Z'));
    expect(signal.state).toBe('unknown');
  });

  test('looks at the filing that told it first, not at the amendment', () => {
    const [own] = event.filings;
    if (!own) throw new Error('an event without a filing');
    const by = { accession: accession(2), filedOn: day('2026-05-12'), url: own.url };
    const row = event.id;
    const amended = {
      ...event,
      accession: by.accession,
      filings: [by],
      amendments: [{ row, by, of: own, changes: [] }],
    };
    expect(answerOf('after-hours', [amended], accepted('2026-05-05T22:30:00.000Z')).state).toBe(
      'present',
    );
    const alone = { ...amended, amendments: [] };
    expect(answerOf('after-hours', [alone], accepted('2026-05-05T22:30:00.000Z')).state).toBe(
      'unknown',
    );
  });
});
