import { afterEach, expect, test } from 'vitest';
import { sayCountLine, sayLine } from '@/lib/core/format/say-line';
import type { MessageKey, PluralKey } from '@/lib/core/words/catalogue';
import { speak } from '@/lib/core/words/spoken';
import { speakLanguage } from '@/test/words/speak-language';

const messages: Readonly<Record<string, string>> = {
  did: '<buy>{who} bought {sum}</buy> and <sell>sold</sell> on the market.',
  none_one: '<strong>No filing</strong> in {count} day.',
  none_other: '<strong>No filing</strong> in {count} days.',
};

afterEach(() => speakLanguage('en'));

test('tones hold over the places within them', () => {
  speak({ locale: 'en-US', lookup: (key) => messages[key] });
  expect(sayLine('did' as MessageKey, { who: 'Jane', sum: 'much' })).toEqual([
    { text: 'Jane bought much', tone: 'buy' },
    { text: ' and ', tone: 'plain' },
    { text: 'sold', tone: 'sell' },
    { text: ' on the market.', tone: 'plain' },
  ]);
});

test('a value that looks like a tone is text', () => {
  speak({ locale: 'en-US', lookup: (key) => messages[key] });
  expect(sayLine('did' as MessageKey, { who: '<strong>', sum: '</buy>{who}' })[0]).toEqual({
    text: '<strong> bought </buy>{who}',
    tone: 'buy',
  });
});

test('counts take their form', () => {
  speak({ locale: 'en-US', lookup: (key) => messages[key] });
  expect(sayCountLine('none' as PluralKey, 1).at(-1)?.text).toBe(' in 1 day.');
  expect(sayCountLine('none' as PluralKey, 90).at(-1)?.text).toBe(' in 90 days.');
});

test('runs in a place keep their own tones, and join what stands beside them', () => {
  speak({ locale: 'en-US', lookup: () => '{hold}, {did}.' });
  const hold = sayLine('did' as MessageKey, { hold: '3', did: 'none' });
  const did = [{ text: '1 added', tone: 'strong' }] as const;
  expect(sayLine('did' as MessageKey, { hold, did })).toEqual([
    { text: '3, none., ', tone: 'plain' },
    { text: '1 added', tone: 'strong' },
    { text: '.', tone: 'plain' },
  ]);
});
