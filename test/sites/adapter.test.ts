// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { adapterFor } from '@/lib/dom/sites/adapter';

function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function stated(host: string, html: string): string[] {
  const adapter = adapterFor(host);
  return [...page(html).querySelectorAll('*')].flatMap((element) => {
    const found = adapter.symbolOf(element);
    return found ? [`${found.source} ${found.symbol}`] : [];
  });
}

function table(header: string, row: string): string {
  return `<table><thead><tr>${header}</tr></thead><tbody><tr>${row}</tr></tbody></table>`;
}

function said(head: string): string[] {
  return adapterFor('news.example').pageSymbols(page(head));
}

function json(text: string): string {
  return `<script type="application/ld+json">${text}</script>`;
}

describe('attributes, on any site', () => {
  test.each([
    ['<b data-symbol="NRGV">x</b>', ['attribute NRGV']],
    ['<tr data-charting-symbol="STOCK/US/XNYS/F"></tr>', []],
    ['<i data-symbol-full="TVC:GOLD" data-symbol-short="GOLD"></i>', []],
    ['<i data-symbol="BTC"></i><i data-symbol="USD"></i><i data-symbol="$"></i>', []],
    ['<a data-symbol="12345" href="/quote/NRGV">x</a>', ['link NRGV']],
    ['<a data-ticker="NRGV" href="/quote/NRGV">x</a>', ['attribute NRGV']],
    ['<b data-symbol="">x</b><b data-ticker>x</b>', []],
  ])('%s', (html, expected) => {
    // A table's row stands only in a table.
    expect(stated('news.example', html)).toEqual(expected);
  });

  test('a row of a table states its symbol', () => {
    const html = '<table><tr data-charting-symbol="STOCK/US/XNYS/F"><td>F</td></tr></table>';
    expect(stated('news.example', html)).toEqual(['attribute F']);
  });
});

test('a form whose fields stand in front of its methods is read all the same', () => {
  const html =
    '<form data-symbol="NRGV"><input name="matches"><input name="getAttribute"><input name="closest">' +
    '<input name="previousElementSibling"><a href="/quote/F">F</a></form>';
  expect(stated('news.example', html)).toEqual(['attribute NRGV', 'link F']);
  const table =
    '<form role="table"><input name="querySelectorAll"><div role="row"><div role="columnheader">Symbol' +
    '</div></div><div role="row"><div role="cell">NRGV</div></div></form>';
  expect(stated('us.etrade.com', table)).toEqual(['column NRGV']);
});

describe('the column of symbols in a brokerage’s table', () => {
  test.each([
    ['<th>Symbol</th>', '<td>NRGV</td>', ['column NRGV']],
    ['<th>Ticker symbol</th>', '<td>NRGV</td>', ['column NRGV']],
    ['<th colspan="2">Account</th><th>Symbol</th>', '<td>a</td><td>b</td><td>F</td>', ['column F']],
    ['<th>Symbol</th>', '<td>Cash</td>', []],
    ['<th>Symbol</th>', '<td>CASH</td>', []],
    ['<th>Symbol</th>', '<td>$1,200.00</td>', []],
    ['<th>Symbol</th>', '<td>Apple</td>', []],
    ['<th>Action</th>', '<td>BUY</td>', []],
    ['<th>Description</th>', '<td>NRGV</td>', []],
    ['<th>Symbol</th>', '<td><span class="sr-only">OPEN</span>NRGV</td>', ['column NRGV']],
  ])('%s over %s', (header, row, expected) => {
    expect(stated('us.etrade.com', table(header, row))).toEqual(expected);
  });

  test('rows that come later are read by the header that was there', () => {
    const adapter = adapterFor('us.etrade.com');
    const document = page(table('<th>Symbol</th>', '<td>NRGV</td>'));
    const row = document.createElement('tr');
    const cell = document.createElement('td');
    cell.textContent = 'ATEX';
    row.append(cell);
    document.querySelector('tbody')?.append(row);
    expect(adapter.symbolOf(cell)).toEqual({ symbol: 'ATEX', source: 'column' });
  });
});

describe('what a page says it is about', () => {
  test.each([
    [json('{"@graph":[{"about":{"tickerSymbol":"NYSE:NRGV"}}]}'), ['NRGV']],
    [json('{"tickerSymbol":"NASDAQ NVDA"}'), ['NVDA']],
    [json('{"publisher":{"tickerSymbol":"NDAQ"},"author":{"tickerSymbol":"F"}}'), []],
    [json('{"tickerSymbol":'), []],
    [json('{"tickerSymbol":["NVDA"]}'), []],
    ['<meta itemprop="tickerSymbol" content="NRGV">', ['NRGV']],
    ['<meta name="news_keywords" content="AI, CEO, NVDA, NYSE:NRGV, LSE:VOD">', ['NRGV']],
    ['<link rel="canonical" href="https://finance.yahoo.com/quote/NRGV/">', ['NRGV']],
    ['<link rel="canonical" href="https://news.example/stocks/news">', []],
  ])('%s', (head, expected) => {
    expect(said(head)).toEqual(expected);
  });

  test('a deeply nested or endless list of data ends', () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const wide = `[${'{"tickerSymbol":"NRGV"},'.repeat(3_000)}{}]`;
    expect(said(json(deep) + json(wide))).toEqual(['NRGV']);
  });

  test('of a brokerage’s page nothing is asked', () => {
    const html = '<meta itemprop="tickerSymbol" content="NRGV">';
    expect(adapterFor('robinhood.com').pageSymbols(page(html))).toEqual([]);
  });
});
