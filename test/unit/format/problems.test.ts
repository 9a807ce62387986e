import { expect, test } from 'vitest';
import { cardSummary } from '@/lib/core/format/card-summary';
import { problemSentence, problemWords } from '@/lib/core/format/problem-words';
import type { Problem } from '@/lib/core/problem';
import { company, event, NOW_MS } from '../../gallery/states/invented';
import { report, view } from '../../gallery/states/view';

const url = 'https://www.sec.gov/Archives/edgar/data/1/000000000126000001/form4.xml?x=1';

test.each<[Problem, RegExp, boolean]>([
  [
    { kind: 'offline', host: 'data.sec.gov' },
    /^data\.sec\.gov could not be reached.*connection/,
    true,
  ],
  [{ kind: 'slow', host: 'data.sec.gov', afterMs: 20_400 }, /within 20 seconds/, true],
  [
    { kind: 'blocked', host: 'www.sec.gov', untilMs: NOW_MS + 540_000 },
    /pause.*until 14:14/,
    false,
  ],
  [{ kind: 'blocked', host: 'www.sec.gov', untilMs: NOW_MS - 1 }, /is over/, true],
  [{ kind: 'missing', url }, /no form4\.xml on www\.sec\.gov/, true],
  [
    { kind: 'refused', url, status: 418 },
    /refused form4\.xml on www\.sec\.gov \(status 418\)/,
    true,
  ],
  [
    { kind: 'interrupted', url: 'https://www.sec.gov/' },
    /broke off.*a page on www\.sec\.gov/,
    true,
  ],
  [{ kind: 'malformed', url, detail: 'no root.' }, /form4\.xml.*no root\..*withheld/, true],
  [{ kind: 'unknown-company', name: 'ZQTR' }, /ZQTR is not on the SEC’s list/, false],
  [
    { kind: 'too-many', what: 'corrections', most: 5_000 },
    /5,000 corrections already.*Remove some in the options/,
    false,
  ],
  [{ kind: 'fault', detail: 'x' }, /inside Buyline: x\. Try again/, true],
])('%o', (problem, pattern, canRetry) => {
  expect(problemSentence(problem, NOW_MS, 'UTC')).toMatch(pattern);
  expect(problemWords(problem, NOW_MS, 'UTC').canRetry).toBe(canRetry);
});

const storage = company('XSTO', 'Example Storage Corp');

test('a screen reader hears the answer, and that it is not up to date', () => {
  const facts = report([event({ tradedOn: '2026-11-01' })]);
  expect(cardSummary(view(storage, { report: facts }), NOW_MS)).toMatch(/^XSTO: Doe Jane bought/);
  const problem = { kind: 'offline', host: 'data.sec.gov' } as const;
  expect(cardSummary(view(storage, { report: facts, problem }), NOW_MS)).toMatch(
    /bought.*Not up to date: data\.sec\.gov could not be reached/,
  );
  expect(cardSummary(view(storage, { problem }), NOW_MS)).toMatch(/^XSTO: data\.sec\.gov/);
});

function heardAt(read: number): string {
  return cardSummary(view(storage, { phase: { kind: 'reading', read, of: 9 } }), NOW_MS);
}

test('progress does not change what a screen reader hears', () => {
  expect(heardAt(1)).toBe(heardAt(8));
});
