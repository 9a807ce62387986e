import { expect, test } from 'vitest';
import { companyPagePath, personPagePath } from '@/lib/core/format/own-page-path';
import { readPageSubject } from '@/lib/messages/own-page';
import { cik } from '../../gallery/states/invented';

const subject = cik(9_980_001);

function query(path: string): string {
  return path.slice(path.indexOf('?'));
}

test('what an address names is read back', () => {
  expect(readPageSubject(query(companyPagePath(subject, 'BRK-B')))).toEqual({
    cik: subject,
    ticker: 'BRK-B',
  });
  expect(readPageSubject(query(companyPagePath(subject, null)))).toEqual({
    cik: subject,
    ticker: null,
  });
  expect(readPageSubject(query(personPagePath(subject)))?.cik).toBe(subject);
});

test.each([
  ['a CIK without its zeros', '?cik=320193', { cik: '0000320193', ticker: null }],
  [
    'a ticker as people write it',
    '?cik=1067983&ticker=brk.b',
    { cik: '0001067983', ticker: 'BRK-B' },
  ],
])('an address that somebody typed means what it says: %s', (_, query, named) => {
  expect(readPageSubject(query)).toEqual(named);
});

test.each([
  '',
  '?ticker=AAPL',
  '?cik=Apple',
  '?cik=0000000000',
  '?cik=0009980001x',
  '?cik=0009980001&ticker=<b>',
  '?cik=0009980001&ticker=',
])('an address that names nothing is refused: %s', (query) => {
  expect(readPageSubject(query)).toBeNull();
});
