import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as currencyWords from '@/lib/core/insider/currency-words';
import * as offeringWords from '@/lib/core/insider/offering-words';
import * as patterns from '@/lib/core/insider/patterns';
import * as privateWords from '@/lib/core/insider/private-words';
import { withoutAmounts } from '@/lib/core/insider/wording';

const PHRASES = Object.entries({
  ...currencyWords,
  ...offeringWords,
  ...patterns,
  ...privateWords,
}).flatMap(([name, value]) => (value instanceof RegExp && !value.global ? [{ name, value }] : []));

const amounts = fc
  .double({ min: 0, max: 99_999, noNaN: true })
  .chain((amount) =>
    fc.constantFrom(`$${amount.toFixed(2)}`, `$${Math.round(amount)}`, `$${amount.toFixed(4)}`),
  );

/** Words of which the phrases are made, so that many sentences have one or nearly one. */
const words = fc.constantFrom(
  ...`sold purchased acquired shares the a an in on to from of at prices ranging between and not
  open market open-market NYSE Nasdaq broker exchange privately negotiated private placement issuer
  company stockholder offering public initial IPO underwriter tender offer merger includes excluding
  does include exclude total amount warrants options exercised pursuant Rule 10b5-1 10(b)5-1 plan
  401(k) 144A section 4(a)(2) 1:1 each represents one 1 (1) ADS per ordinary share CAD C$ pence Rs
  tax withholding cover no proceeds disclaims upon request lock-up previously conversion`.split(
    /\s+/,
  ),
);

const sentences = fc
  .array(fc.oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: amounts }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.join(' '));

describe('the wording of a sentence', () => {
  test('says what the sentence says, at the same place', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const shape = withoutAmounts(text);
        expect(shape).toHaveLength(text.length);
        for (const { name, value } of PHRASES) {
          expect([name, shape.search(value)]).toEqual([name, text.search(value)]);
        }
      }),
    );
  });

  test('is one of all sentences that differ in amounts alone', () => {
    expect(withoutAmounts('Sold at $10.25 to $11.00 each.')).toBe(
      withoutAmounts('Sold at $98.76 to $99.99 each.'),
    );
    expect(withoutAmounts('Sold at $10b5-1 and $1:1')).toBe('Sold at $10b5-1 and $1:1');
    expect(withoutAmounts('Sold 1,000 under Rule 10b5-1')).toBe('Sold 1,000 under Rule 10b5-1');
  });
});

describe('a word that is asked for first', () => {
  const { INCLUSION_WORD, LEFT_OUT, MARKET_WORD, ON_EXCHANGE, ON_HOLDINGS, OPEN_MARKET } = patterns;

  test.each([
    ['of the market', MARKET_WORD, [OPEN_MARKET, ON_EXCHANGE]],
    ['of inclusion', INCLUSION_WORD, [LEFT_OUT, ON_HOLDINGS]],
  ])('%s stands in whatever its phrases match', (_, word, phrases) => {
    fc.assert(
      fc.property(sentences, (text) => {
        const matched = phrases.map((phrase) => phrase.exec(text)?.[0] ?? null);
        for (const stretch of matched) expect(stretch === null || word.test(stretch)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'open market purchases',
    'sold on the New York Stock Exchange',
    'executed in brokerage transactions',
    "sold through brokers' transactions",
    'traded on TSX',
  ])('finds the market in "%s"', (text) => {
    expect(OPEN_MARKET.test(text) || ON_EXCHANGE.test(text)).toBe(true);
    expect(MARKET_WORD.test(text)).toBe(true);
  });
});
