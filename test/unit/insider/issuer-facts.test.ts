import { describe, expect, test } from 'vitest';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import {
  contextOf,
  factsIn,
  isStale,
  mergeFacts,
  type IssuerFacts,
} from '@/lib/core/insider/issuer-facts';
import { accession, day } from './known';
import { ISSUER } from './ownership-rows';

const row = (form: string, filedOn: string): SubmissionRow => ({
  accession: accession(1),
  form,
  filedOn: day(filedOn),
  primaryDocument: 'x.htm',
  acceptedAt: null,
});

const facts = (
  rows: readonly SubmissionRow[],
  knownSince: string | null,
  knownUntil: string,
  sic: string | null = '3711',
): IssuerFacts =>
  factsIn(
    { cik: ISSUER, sic, rows },
    knownSince === null ? null : day(knownSince),
    day(knownUntil),
  );

const prospectus = row('424B4', '2026-03-02');
const all = facts(
  [prospectus, row('424B1', '2026-03-02'), row('8-A12B', '2026-03-01'), row('424B5', '2026-02-01')],
  null,
  '2026-05-20',
);

test('a list tells of prospectuses and listings, each day once', () => {
  expect(all).toMatchObject({ prospectusDays: ['2026-03-02'], listingDays: ['2026-03-01'] });
});

describe('the context of a filing', () => {
  test.each([
    ['made after the offering', '2026-03-10', ['2026-03-02'], ['2026-03-01']],
    ['made just before it', '2026-02-26', ['2026-03-02'], ['2026-03-01']],
    ['made long before it', '2025-03-10', [], []],
  ])('%s', (_, filedOn, prospectusDays, listingDays) => {
    expect(contextOf(ISSUER, all, day(filedOn))).toEqual({
      cik: ISSUER,
      sic: '3711',
      prospectusDays,
      listingDays,
    });
  });

  test('is unknown from before the days are complete, and of strangers', () => {
    const late = facts([prospectus], '2026-01-01', '2026-05-20');
    expect(contextOf(ISSUER, late, day('2026-02-09')).prospectusDays).toBeNull();
    expect(contextOf(ISSUER, late, day('2026-02-10')).prospectusDays).toEqual(['2026-03-02']);
    expect(contextOf(ISSUER, undefined, day('2026-02-10'))).toEqual({
      cik: ISSUER,
      sic: null,
      prospectusDays: null,
      listingDays: null,
    });
  });
});

test('of a filing from after the list was fetched nothing is known but the industry', () => {
  const unknown = { cik: ISSUER, sic: '3711', prospectusDays: null, listingDays: null };
  expect(contextOf(ISSUER, all, day('2026-05-21'))).toEqual(unknown);
  expect(contextOf(ISSUER, all, day('2026-05-20')).prospectusDays).toEqual(['2026-03-02']);
});

test.each([
  ['2026-05-20', '2026-05-27', false],
  ['2026-05-20', '2026-05-28', true],
  ['2026-05-21', '2026-05-21', true],
  ['2026-05-21', '2026-05-20', false],
])('facts of 20 May for a filing of %s, asked on %s: stale is %s', (filedOn, today, expected) => {
  expect(isStale(all, day(filedOn), day(today))).toBe(expected);
});

describe('what several lists say', () => {
  test('is all of it, since the first day of the older one', () => {
    const older = facts([row('424B4', '2020-01-02')], null, '2025-12-31', null);
    const newer = facts([prospectus], '2026-01-01', '2026-05-20');
    const merged = { knownSince: null, knownUntil: '2026-05-20', sic: '3711' };
    const prospectusDays = ['2020-01-02', '2026-03-02'];
    expect(mergeFacts(newer, older)).toMatchObject({ ...merged, prospectusDays });
    expect(mergeFacts(older, newer)).toMatchObject({ ...merged, prospectusDays });
  });

  test('is complete only since the newer one, where days are missing between them', () => {
    const older = facts([row('424B4', '2020-01-02')], null, '2025-12-30', '6770');
    const newer = facts([prospectus], '2026-01-01', '2026-05-20');
    expect(mergeFacts(older, newer)).toMatchObject({
      knownSince: '2026-01-01',
      sic: '3711',
      prospectusDays: ['2020-01-02', '2026-03-02'],
    });
  });
});
