import { FailsReader } from '@/lib/core/cusip/read-fails';
import { judgeAnswer } from '@/lib/core/edgar/answer';
import { CURRENT_FEEDS, currentFeedUrl, readCurrentFeed } from '@/lib/core/edgar/current-feed';
import { decodeBody } from '@/lib/core/edgar/decode';
import { newestFailsFiles } from '@/lib/core/edgar/fails-page';
import { readFoundManagers } from '@/lib/core/edgar/found-managers';
import { FAILS_PAGE_URL, filerBrowseUrl } from '@/lib/core/edgar/urls';
import { readSeriesFeed, seriesFeedUrl } from '@/lib/core/nport/series-feed';
import { ZipReader } from '@/lib/edgar/unzip';
import { REPORT_FEEDS } from './list-parsers';
import { bytesOf, piecewise, type Parser } from './parser';
import { answered, beginning, recorded } from './seeds';

const FEEDS = CURRENT_FEEDS.map((feed) => currentFeedUrl(feed, 0));
const ATOM = recorded('feeds', /atom\.xml$/);
const FAILS_ZIP = answered(
  ...newestFailsFiles(answered(FAILS_PAGE_URL).join(''), 3).map(({ url }) => url),
);

/** The text inside an archive, or what is wrong with the archive. */
function unzip(source: string, pieces: number): { text: string; problem: string | null } {
  const texts: string[] = [];
  const decoder = new TextDecoder('latin1');
  const zip = new ZipReader((bytes) => texts.push(decoder.decode(bytes, { stream: true })));
  piecewise(source, pieces, (piece) => zip.write(bytesOf(piece)));
  return { problem: zip.close(), text: texts.join('') };
}

function fails(text: string, pieces: number) {
  const reader = new FailsReader();
  piecewise(text, pieces, (piece) => reader.write(piece));
  return reader.close();
}

/** Everything that reads the SEC's feeds, pages and archives. */
export const FEED_PARSERS: readonly Parser[] = [
  {
    name: 'current-feed',
    kind: 'xml',
    seeds: [...answered(...FEEDS).map((text) => text.slice(0, 30_000)), ...ATOM],
    read: (source) => CURRENT_FEEDS.map((feed) => readCurrentFeed(source, feed)),
  },
  {
    name: 'series-feed',
    kind: 'xml',
    seeds: [...answered(seriesFeedUrl('S000005025'), ...REPORT_FEEDS), ...ATOM],
    read: readSeriesFeed,
  },
  {
    name: 'found-managers',
    kind: 'xml',
    seeds: [...answered(filerBrowseUrl('a', '13F'), ...REPORT_FEEDS), ...ATOM],
    read: readFoundManagers,
  },
  {
    name: 'fails-page',
    kind: 'xml',
    seeds: answered(FAILS_PAGE_URL),
    read: (source) => newestFailsFiles(source, 24),
  },
  {
    name: 'fails-text',
    kind: 'text',
    seeds: [
      ...FAILS_ZIP.map((zip) => unzip(zip, 4_096).text),
      ...beginning('ftd/cnsfails202211b.txt'),
    ],
    read: fails,
  },
  {
    name: 'fails-archive',
    kind: 'bytes',
    seeds: FAILS_ZIP,
    read: (source, pieces) => {
      const { text, problem } = unzip(source, pieces);
      return problem ?? fails(text, pieces);
    },
  },
  {
    name: 'answer',
    kind: 'xml',
    seeds: [
      ...answered('https://www.sec.gov/nothing', FAILS_PAGE_URL),
      ...recorded('errors', /(?:xml|html)$/),
      '<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<html><body></body></html>',
    ],
    read: (source) => [200, 403, 404].map((status) => judgeAnswer(status, source)),
  },
  {
    name: 'charset',
    kind: 'bytes',
    seeds: answered(...FEEDS).map((text) => text.slice(0, 2_000)),
    read: (source) => [
      decodeBody(bytesOf(source), null),
      decodeBody(bytesOf(source.slice(200)), source.slice(0, 200)),
    ],
  },
];
