import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HoldingsFlag } from '@/lib/core/form13f/book';
import { KNOWN_MANAGERS } from '@/lib/core/directory/followed-managers';
import { changeWords } from '@/lib/core/format/change-words';
import { comparisonNotes } from '@/lib/core/format/comparison-words';
import { dueWords } from '@/lib/core/format/due-words';
import { fundLineWords } from '@/lib/core/format/fund-line-words';
import {
  fundsLoadingWords,
  fundsOfferWords,
  WELL_KNOWN_FUNDS,
} from '@/lib/core/format/funds-loading-words';
import {
  fundsAge,
  fundsAside,
  fundsSentence,
  nextSeasonWords,
} from '@/lib/core/format/funds-sentence';
import { shortShares } from '@/lib/core/format/holding-size';
import { formatWeight } from '@/lib/core/format/percent';
import { flagWords } from '@/lib/core/format/holdings-flag-words';
import { largestChanges } from '@/lib/core/format/largest-changes';
import { textOf } from '@/lib/core/format/line-part';
import { formatPart, holdingWords } from '@/lib/core/format/mutual-fund-words';
import { managerWords } from '@/lib/core/format/manager-words';
import { formatQuarter, holdingsAge } from '@/lib/core/format/quarter';
import { seasonDeadline, seasonHead, seasonParts } from '@/lib/core/format/season-words';
import type { FundsView } from '@/lib/core/form13f/funds-view';
import { followedManagers } from '@/test/gallery/states/followed';
import { fundViews } from '@/test/gallery/states/fund-views';
import { fundsStates } from '@/test/gallery/states/funds';
import { mutualFunds } from '@/test/gallery/states/mutual-funds';
import { Q3 } from '@/test/gallery/states/fund-books';
import { day } from '@/test/gallery/states/invented';
import { speakLanguage } from '@/test/words/speak-language';

const IN_TIME = day('2026-11-12');
const LATE = day('2026-11-22');

