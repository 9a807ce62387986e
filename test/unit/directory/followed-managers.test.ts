import { expect, test } from 'vitest';
import { KNOWN_MANAGERS, knownManager } from '@/lib/core/directory/followed-managers';
import { isSameManager } from '@/lib/core/form13f/followed-view';

test('about sixty managers are known, each once, and none as the family of another', () => {
  const ciks = KNOWN_MANAGERS.map(({ cik }) => cik);
  expect(ciks.length).toBeGreaterThanOrEqual(55);
  expect(ciks.length).toBeLessThanOrEqual(65);
  expect(new Set(ciks).size).toBe(ciks.length);
  const family = KNOWN_MANAGERS.flatMap((one) => one.family);
  expect(family.filter((cik) => ciks.includes(cik))).toEqual([]);
  const [first] = KNOWN_MANAGERS;
  expect(first && knownManager(first.cik)).toBe(first);
});

test('names that differ in capitals, points and place are one', () => {
  expect(isSameManager('BAUPOST GROUP LLC/MA', 'Baupost Group, L.L.C.')).toBe(true);
  expect(isSameManager('JANA PARTNERS LLC', 'JANA Partners Management, LP')).toBe(false);
});
