import { describe, expect, test } from 'vitest';
import type { ReportingOwner } from '@/lib/core/form4/ownership';
import { isInsider, roleOf } from '@/lib/core/insider/role';
import { owner } from './ownership-rows';

function officer(officerTitle: string | null, remarks: string | null = null): string {
  return roleOf(owner({ isDirector: false, isOfficer: true, officerTitle }), remarks);
}

describe('the title of an officer', () => {
  test.each([
    ['CEO', 'CEO'],
    ['Chief Executive Officer', 'CEO'],
    ['PRESIDENT AND CEO', 'CEO'],
    ['Chairman & Chief Executive Officer', 'CEO'],
    ['Principal Executive Officer', 'CEO'],
    ['Co-CEO', 'Co-CEO'],
    ['Co-Chief Executive Officer', 'Co-CEO'],
    ['Interim CEO', 'Interim CEO'],
    ['Acting Chief Financial Officer', 'Interim CFO'],
    ['EVP & CFO', 'CFO'],
    ['CFO and COO', 'CFO & COO'],
    ['Chief Operating Officer', 'COO'],
    ['Chief Technology Officer', 'CTO'],
    ['Executive Chair', 'Executive chair'],
    ['Executive Chairman of Board', 'Executive chair'],
    ['General Counsel', 'General counsel'],
    ['Chief Accounting Officer', 'Chief accounting officer'],
    ['VP, Controller', 'Controller'],
    ['President', 'President'],
    ['EVP, Operations', 'EVP, Operations'],
    ['GC', 'GC'],
    ['Former CEO', 'Former CEO'],
    ['CEO, Retail', 'CEO, Retail'],
    ['President & CEO of Harbour Bank', 'President & CEO of Harbour Bank'],
    ['Senior Advisor to the CEO', 'Senior Advisor to the CEO'],
    ['Executive Assistant to CFO', 'Executive Assistant to CFO'],
  ])('%s is shown as %s', (title, shown) => {
    expect(officer(title)).toBe(shown);
  });

  test('is taken from the remarks where it sends the reader there', () => {
    expect(officer('See Remarks', 'Chief Legal Officer and Secretary')).toBe('General counsel');
    expect(officer('See Remarks below', 'Interim Chief Financial Officer')).toBe('Interim CFO');
    expect(officer('See footnote 1', null)).toBe('Officer');
    expect(officer(null, 'Head of Something')).toBe('Officer');
  });
});

test.each<[string, Partial<ReportingOwner>, string]>([
  ['director', {}, 'Director'],
  ['officer and director', { isOfficer: true, officerTitle: 'CFO' }, 'CFO, director'],
  ['director and 10% owner', { isTenPercentOwner: true }, 'Director'],
  ['ten-percent holder', { isDirector: false, isTenPercentOwner: true }, 'Ten-percent holder'],
  ['other', { isDirector: false, isOther: true, otherText: 'Former Director' }, 'Former Director'],
  ['nothing at all', { isDirector: false }, 'Role not stated'],
])('%s', (_, facts, shown) => {
  expect(roleOf(owner(facts), null)).toBe(shown);
});

test('only officers and directors are insiders', () => {
  expect(isInsider(owner())).toBe(true);
  expect(isInsider(owner({ isDirector: false, isOfficer: true }))).toBe(true);
  const outside = { isDirector: false, isTenPercentOwner: true, isOther: true };
  expect(isInsider(owner({ ...outside, otherText: 'Former Director' }))).toBe(false);
});
