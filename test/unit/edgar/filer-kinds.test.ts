import { expect, test } from 'vitest';
import { readFilerKinds } from '@/lib/core/edgar/filer-kinds';

const list = (changes: object, forms: readonly string[] = ['4', '8-K']) => ({
  cik: '0000999101',
  name: 'DOE JANE',
  filings: { recent: { form: forms } },
  ...changes,
});

test.each([
  ['an issuer', list({ insiderTransactionForIssuerExists: 1 }), ['company']],
  ['an owner', list({ insiderTransactionForOwnerExists: '1' }), ['person']],
  ['a manager', list({}, ['4', '13F-HR/A']), ['fund']],
  ['a manager by notice', list({}, ['13F-NT']), ['fund']],
  [
    'all of them',
    list({ insiderTransactionForIssuerExists: 1, insiderTransactionForOwnerExists: 1 }, ['13F-HR']),
    ['company', 'person', 'fund'],
  ],
  // Forms 4 stand on the lists of issuers and owners alike: alone they tell neither.
  ['a list without flags', list({}), []],
  ['flags that are not set', list({ insiderTransactionForOwnerExists: 0 }), []],
])('%s', (_, json, kinds) => {
  const read = readFilerKinds(json);
  expect(read).toMatchObject({ ok: true, value: { cik: '0000999101', name: 'DOE JANE', kinds } });
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['no forms', { cik: '1', name: 'A', filings: {} }],
  ['no CIK', list({ cik: 'x' })],
])('%s is refused in words', (_, json) => {
  const read = readFilerKinds(json);
  expect(read.ok ? '' : read.problem).not.toBe('');
});
