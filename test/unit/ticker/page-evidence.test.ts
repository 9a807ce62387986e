import { describe, expect, test } from 'vitest';
import { detectInSteps } from '@/lib/core/ticker/detect';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { finish, sliceFor } from '@/test/inspect/detect-text';
import { INDEX } from './directory';

/** What the texts of one page name, one after the other. */
function findOnPage(texts: readonly string[], about: readonly string[] = []): string[][] {
  const evidence = new PageEvidence();
  evidence.about(about, sliceFor(INDEX, { symbols: about, words: [] }));
  return texts.map((text) => {
    const reading = finish(readTextInSteps(text, []));
    const { mentions } = finish(detectInSteps(reading, sliceFor(INDEX, reading.query), evidence));
    return mentions.map(({ start, end, ticker }) => `${text.slice(start, end)} ${ticker}`);
  });
}

const LATER = 'At noon one investor of the stock said Unity was up on strong deposits.';

describe('a text that is added later is judged with what the whole page says', () => {
  test('a name that is a word counts once the page has named the company', () => {
    expect(findOnPage([LATER])).toEqual([[]]);
    expect(findOnPage(['Unity Software (NYSE: U) reported earnings.', LATER])[1]).toEqual([
      'Unity U',
    ]);
  });

  test('a symbol that is a word counts once the page has named the company', () => {
    const text = 'We sold LOVE shares.';
    expect(findOnPage(['Lovesac (NASDAQ: LOVE) reported earnings to investors.', text])[1]).toEqual(
      ['LOVE LOVE'],
    );
  });

  test('a surname stays a surname', () => {
    const [, later] = findOnPage([
      'Henry Ford was born on a farm.',
      'Investors liked Ford, who spoke of stocks.',
    ]);
    expect(later).toEqual([]);
  });

  test('what was explained as something else stays so', () => {
    const later = 'The ET phase was long, said investors of the stock.';
    expect(findOnPage(['extra time (ET) began.', later])[1]).toEqual([]);
  });

  test('finance words count from text to text', () => {
    const first =
      'Analysts and investors expect earnings to lift the shares; stocks and dividends rose.';
    expect(findOnPage([first, 'Visa gained too.'])[1]).toEqual(['Visa V']);
  });
});

describe('what the page’s head says', () => {
  test('speaks for its company', () => {
    expect(findOnPage([LATER], ['U'])).toEqual([['Unity U']]);
  });

  test('says nothing of symbols that are not listed', () => {
    expect(findOnPage([LATER], ['NOSUCH', '', '^GSPC'])).toEqual([[]]);
  });

  test('is the first reason to be kept', () => {
    const evidence = new PageEvidence();
    evidence.about(['U'], sliceFor(INDEX, { symbols: ['U'], words: [] }));
    const [cik] = evidence.companies.keys();
    if (cik) evidence.add(cik, { key: 'mentionSpoken' });
    expect([...evidence.companies.values()]).toEqual([
      { key: 'mentionAbout', values: { ticker: 'U' } },
    ]);
  });
});