/** A sentence as it is read, with plain spaces. */
function said(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

function inCompany({ inCompany: found }: FundsView) {
  if (!found) throw new Error('nothing is said of the company');
  return found;
}

function sentence(view: FundsView, today = LATE): string {
  return said(textOf(fundsSentence(inCompany(view), today)));
}

/** What is said of the manager whose name contains a word. */
function line(view: FundsView, name: string, today = LATE): string {
  const { lines, period } = inCompany(view);
  const found = lines.find((each) => each.name.includes(name));
  if (!found) throw new Error(`no line of ${name}`);
  const { what, amount, weight, notes } = fundLineWords(found, period, today);
  return said([what, amount, weight, ...notes].filter(Boolean).join(' | '));
}

test('the sentence of the card: holders among those that filed, actions, who is waited for', () => {
  expect(sentence(fundsStates.inSeason, IN_TIME)).toBe(
    'Q3: 3 of 12 followed funds that filed hold it, 1 added, 1 cut; 2 have not filed (due 16 Nov).',
  );
  expect(sentence(fundsStates.afterDeadline)).toBe(
    'Q3: 5 of 16 followed funds that filed hold it, 1 opened, 1 added, 1 cut, 1 closed (a core position); 2 have not filed (were due 16 Nov).',
  );
  expect(sentence(fundsStates.noHolder)).toBe('Q3: none of 9 followed funds that filed holds it.');
  expect(sentence(fundsStates.nobodyFiled, IN_TIME)).toBe(
    'Q3: none of 2 followed funds has filed yet (due 16 Nov).',
  );
});

test('what the sentence leaves out is said apart', () => {
  expect(fundsAside(inCompany(fundsStates.afterDeadline))).toBe(
    '1 that holds it cannot be compared, 1 leaves reporting to others, 1 stopped filing and 1 was not read yet.',
  );
  expect(fundsAside(inCompany(fundsStates.noHolder))).toBeNull();
});

test('exits of core positions are told apart from the others', () => {
  expect(sentence(fundsStates.closings)).toBe(
    'Q3: 1 of 12 followed funds that filed holds it, 2 closed (1 of them a core position).',
  );
  const funds = inCompany(fundsStates.closings);
  const lines = funds.lines.map((line) => ({
    ...line,
    changes: line.changes.map((change) => ({ ...change, cut: 'core-exit' as const })),
  }));
  expect(said(textOf(fundsSentence({ ...funds, lines }, LATE)))).toContain(
    '2 closed (both core positions)',
  );
});

test('how old the figures are is said in days, and nothing of them before anybody filed', () => {
  expect(said(fundsAge(inCompany(fundsStates.afterDeadline), LATE) ?? '')).toBe(
    'Held on 30 Sep, 53 days ago; what they did since is not known.',
  );
  expect(fundsAge(inCompany(fundsStates.nobodyFiled), IN_TIME)).toBeNull();
});

test('a season in which nobody filed yet is said beside the quarter before it', () => {
  const { season, inCompany: funds } = fundsStates.quarterBefore;
  if (!funds) throw new Error('nothing is said of the company');
  const words = nextSeasonWords(season, funds, day('2027-01-20')) ?? '';
  expect(said(words)).toBe(
    'Q4 2026 is being filed now: none of 14 followed funds has filed it yet (due 16 Feb).',
  );
  expect(nextSeasonWords(fundsStates.inSeason.season, funds, IN_TIME)).toBeNull();
});

test('a comparison says how far it reaches, what is missing and which splits it knows', () => {
  const { shown } = fundViews.year;
  if (!shown?.against) throw new Error('nothing is compared');
  expect(comparisonNotes(shown.against, LATE).map(said)).toEqual([
    'After splits; differences within half a per cent are no change.',
    'Over 3 quarters, so what came and went in between is not seen.',
    'Q1 is not kept here.',
    'Taken into account: likely 4:1 split of PLACEHOLDER FOODS INC.',
  ]);
});

test('what a fund itself holds is said in its own units, and nothing that is not stated', () => {
  const { holdings } = mutualFunds.known;
  expect(holdings.top.slice(0, 5).map(holdingWords)).toEqual([
    '900K shares, $79.2M',
    '12.4M shares, $39.7M',
    '$20M of principal, $19.1M',
    '329K shares',
    'a short position, 120 contracts, -$410K',
  ]);
  expect([4.21, 42.3, -0.04, -3.2].map((part) => said(formatPart(part)))).toEqual([
    '4.2%',
    '42%',
    'under 0.1%',
    '−3.2%',
  ]);
});

describe('deadlines by the exact day', () => {
  test.each([
    ['2026-11-10', 'due 16 Nov', 'Due 16 Nov, in 6 days.'],
    ['2026-11-15', 'due tomorrow, 16 Nov', 'Due tomorrow, 16 Nov.'],
    ['2026-11-16', 'due today', 'Due today.'],
    ['2026-11-17', 'were due 16 Nov', 'The deadline was 16 Nov, 1 day ago.'],
  ])('%s', (text, due, meter) => {
    const today = day(text);
    const season = { ...fundsStates.inSeason.season, daysLeft: 16 - Number(text.slice(8)) };
    expect(said(dueWords(day('2026-11-16'), today))).toBe(due);
    expect(said(seasonDeadline(season, today))).toBe(meter);
  });
});

test.each<[keyof typeof fundsStates, string, string]>([
  ['afterDeadline', 'HOLLOWAY', 'added 12% | to 1.2M shares | 3.4% of its portfolio'],
  ['afterDeadline', 'Pinebrook', 'new position | 2.4M shares | 15% of its portfolio'],
  [
    'afterDeadline',
    'OSTRANDER',
    'cut by 30% | to 630K shares | 0.7% of its portfolio | new puts on 500K shares',
  ],
  [
    'afterDeadline',
    'Kettlewell',
    'closed | had 3M shares | was 14% of its portfolio | a core position until then, number 2 of its portfolio',
  ],
  ['afterDeadline', 'Tern', 'unchanged | 410K shares | 6.2% of its portfolio'],
  [
    'afterDeadline',
    'Newly',
    'holds it | 52,000 shares | its first filing: nothing to compare with',
  ],
  ['afterDeadline', 'BRIARWOOD', 'not filed yet | had 750K shares in Q2'],
  ['afterDeadline', 'GULLANE', 'reported by GULLANE HOLDINGS PLC'],
  ['afterDeadline', 'Sandpiper', 'stopped filing after Q4 2024'],
  ['afterDeadline', 'UNREAD', 'not read yet'],
  [
    'options',
    'Crossgate',
    'holds no shares | puts lowered by 55% to 90,000 shares | new calls on 300K shares | new bonds, $4M of principal',
  ],
  ['split', 'Evenhanded', 'unchanged | 1M shares | 3.4% of its portfolio | likely 4:1 split'],
  ['split', 'Splitrock', 'added 40% | to 560K shares | 3.5% of its portfolio | likely 4:1 split'],
  ['closings', 'Mistaken', 'holds it | amounts of shares are uncertain, so nothing is compared'],
])('%s, %s: %s', (state, name, words) => {
  expect(line(fundsStates[state], name)).toBe(words);
});

describe.each([
  ['en', /\b(?:bought|sold|buy|sell)\b/i],
  ['de', /kauf/i],
  ['es', /\b(?:compr|vend)/i],
] as const)('in %s', (language, trading) => {
  beforeEach(() => speakLanguage(language));
  afterEach(() => speakLanguage('en'));

  test('no words of any fund say bought or sold', () => {
    for (const view of Object.values(fundsStates)) {
      for (const each of view.inCompany?.lines ?? []) {
        expect(JSON.stringify(fundLineWords(each, Q3, LATE))).not.toMatch(trading);
      }
      if (view.inCompany) expect(sentence(view)).not.toMatch(trading);
    }
  });

  test('a day that ends in a point leaves one point at the end', () => {
    for (const manager of followedManagers) {
      expect(managerWords(manager, LATE)).not.toContain('..');
    }
  });
});

test('the sentence is whole in other languages, with its runs', () => {
  speakLanguage('de');
  const german = sentence(fundsStates.afterDeadline, IN_TIME);
  speakLanguage('en');
  expect(german).toBe(
    'Q3: 5 von 16 Fonds, denen Sie folgen und die gemeldet haben, halten die Aktie, 1 stieg ein, 1 stockte auf, 1 kürzte, 1 stieg aus (eine Kernposition); 2 haben nicht gemeldet (fällig am 16. Nov.).',
  );
});

test('the largest changes come first, by shares at the price and not by the price alone', () => {
  const { lines } = inCompany(fundsStates.afterDeadline);
  const names = largestChanges(lines).map(({ name }) => name.split(' ')[0]);
  expect(names).toEqual(['Kettlewell', 'Pinebrook', 'OSTRANDER', 'HOLLOWAY']);
});

test('a split of the company counts as reported, a new number names what it was', () => {
  const { lines } = inCompany(fundsStates.split);
  const [change] = lines.find(({ name }) => name.includes('Evenhanded'))?.changes ?? [];
  if (!change) throw new Error('no change');
  const filed = { kind: 'split', from: 20, to: 1, basis: 'filed' } as const;
  expect(changeWords({ ...change, adjustment: filed }).notes).toEqual([
    '1:20 reverse split, reported by the company',
  ]);
  const renamed = {
    kind: 'cusip-change',
    before: change.cusip,
    issuer: 'UIL HOLDINGS CORP',
    titleOfClass: 'COM',
    basis: 'amount',
    split: null,
  } as const;
  expect(changeWords({ ...change, adjustment: renamed }).notes).toEqual([
    'likely new number of the same shares, once UIL HOLDINGS CORP',
  ]);
});

test('the season: who filed, who is late, who has stopped', () => {
  const { season } = fundsStates.afterDeadline;
  expect(said(seasonHead(season, LATE))).toBe('17 of 21 followed funds filed for Q3');
  expect(seasonParts(season).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    'filed 16',
    'notices 1',
    'overdue 2',
    'stale 1',
    'unread 1',
  ]);
  const counted = seasonParts(season).reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(season.followed);
});

