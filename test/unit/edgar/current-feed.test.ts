import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentFeedUrl, readCurrentFeed, type CurrentFeed } from '@/lib/core/edgar/current-feed';
import { watchId } from '@/lib/core/watch/entry';
import { readFeedPages } from '@/lib/core/watch/feed-hits';
import { accession, cik, known } from '@/test/unit/insider/known';

const entryOf = (form: string, number: number, party: string) => `<entry>
<title>${form} - ${party}</title>
<summary type="html"> &lt;b&gt;Filed:&lt;/b&gt; 2026-11-20 &lt;b&gt;AccNo:&lt;/b&gt; x</summary>
<category scheme="https://www.sec.gov/" label="form type" term="${form}"/>
<id>urn:tag:sec.gov,2008:accession-number=${accession(number)}</id>
</entry>`;

const feedOf = (...entries: readonly string[]) =>
  `<?xml version="1.0" encoding="ISO-8859-1" ?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${entries.join('\n')}</feed>`;

function pageOf(text: string, feed: CurrentFeed = 'ownership') {
  const read = readCurrentFeed(text, feed);
  return known(read.ok ? read.value : null);
}

test('an entry is a filing with one of its parties', () => {
  const page = pageOf(
    feedOf(entryOf('4/A', 7, 'Quill &amp; Sons (UK) - Ltd (0000001001) (Issuer)')),
  );
  expect(page).toEqual({
    entries: [
      {
        accession: accession(7),
        form: '4/A',
        cik: cik(1001),
        name: 'Quill & Sons (UK) - Ltd',
        role: 'Issuer',
        filedOn: '2026-11-20',
      },
    ],
    listed: 1,
    unread: 0,
  });
});

test('other forms of the same beginning are passed over, and broken entries counted', () => {
  const text = feedOf(
    entryOf('424B2', 1, 'A (0000000001) (Filer)'),
    entryOf('4', 2, 'no party'),
    entryOf('4', 3, 'B (0000000002) (Reporting)'),
  );
  expect(pageOf(text)).toMatchObject({
    listed: 3,
    unread: 1,
    entries: [{ accession: accession(3) }],
  });
});

test.each([
  ['a page of HTML', '<html><body>Request Rate Threshold Exceeded</body></html>'],
  ['nothing', ''],
  ['entries that are none', feedOf('<entry>'.repeat(50))],
])('%s is refused in words', (_, text) => {
  expect(readCurrentFeed(text, 'ownership').ok).toBe(false);
});

test('the address asks for the forms of the feed, a hundred entries a page', () => {
  const url = new URL(currentFeedUrl('ownership', 2));
  expect(url.host + url.pathname).toBe('www.sec.gov/cgi-bin/browse-edgar');
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    action: 'getcurrent',
    owner: 'only',
    start: '200',
    count: '100',
    output: 'atom',
  });
  expect(new URL(currentFeedUrl('stakes', 0)).searchParams.get('type')).toBe('SCHEDULE 13');
});

const watched = new Set([watchId('company', cik(1001)), watchId('person', cik(2002))]);
const full = { listed: 100, unread: 0 };
const listed = (number: number, of: number) => ({
  accession: accession(number),
  form: '4',
  cik: cik(of),
  name: '',
  role: '',
  filedOn: null,
});

test('a filing that was not known names its entries, wherever on the pages it stands', () => {
  const pages = [{ ...full, entries: [listed(1, 5), listed(2, 1001), listed(3, 2002)] }];
  const reading = readFeedPages('ownership', pages, new Set([accession(2)]), watched);
  expect([...reading.hits]).toEqual([[watchId('person', cik(2002)), [accession(3)]]]);
  expect(reading.isShort).toBe(false);
  expect(reading.filings).toHaveLength(3);
});

test('pages that do not reach what was known are too few, unless the feed ends', () => {
  const pages = [{ ...full, entries: [listed(1, 5)] }];
  const before = new Set([accession(9)]);
  expect(readFeedPages('ownership', pages, before, watched).isShort).toBe(true);
  expect(
    readFeedPages(
      'ownership',
      [{ ...pages[0], entries: [], listed: 99, unread: 0 }],
      before,
      watched,
    ).isShort,
  ).toBe(false);
  expect(readFeedPages('ownership', pages, new Set(), watched).isShort).toBe(false);
});

const RECORDED = '../shared/edgar/feeds';
const hasRecorded = existsSync(RECORDED);
const page = (name: string, feed: CurrentFeed) =>
  pageOf(readFileSync(`${RECORDED}/${name}`, 'latin1'), feed);

test.runIf(hasRecorded)('recorded pages are read whole (needs ../shared)', () => {
  const four = page('getcurrent_type4_count100_start0.atom.xml', 'ownership');
  expect(four).toMatchObject({ listed: 100, unread: 0 });
  expect(four.entries.length).toBeGreaterThan(20);
  expect(four.entries.every(({ form }) => /^[345](\/A)?$/.test(form))).toBe(true);
  const any = page('getcurrent_typeANY_count100_start0.atom.xml', 'notices');
  expect(any).toMatchObject({ listed: 100, unread: 0 });
  expect(any.entries.every(({ form, filedOn }) => form.startsWith('144') && filedOn !== null)).toBe(
    true,
  );
});
