import { describe, expect, test } from 'vitest';
import { frontPageOf, type FrontPage } from '@/lib/core/watch/front-page';
import { readFront } from '@/lib/core/watch/read-front';
import { NOW_MS } from '../../gallery/states/invented';
import { BUSY, EARLIER } from '../../gallery/states/news';
import { LINES, MANY, watch } from '../../gallery/states/watch-lines';

const EDITION = '1.2.3 en';
const shown = watch([...BUSY, ...EARLIER], LINES);
const now = { badge: '9', edition: EDITION, ms: NOW_MS + 60_000 };

function make(unseen = 9, of = shown): FrontPage {
  const front = frontPageOf({ ...of, unseen }, NOW_MS, EDITION);
  if (!front) throw new Error('no front page');
  return front;
}

/** As the browser's storage gives it back. */
function stored(front: unknown): unknown {
  return JSON.parse(JSON.stringify(front));
}

describe('the front page', () => {
  test('has what is new and the last activity first', () => {
    const front = make();
    expect(front.groups.map(({ label }) => label)).toEqual(['XSTO', 'PLCF', 'QTRN', 'MRRBQ-PA']);
    expect(front.groups[0]?.lines).toHaveLength(3);
    expect(front.groups[0]?.more).toBe('Show 2 more of XSTO');
    expect(front.fresh).toBe(9);
    expect(front.earlier).toBe('Show 2 earlier events');
    expect(front.lines[0]?.label).toBe('XSTO');
  });

  test('is no larger for a long list', () => {
    const long = make(0, watch([], MANY));
    expect(long.lines).toHaveLength(10);
    expect(long.entries).toBe('1,000');
    expect(JSON.stringify(long).length).toBeLessThan(12_000);
  });

  test('ends where the popup does', () => {
    const [first] = BUSY;
    if (!first) throw new Error('no news');
    const busy = Array.from({ length: 60 }, (_, at) => {
      const cik = String(9_000_000 + at).padStart(10, '0');
      return { ...first, id: `filing:${at}`, subject: { ...first.subject, cik } } as typeof first;
    });
    const front = make(60, watch(busy, MANY));
    // Seven headings with one line each are higher than the popup.
    expect(front.groups).toHaveLength(7);
    expect(front.lines).toHaveLength(1);
    expect(front.fresh).toBe(60);
  });

  test('is none where nothing is watched, or something stands in the way of all', () => {
    expect(frontPageOf({ ...watch([], []), unseen: 0 }, NOW_MS, EDITION)).toBeNull();
    const problem = { kind: 'offline', host: 'www.sec.gov' } as const;
    const poll = { polledAtMs: null, problem };
    expect(frontPageOf({ ...shown, unseen: 9, poll }, NOW_MS, EDITION)).toBeNull();
  });
});

describe('a stored front page', () => {
  test('is shown as it was made', () => {
    expect(readFront(stored(make()), now)).toEqual(make());
  });

  test.each([
    ['is not there', undefined, {}],
    ['counts other than the badge', make(8), {}],
    ['counts something where the badge shows nothing', make(), { badge: '' }],
    ['is of another version or language', make(), { edition: '1.2.3 de' }],
    ['is of the day before', make(), { ms: NOW_MS + 86_400_000 }],
    ['is of a clock that was set back', make(), { ms: NOW_MS - 1 }],
    ['was cut short', { ...make(), lines: undefined }, {}],
    ['has more lines than any', { ...make(), lines: Array(13).fill(make().lines[0]) }, {}],
    ['leads elsewhere', linked('https://example.com/company.html?cik=0000000001'), {}],
    ['runs a script', linked('javascript:alert(1)'), {}],
    ['draws what is no path', sparked('M0 0"/><script>'), {}],
  ])('is not shown when it %s', (_, front, other) => {
    expect(readFront(front && stored(front), { ...now, ...other })).toBeNull();
  });

  test('agrees with a badge that says more than fits', () => {
    expect(readFront(stored(make(120)), { ...now, badge: '99+' })?.unseen).toBe(120);
  });
});

function linked(href: string) {
  const front = make();
  return { ...front, lines: front.lines.map((line) => ({ ...line, href })) };
}

function sparked(axis: string) {
  const front = make();
  const spark = { words: '', width: 60, axis, buy: '', sell: '' };
  return { ...front, lines: front.lines.map((line) => ({ ...line, months: { spark } })) };
}
