import { describe, expect, test } from 'vitest';
import type { ReportingOwner } from '@/lib/core/form4/ownership';
import type { Office } from '@/lib/core/insider/report';
import { isInsider, kindOf, officeOf, roleOf } from '@/lib/core/insider/role';
import { owner } from './ownership-rows';

function officer(officerTitle: string | null, remarks: string | null = null): string {
  return roleOf(owner({ isDirector: false, isOfficer: true, officerTitle }), remarks);
}

function office(officerTitle: string | null, remarks: string | null = null): Office {
  return officeOf(owner({ isDirector: false, isOfficer: true, officerTitle }), remarks);
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
    expect(officer('See Remarks', 'Title: Chief Executive Officer. Exhibit 24.')).toBe('CEO');
    expect(officer('See Remarks', 'Senior Advisor to the CEO')).toBe('Officer');
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

describe('the office', () => {
  test.each([
    'CEO',
    'Chief Executive Officer',
    'PRESIDENT AND CEO',
    'Chief Exec. Officer',
    'Co-CEO',
    'Interim Chief Executive Officer',
    'Acting CEO',
    'Chairman, CEO & CFO',
    'Group Chief Executive Officer',
    'CEO and Managing Director',
    'Principal Executive Officer',
    'CEO & Chief Investment Officer',
    'CEO & CIO',
    'Chairman & C.E.O.',
    'Chief Executive Officer (PEO)',
    'CEO and Head of Research',
  ])('of chief executive: %s', (title) => {
    expect(office(title)).toBe('chief-executive');
  });

  test.each([
    'CFO',
    'EVP & Chief Financial Officer',
    'Interim CFO',
    'Chief Financial Officer and Treasurer',
    'EVP, CFO & CAO',
    'VP, CFO and Corp. Sec.',
    'EVP & CFO, Treas.',
    'SVP Finance, Chief Fin. Officer',
  ])('of chief financial officer: %s', (title) => {
    expect(office(title)).toBe('chief-financial');
  });

  test.each([
    'CEO, Retail',
    'Former CEO',
    'CEO of Harbour Bank',
    'CEO, President of Harbour Bank',
    'Former President, CEO',
    'Assistant to the CEO',
    'President & CEO, Harbour Bank Inc.',
    'Deputy CEO',
    'Vice CEO',
    'Assistant CFO',
    'Senior Advisor to the CEO',
    'President',
    'Dir/Pres/COB/GC',
    'GroupPresident IntlVehiclePmts',
    '',
  ])('of neither: %s', (title) => {
    expect(office(title)).toBeNull();
  });

  test('is read in the remarks where the title sends the reader there', () => {
    expect(office('See Remarks', 'Chief Executive Officer')).toBe('chief-executive');
    expect(office('See Remarks', 'Title: Interim Chief Financial Officer.')).toBe(
      'chief-financial',
    );
    expect(office(null, 'The reporting person is the Issuer’s Chief Executive Officer.')).toBe(
      'chief-executive',
    );
    expect(office('See Remarks', 'Reports to the CEO.')).toBeNull();
    expect(office('Treasurer', 'CEO')).toBeNull();
  });

  test('is not taken away by the name of the company itself', () => {
    const chief = owner({ isOfficer: true, officerTitle: 'President & CEO, Lanternwick Inc.' });
    expect(officeOf(chief, null, 'LANTERNWICK INC /DE/')).toBe('chief-executive');
    expect(officeOf(chief, null, 'Harbour Bank Inc')).toBeNull();
  });

  test('belongs to officers alone', () => {
    expect(officeOf(owner({ officerTitle: 'CEO' }), null)).toBeNull();
  });
});

test('a title of office makes an officer where no flag at all is set', () => {
  const unflagged = owner({ isDirector: false, officerTitle: 'CEO' });
  expect([isInsider(unflagged), kindOf(unflagged), roleOf(unflagged, null)]).toEqual([
    true,
    'officer',
    'CEO',
  ]);
  const holder = owner({ isDirector: false, isTenPercentOwner: true, officerTitle: 'CEO' });
  expect([isInsider(holder), kindOf(holder)]).toEqual([false, 'ten-percent-holder']);
});
