import { expect, test } from 'vitest';
import { licenceText } from '@/test/licences/licence-text';
import { readText } from './sources';

test('the list of licences is that of what is installed (npm run licences)', () => {
  const text = licenceText();
  expect(text).toContain('react-dom ');
  expect(text).not.toContain('vitest ');
  expect(readText('public/licences.txt')).toBe(text);
});
