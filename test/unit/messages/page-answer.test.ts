import { expect, test } from 'vitest';
import { readPageAnswer } from '@/lib/messages/page-answer';
import { MOST_COMPANIES } from '@/lib/messages/page-messages';

const gme = { cik: '0001326380', ticker: 'GME', name: 'GameStop Corp.', tier: 'sure' };

test('a list of companies is taken as it is, each company once', () => {
  expect(readPageAnswer([gme, { ...gme, ticker: 'GME-WT' }])).toEqual([
    { ...gme, ticker: 'GME-WT' },
  ]);
  expect(readPageAnswer([])).toEqual([]);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'GME'],
  ['more than is asked', [{ ...gme, html: '<b>' }]],
  ['a CIK that is none', [{ ...gme, cik: '../1326380' }]],
  ['a ticker that is none', [{ ...gme, ticker: 'GME&x=1' }]],
  ['an endless name', [{ ...gme, name: 'x'.repeat(301) }]],
  ['a tier that is none', [{ ...gme, tier: 'certain' }]],
  ['an endless list', Array.from({ length: MOST_COMPANIES + 1 }, () => gme)],
])('%s counts as none', (_, answer) => {
  expect(readPageAnswer(answer)).toEqual([]);
});
