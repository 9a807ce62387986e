import type { ShownWatch } from '@/components/watch/popup-watch';
import type { ShownEntry } from '@/lib/core/format/entry-line-words';
import { grouped } from '@/lib/core/grouped';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { MonthSum } from '@/lib/core/watch/month-sums';
import type { NewsItem } from '@/lib/core/watch/news';
import { company, NOW_MS } from './invented';
import { about, BUSY, EARLIER, entry, FOODS, FUND_ENTRY, SHIPS, STORAGE, SYSTEMS } from './news';

const MONTHS = Array.from({ length: 12 }, (_, at) => {
  const month = ((10 + at) % 12) + 1;
  return `${at < 1 ? 2025 : 2026}-${String(month).padStart(2, '0')}`;
});

/** A year of trades in US dollars, bought above and sold below zero; null is not held. */
function year(sums: readonly (number | null)[]): MonthSum[] {
  return MONTHS.map((month, at) => {
    const sum = sums[at] ?? 0;
    const isHeld = sums[at] !== null;
    return { month, isHeld, bought: Math.max(0, sum), sold: Math.max(0, -sum) };
  });
}

function line(
  of: ShownEntry['entry'],
  latest: NewsItem | null,
  months: readonly MonthSum[],
  rest: Partial<ShownEntry> = {},
): ShownEntry {
  return {
    entry: of,
    unseen: 0,
    summary: { latest, months, filings: 4, unread: 0 },
    problem: null,
    ...rest,
  };
}

const [cluster, , , , , sale, , exit, stake] = BUSY;

/** Every kind of entry, with and without activity. */
export const LINES: readonly ShownEntry[] = [
  line(
    entry(STORAGE, { group: 'Small caps' }),
    cluster ?? null,
    year([null, null, null, 0, 40_000, 0, 0, 120_000, 0, 0, 96_000, 6_400_000]),
    { unseen: 5 },
  ),
  line(
    entry(FOODS, { isMuted: true }),
    sale ?? null,
    year([-1e6, 0, -1e6, 0, 0, -2e6, 0, 0, -1e6, 0, 0, -1_060_800]),
    { unseen: 2 },
  ),
  line(
    entry(SYSTEMS, { group: 'Software' }),
    exit ?? null,
    year([0, 0, 0, 0, 0, 0, 0, 0, 0, 84_000, 0, 0]),
    {
      unseen: 1,
    },
  ),
  line(entry(SHIPS), stake ?? null, year([])),
  line(FUND_ENTRY, EARLIER[1] ?? null, []),
  line(entry(company('GRNT', 'Grantham Paper Co', 9_980_008)), null, year([])),
  line(entry(company('NRDX', 'Unreadable Holdings Inc.', 9_980_009)), null, [], {
    summary: { latest: null, months: [], filings: 0, unread: 1 },
  }),
  line(entry(company('NBLK', 'Northblank Utilities Co', 9_980_005)), null, [], { summary: null }),
  line(
    entry({ ...STORAGE, cik: FOODS.cik, name: 'Hartwell Miriam J' }, { kind: 'person' }),
    BUSY[1] ?? null,
    [],
  ),
];

/** The watch with these news and entries; all that is unseen is new. */
export function watch(
  items: readonly NewsItem[],
  lines: readonly ShownEntry[],
  rest: Partial<ShownWatch> = {},
): ShownWatch {
  const bySubject = grouped(items, ({ subject }) => subject.cik);
  return {
    groups: [...bySubject.values()].flatMap((some) =>
      some[0] ? [{ subject: some[0].subject, items: some }] : [],
    ),
    moreNews: 0,
    lines,
    poll: { polledAtMs: NOW_MS - 4 * 60_000, problem: null },
    fresh: new Set(items.flatMap(({ id, seenAtMs }) => (seenAtMs === null ? id : []))),
    ...rest,
  };
}

/** As many entries as a long list has. */
export const MANY: readonly ShownEntry[] = Array.from({ length: 1000 }, (_, at) => {
  const letters = [0, 1, 2].map((place) =>
    String.fromCharCode(65 + (Math.floor(at / 26 ** place) % 26)),
  );
  const one = company(
    `Z${letters.join('')}`,
    `Invented Company No. ${at + 1}, Inc.`,
    9_960_000 + at,
  );
  const like = LINES[at % 6];
  return {
    entry: entry(one, { addedAtMs: NOW_MS - at * 1000 }),
    unseen: 0,
    summary: like?.summary ? ofCompany(like.summary, one) : null,
    problem: null,
  };
});

function ofCompany(
  summary: NonNullable<ShownEntry['summary']>,
  of: DirectoryEntry,
): ShownEntry['summary'] {
  return { ...summary, latest: summary.latest && { ...summary.latest, subject: about(of) } };
}