test('loading is said with its requests and how far it came', () => {
  expect(WELL_KNOWN_FUNDS).toBe(KNOWN_MANAGERS.length);
  expect(fundsOfferWords(60)).toMatch(/^60 funds, up to 180 requests/);
  const running = { state: 'running', done: 7, of: 21, problem: null } as const;
  expect(fundsLoadingWords(running)).toContain('7 of 21 funds');
});

test.each([
  ['Pinebrook', 'Newest: Q3, filed 13 Nov. At the SEC it is PINEBROOK PARTNERS HOLDINGS LP.'],
  ['BRIARWOOD', 'Not filed for this quarter yet; newest: Q2, filed 14 Aug.'],
  ['Sandpiper', 'Stopped filing: its last was Q4 2024, filed 14 Feb 2025.'],
  ['UNREAD', 'Not loaded yet.'],
])('%s on the list of followed funds', (name, words) => {
  const found = followedManagers.find((each) => each.name.includes(name));
  if (!found) throw new Error(name);
  expect(said(managerWords(found, LATE))).toBe(words);
});

test('figures at a glance', () => {
  expect(shortShares(1_200_000)).toBe('1.2M');
  expect(shortShares(99_999)).toBe('99,999');
  expect([0.034, 0.152, 0.0996, 0.0001, 0].map((part) => said(formatWeight(part)))).toEqual([
    '3.4%',
    '15%',
    '10%',
    'under 0.1%',
    '0.0%',
  ]);
  expect(said(formatQuarter(day('2025-12-31'), LATE))).toBe('Q4 2025');
  expect(said(holdingsAge(Q3, day('2026-11-14'), LATE))).toBe('as of 30 Sep, filed 14 Nov');
});

test('every flag is one plain sentence', () => {
  const flags: HoldingsFlag[] = ['confidential-omitted', 'partial-restatement', 'unit-uncertain'];
  for (const flag of flags) expect(flagWords(flag)).toMatch(/^[A-Z].*\.$/);
});
