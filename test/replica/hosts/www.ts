import type { IsoDate } from '@/lib/core/iso-date';
import { html, type Answer, type Asked } from '../answer';
import { acceptedMs, type Archive } from '../archive';
import { notFoundPage } from '../build/error-pages';
import { exchangeFile, fundFile, tickerFile } from '../build/ticker-file';
import { FUNDS } from '../facts/funds';
import type { Recorded } from '../recorded';
import { failsFile, failsPage } from '../build/fails-files';
import { answerDailyIndex } from './daily-index';
import { answerFeed } from './feeds';
import { answerFolder } from './filing-folder';
import { answerStored } from './stored-object';

/** www.sec.gov: the ticker files, the archive and the feeds, none of it with CORS headers. */
export function answerWww(
  asked: Asked,
  archive: Archive,
  recorded: Recorded,
  today: IsoDate,
  startedMs: number,
): Answer {
  const path = asked.url.pathname;
  const listed = { type: 'application/json', modifiedMs: startedMs };
  if (path === '/files/company_tickers_exchange.json') {
    return answerStored(asked, { ...listed, body: exchangeFile(archive.entities) });
  }
  if (path === '/files/company_tickers_mf.json') {
    return answerStored(asked, { ...listed, body: fundFile(FUNDS) });
  }
  if (path === '/files/company_tickers.json') {
    return answerStored(asked, { ...listed, body: tickerFile(archive.entities) });
  }
  if (path === '/data-research/sec-markets-data/fails-deliver-data') return html(failsPage(today));
  const fails = failsFile(path, today, archive.entities);
  if (fails) return { status: 200, type: 'application/zip', body: fails };
  if (path === '/cgi-bin/browse-edgar') return answerFeed(asked, archive);
  if (path.startsWith('/Archives/edgar/daily-index/')) return answerDailyIndex(path, archive);
  if (path.startsWith('/Archives/')) return answerFolder(asked, archive, recorded);
  return notFoundPage();
}

/** The day after the newest filing; a ticker file is never newer than the replica itself. */
export function tickerFileMs(archive: Archive, nowMs: number): number {
  const newest = archive.filings[0];
  return Math.min(nowMs, newest ? acceptedMs(newest) + 86_400_000 : nowMs);
}
