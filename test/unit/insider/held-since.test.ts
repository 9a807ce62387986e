import { describe, expect, test } from 'vitest';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { heldSpan, type HeldSpan } from '@/lib/core/insider/held-since';
import { accession, day } from './known';

const row = (
  number: number,
  filedOn: string,
  facts: Partial<SubmissionRow> = {},
): SubmissionRow => ({
  accession: accession(number),
  form: '4',
  filedOn: day(filedOn),
  primaryDocument: 'x.xml',
  acceptedAt: null,
  ...facts,
});

const rows = [row(3, '2026-05-18'), row(2, '2026-02-01'), row(1, '2025-01-10')];
const older = [{ name: 'p', from: day('2001-01-01'), to: day('2024-06-30') }];

interface Case {
  readonly wantedSince?: string;
  readonly olderPages?: typeof older;
  readonly missing?: readonly number[];
  readonly before?: readonly [since: string, until: string];
  readonly listed?: readonly SubmissionRow[];
}

function spanOf(one: Case): [since: string, until: string] {
  const missing = new Set((one.missing ?? []).map(accession));
  const before: HeldSpan | null = one.before
    ? { since: day(one.before[0]), until: day(one.before[1]) }
    : null;
  const { since, until } = heldSpan(
    {
      rows: one.listed ?? rows,
      olderPages: one.olderPages ?? [],
      fetchedOn: day('2026-05-20'),
      wantedSince: day(one.wantedSince ?? '2025-06-01'),
    },
    ({ accession: number }) => !missing.has(number),
    before,
  );
  return [since, until];
}

describe('everything is held', () => {
  test.each<[string, Case, string]>([
    ['since the oldest filing, where that is older than what was wanted', {}, '2025-01-10'],
    ['since the day wanted, where nothing is older', { wantedSince: '1993-01-01' }, '1993-01-01'],
    ['since the day after the older pages', { olderPages: older }, '2024-07-01'],
    ['since the day after the newest gap', { missing: [1, 2] }, '2026-02-02'],
    ['since tomorrow, where nothing is', { missing: [1, 2, 3] }, '2026-05-19'],
    [
      'whatever forms of other kinds are',
      { listed: [row(7, '2026-05-01', { form: '144' })], missing: [7] },
      '2025-06-01',
    ],
    [
      'though forms filed as texts cannot be had',
      {
        listed: [row(7, '2001-05-01', { primaryDocument: '' })],
        missing: [7],
        wantedSince: '1993-01-01',
      },
      '1993-01-01',
    ],
    [
      'but not a form that should be data',
      { listed: [row(7, '2005-05-01', { primaryDocument: '' })], missing: [7] },
      '2005-05-02',
    ],
  ])('%s', (_, one, since) => {
    expect(spanOf(one)).toEqual([since, '2026-05-20']);
  });
});

describe('what was held before', () => {
  const before = ['2025-01-10', '2026-05-18'] as const;

  test('stands until the newer filings are there', () => {
    expect(spanOf({ missing: [3], before })).toEqual(['2025-01-10', '2026-05-18']);
    expect(spanOf({ before })).toEqual(['2025-01-10', '2026-05-20']);
  });

  test('stands when less is wanted, and where older pages are listed anew', () => {
    const deep = ['2001-01-01', '2026-05-18'] as const;
    expect(spanOf({ before: deep })).toEqual(['2001-01-01', '2026-05-20']);
    expect(spanOf({ olderPages: older, before: deep })).toEqual(['2001-01-01', '2026-05-20']);
  });

  test('does not stand where it meets nothing of the list', () => {
    const old = ['2001-01-01', '2024-06-29'] as const;
    expect(spanOf({ olderPages: older, before: old })).toEqual(['2024-07-01', '2026-05-20']);
  });

  test('does not stand over an older gap', () => {
    expect(spanOf({ missing: [2], before })).toEqual(['2026-02-02', '2026-05-20']);
  });
});
