import { expect, test } from 'vitest';
import { companiesOfFrames } from '@/lib/core/watch/companies-of-frames';
import type { NamedCompany } from '@/lib/core/watch/page-lines';
import { PAGE } from '@/test/gallery/states/page-companies';

const [first, second, third] = PAGE;
if (!first || !second || !third) throw new Error('the page names three companies');

test("the page's come first, and what a frame names too is listed once", () => {
  const found = companiesOfFrames([[second, first], [first, third], []], 10);
  expect(found.map(({ cik }) => cik)).toEqual([second.cik, first.cik, third.cik]);
});

test('one that a frame is sure of is sure, and keeps the name that stands first', () => {
  const likely = { ...first, tier: 'likely', name: 'As the page has it' } as const;
  const sure = { ...first, tier: 'sure' } as const;
  expect(companiesOfFrames<NamedCompany>([[likely], [sure], [likely]], 10)).toEqual([
    { ...likely, tier: 'sure' },
  ]);
});

test('frames cannot make the list longer than one page may', () => {
  expect(companiesOfFrames([[first], [second, third]], 2)).toEqual([first, second]);
});
