import { describe, expect, test } from 'vitest';
import { digestWords, readingWords, sinceArticleWords } from '@/lib/core/format/page-digest-words';
import type { InsiderReport } from '@/lib/core/insider/report';
import { inOrder, notYetRead, pageDigest, type DigestLine } from '@/lib/core/watch/page-digest';
import type { PageLine } from '@/lib/core/watch/page-lines';
import { clusterReport, loneChiefReport } from '../../gallery/states/answer-reports';
import { answers } from '../../gallery/states/answers';
import { filing } from '../../gallery/states/filings';
import { company, day, NOW_MS } from '../../gallery/states/invented';
import { report } from '../../gallery/states/view';

const today = day('2026-11-22');
const quiet = report([], { filed: ['2026-11-13', '2026-11-10'].map(filing) });
const sold = answers.find(({ view }) => view.report?.sold && !view.report.bought)?.view.report;
if (!sold) throw new Error('no state with sales alone');

function line(at: number, rest: Partial<PageLine> = {}): PageLine {
  const { cik, ticker, name } = company(`T${at}`, `Company ${at}`, 9_980_100 + at);
  const known = { unseen: 0, isWatched: false, latest: null, isTraded: false };
  return { company: { cik, ticker, name, tier: 'sure' }, ...known, ...rest };
}

function digest(reports: readonly (InsiderReport | null)[], unseen = -1): DigestLine[] {
  const lines = reports.map((_, at) => line(at, { unseen: at === unseen ? 1 : 0 }));
  const stored = reports.flatMap((one, at) => {
    const cik = lines[at]?.company.cik;
    return one && cik ? [[cik, { report: one, asOfMs: NOW_MS }] as const] : [];
  });
  return pageDigest(lines, new Map(stored));
}

const tickers = (lines: readonly DigestLine[]) => lines.map((one) => one.company.ticker);

describe('the order', () => {
  test('is unseen news, purchases by their sum, sales, what is quiet, what is not read', () => {
    const lines = digest([null, quiet, sold, loneChiefReport, clusterReport, null], 5);
    expect(tickers(lines)).toEqual(['T5', 'T4', 'T3', 'T2', 'T1', 'T0']);
  });

  test('puts a sum that is not known after those that are', () => {
    const { bought } = clusterReport;
    const unknown = { ...clusterReport, bought: bought && { ...bought, value: null } };
    expect(tickers(digest([unknown, loneChiefReport]))).toEqual(['T1', 'T0']);
  });

  test('is kept while companies are read, and new ones come last', () => {
    const order = [2, 0].map((at) => line(at).company.cik);
    expect(tickers(inOrder(digest([null, clusterReport, null]), order))).toEqual([
      'T2',
      'T0',
      'T1',
    ]);
  });
});

test('those not read yet are told', () => {
  expect(tickers(notYetRead(digest([null, quiet, null])))).toEqual(['T0', 'T2']);
});

describe('a line', () => {
  const [known] = digest([clusterReport]);
  const [unread] = digest([null]);
  if (!known || !unread) throw new Error('no line');

  test('says what a card says first, and how filings lie to the article', () => {
    const words = digestWords(known, day('2026-11-05'), today);
    expect(words.tone).toBe('buy');
    expect(words.what).toMatch(/^3 insiders bought \$[\d.]+M and 1 sold .* in 90 days\.$/);
    expect(words.article).toMatch(/^\d filings? since this article/);
  });

  test('claims nothing where nothing was read', () => {
    expect(digestWords(unread, day('2026-11-05'), today)).toEqual({
      tone: null,
      what: 'Its filings are not read yet.',
      article: null,
    });
    expect(digestWords({ ...unread, isTraded: true }, null, today).what).toContain('market trades');
  });
});

function said(lines: readonly DigestLine[], publishedOn: string | null): string {
  return sinceArticleWords(lines, publishedOn === null ? null : day(publishedOn), today);
}

describe('what was filed since the article', () => {
  test.each([
    ['2026-11-12', 'Published 12 Nov. Since then: 1 filing on 1 company. 1 company not read yet.'],
    ['2026-11-09', 'Published 9 Nov. Since then: 2 filings on 1 company. 1 company not read yet.'],
    [
      '2026-11-13',
      'Published 13 Nov. No filing since on any company that is read. 1 company not read yet.',
    ],
    ['2026-08-01', 'Published 1 Aug, before the 90 days that are read here.'],
  ])('of %s', (publishedOn, words) => {
    expect(said(digest([quiet, null]), publishedOn).replaceAll('\u00A0', ' ')).toBe(words);
  });

  test('a page without a day, and one of which nothing is read', () => {
    expect(said(digest([quiet]), null)).toContain('states no single day');
    expect(said(digest([null]), '2026-11-12')).toContain('What was filed since is not read yet.');
  });
});

test.each([
  [{ done: 1, of: 4, ticker: 'XSTO', failed: 0 }, 'Reading XSTO, 2 of 4.'],
  [
    { done: 4, of: 4, ticker: null, failed: 1 },
    'One company could not be read. Open it to see why.',
  ],
  [
    { done: 4, of: 4, ticker: null, failed: 3 },
    '3 companies could not be read. Open one to see why.',
  ],
])('the progress %o', (reading, words) => {
  expect(readingWords(reading)).toBe(words);
});
