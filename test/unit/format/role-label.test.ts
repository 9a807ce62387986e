import { afterEach, expect, test } from 'vitest';
import { roleLabel } from '@/lib/core/format/role-label';
import { roleOf } from '@/lib/core/insider/role';
import { owner } from '@/test/unit/insider/ownership-rows';
import { speakLanguage } from '@/test/words/speak-language';

afterEach(() => speakLanguage('en'));

const ROLES = [
  'Director',
  'Ten-percent holder',
  'Role not stated',
  'CEO',
  'Interim CEO & CFO, director',
  'Officer, director',
  'General counsel',
  'VP & Head of Retail, director',
  '',
];

test.each(ROLES)('%j is told in English as it is kept', (role) => {
  expect(roleLabel(role)).toBe(role);
});

test.each([
  ['de', 'Officer, director', 'Leitender Angestellter, Mitglied des Board'],
  ['de', 'Interim CFO', 'Interims-CFO'],
  ['de', 'CEO, Retail', 'CEO, Retail'],
  ['es', 'CEO & General counsel', 'CEO & Director jurídico'],
  ['es', 'VP, Sales, director', 'VP, Sales, consejero'],
] as const)('in %s %j is %j', (language, role, words) => {
  speakLanguage(language);
  expect(roleLabel(role)).toBe(words);
});

test('no role that the code words itself stays English elsewhere', () => {
  const made = [
    roleOf(owner({ isDirector: true, officerTitle: 'General Counsel', isOfficer: true }), null),
    roleOf(owner({ isDirector: true, isOfficer: false, officerTitle: null }), null),
    roleOf(owner({ isDirector: false, isTenPercentOwner: true }), null),
  ];
  speakLanguage('de');
  expect(made.map(roleLabel)).toEqual([
    'Chefjurist, Mitglied des Board',
    'Mitglied des Board',
    'Zehn-Prozent-Eigner',
  ]);
});
