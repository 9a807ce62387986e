import { expect, test } from 'vitest';
import { accession, day } from '@/test/unit/insider/known';
import { answerOf, bought, sold } from './events';

test('planned purchases are not denied where they make no cluster', () => {
  const planned = [1, 2, 3].map((one) =>
    bought(one, { by: [one], on: `2026-05-0${one}`, plan: 'plan' }),
  );
  const { state, sentence } = answerOf('cluster', planned);
  expect(state).toBe('absent');
  expect(sentence).toContain('purchases under a trading plan do not count');
  expect(answerOf('cluster', []).sentence).not.toContain('trading plan');
});

test('a sale to pay tax is not denied where it does not count', () => {
  const { sentence } = answerOf('net-purchases', [sold(1, { link: 'to-cover' })]);
  expect(sentence).not.toContain('no insider traded');
  expect(sentence).toContain('nor sales to pay tax count');
});

test('a purchase of unknown plan is not said to be outside one', () => {
  const { sentence } = answerOf('net-purchases', [bought(1, { plan: 'unknown' }), bought(2)]);
  expect(sentence).not.toContain('outside');
  expect(sentence).toContain('For 1 of them the filing does not say whether it was under a plan.');
  expect(answerOf('net-purchases', [bought(2)]).sentence).not.toContain('does not say');
});

test('a large company is not called small below a bound', () => {
  const outstanding = {
    shares: 400_000_000,
    asOf: day('2026-04-30'),
    accession: accession(900),
  };
  const { sentence } = answerOf('small-company', [bought(1)], { outstanding });
  expect(sentence).toMatch(/Only a company below \$2B counts as small\.$/);
});

test.each([
  [0, 'none is loaded'],
  [1, 'only 1 is loaded'],
  [2, 'only 2 are loaded'],
])('with %d earlier trades: %s', (count, words) => {
  const earlier = Array.from({ length: count }, (_, at) => bought(at + 2, { on: '2025-05-05' }));
  expect(answerOf('unusual-size', [bought(1), ...earlier]).sentence).toContain(words);
});
