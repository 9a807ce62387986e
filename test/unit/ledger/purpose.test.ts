import { describe, expect, test } from 'vitest';
import { reasonOf } from '@/lib/core/ledger/purpose';
import type { Urgency } from '@/lib/core/ledger/request-row';

describe('why a request went out', () => {
  test.each<[string, Urgency, string, string | null]>([
    ['/submissions/CIK0000320193.json', 'hover', 'card', '0000320193'],
    ['/submissions/CIK0000320193-submissions-001.json', 'bulk', 'history', '0000320193'],
    [
      '/Archives/edgar/data/320193/000032019326000001/form4.xml',
      'watchlist',
      'watch',
      '0000320193',
    ],
    ['/Archives/edgar/data/1067983/000106798326000001.txt', 'funds', 'funds', '0001067983'],
    ['/files/company_tickers_exchange.json', 'hover', 'directory', null],
    ['/files/company_tickers_mf.json', 'bulk', 'directory', null],
    ['/cgi-bin/browse-edgar?action=getcurrent&type=4&count=100', 'watchlist', 'feed', null],
    ['/cgi-bin/browse-edgar?action=getcompany&company=berk&type=13F', 'hover', 'search', null],
    ['/cgi-bin/browse-edgar?action=getcompany&company=berk&type=13F', 'funds', 'funds', null],
    ['/LATEST/search-index?keysTyped=berkshire', 'hover', 'search', null],
    ['/LATEST/search-index?keysTyped=berkshire', 'search', 'search', null],
    ['/submissions/CIK0000320193.json', 'search', 'search', '0000320193'],
    [
      '/cgi-bin/browse-edgar?action=getcompany&CIK=0000320193&type=N',
      'hover',
      'card',
      '0000320193',
    ],
    [
      '/api/xbrl/companyconcept/CIK0000320193/us-gaap/StockholdersEquityNoteStockSplitConversionRatio1.json',
      'bulk',
      'funds',
      '0000320193',
    ],
    ['/data-research/sec-markets-data/fails-deliver-data', 'funds', 'funds', null],
  ])('%s, waited for by %s, is for %s', (path, urgency, purpose, cik) => {
    expect(reasonOf({ path, urgency })).toEqual({ purpose, cik });
  });
});
