import { describe, expect, test } from 'vitest';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { readLabelledPage } from './read-page';
import { scorePages } from './score';

const companyOf = (ticker: string) => ticker.replace(/-.*/, '').replace('GOOGL', 'GOOG');

function score(source: string, ...found: [written: string, ticker: string, from?: number][]) {
  const page = readLabelledPage(`class: nonstock\n\n${source}`);
  const mentions = found.map(([written, ticker, from = 0]) => {
    const start = page.text.indexOf(written, from);
    return { start, end: start + written.length, ticker: ticker as Ticker };
  });
  const { right, wrong, missed, clean } = scorePages(
    [{ name: 'page', page, found: mentions }],
    companyOf,
  );
  return { right, wrong: wrong.length, missed: missed.length, clean };
}

describe('scoring a page', () => {
  test.each<[string, string, [string, string], number]>([
    ['the very label', '⟦Apple|AAPL|name⟧ fell', ['Apple', 'AAPL'], 1],
    ['another class of the company, for a name', '⟦Google|GOOG|name⟧ fell', ['Google', 'GOOGL'], 1],
    ['another class, for a symbol', '⟦GOOG|GOOG|bare⟧ fell', ['GOOG', 'GOOGL'], 0],
    ['another company', '⟦Apple|AAPL|name⟧ fell', ['Apple', 'MSFT'], 0],
    ['the legal form more', '⟦Apple|AAPL|name⟧ Inc. fell', ['Apple Inc.', 'AAPL'], 1],
    ['the legal form less', '⟦Apple Inc.|AAPL|name⟧ fell', ['Apple', 'AAPL'], 1],
    ['’s more', '⟦Apple|AAPL|name⟧’s fall', ['Apple’s', 'AAPL'], 1],
    ['a word more', '⟦Apple|AAPL|name⟧ stock', ['Apple stock', 'AAPL'], 0],
  ])('%s', (_, source, found, right) => {
    const wrong = 1 - right;
    expect(score(source, found)).toEqual({ right, wrong, missed: wrong, clean: right });
  });

  test('the same place twice counts once', () => {
    const found = score('⟦Apple|AAPL|name⟧ fell', ['Apple', 'AAPL'], ['Apple', 'AAPL']);
    expect(found).toEqual({ right: 1, wrong: 0, missed: 0, clean: 1 });
  });

  test('optional places count neither way', () => {
    const source = '⟦Getty Images|optional⟧ and ⟦Apple|AAPL|name⟧';
    expect(score(source, ['Getty', 'GETY'])).toEqual({ right: 0, wrong: 0, missed: 1, clean: 1 });
  });

  test('nothing found is precise and recalls nothing', () => {
    const page = readLabelledPage('class: stock\n\n⟦Apple|AAPL|name⟧ fell');
    expect(scorePages([{ name: 'page', page, found: [] }], companyOf)).toMatchObject({
      recall: 0,
      missed: ['page AAPL …[Apple] fell'],
      nonStock: 0,
    });
  });
});

describe('reading a labelled page', () => {
  test('takes the labels out of the text', () => {
    const page = readLabelledPage('class: table\n\n⟦Apple|AAPL|name⟧\t⟦Ariel Fund|fund⟧\n');
    expect(page).toMatchObject({ cls: 'table', text: 'Apple\tAriel Fund\n' });
    expect(page.mentions).toEqual([
      { start: 0, end: 5, text: 'Apple', ticker: 'AAPL', kind: 'name' },
    ]);
    expect(page.funds).toEqual([{ start: 6, end: 16 }]);
  });

  test.each([
    ['⟦Apple|AAPL|name⟧', 'no class'],
    ['class: stock\n\n⟦Apple|AAPL⟧', 'label without a kind'],
    ['class: stock\n\n⟦Apple', 'a label is badly formed'],
  ])('refuses %j', (source, problem) => {
    expect(() => readLabelledPage(source)).toThrow(problem);
  });
});
