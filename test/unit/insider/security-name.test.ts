import { expect, test } from 'vitest';
import { mayBeOne, securityName } from '@/lib/core/insider/security-name';

test.each([
  ['Class A Common Stock', 'Class A  Common Shares, par value $0.0001 per share'],
  ['Common Stock', 'COMMON STOCK, $.01 PAR VALUE'],
  ['Common Stock', 'Common Stock (no par value)'],
])('%s and %s are one security', (a, b) => {
  expect(securityName(a)).toBe(securityName(b));
});

test.each([
  ['Class A Common Stock', 'Class B Common Stock'],
  ['0.25% Convertible Notes', '0.75% Convertible Notes'],
  ['Common Stock', 'Common Units'],
  ['Shares', 'Common Shares'],
])('%s and %s are not', (a, b) => {
  expect(securityName(a)).not.toBe(securityName(b));
});

test('a title that only says more may mean the same security; one that tells a class does not', () => {
  expect(mayBeOne('common', 'acme common')).toBe(true);
  expect(mayBeOne('common', 'class b common')).toBe(false);
  expect(mayBeOne('common', 'common')).toBe(false);
  expect(mayBeOne('class a common', 'class b common')).toBe(false);
});
