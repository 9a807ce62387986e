import { afterEach, expect, test } from 'vitest';
import { evidenceWords, signalName } from '@/lib/core/format/evidence-words';
import { saySentence } from '@/lib/core/format/say-sentence';
import { codeRule } from '@/lib/core/insider/code-rule';
import { buildSignals } from '@/lib/core/signal/build-signals';
import { SIGNAL_KINDS } from '@/lib/core/signal/signal';
import { LANGUAGES, speakLanguage } from '@/test/words/speak-language';
import { bought, inputOf, said, sold, TODAY } from './events';

afterEach(() => speakLanguage('en'));

const HOLE = /[{}]|undefined|NaN|\[object|signal[A-Z]|evidence[A-Z]|why[A-Z]/;

const events = [
  bought(1, { by: [1], on: '2026-05-01', stake: { kind: 'known', before: 100, after: 162 } }),
  bought(2, { by: [2], on: '2026-05-02', price: null }),
  bought(3, { by: [3], on: '2026-05-03', firstFiled: '2026-05-15' }),
  sold(4, { by: [1], on: '2025-12-01', plan: 'unknown' }),
  sold(5, { by: [4], on: '2026-04-01', plan: 'unknown' }),
];

test.each(LANGUAGES)('every answer is a whole sentence in %s', (language) => {
  speakLanguage(language);
  const answers = ['2016-01-01', '2026-04-20'].flatMap((heldSince) =>
    buildSignals(inputOf(events, { heldSince })).map((signal) => said(signal, TODAY)),
  );
  const texts = answers.flatMap(({ badge, sentence }) => [badge, sentence]);
  const evidence = SIGNAL_KINDS.flatMap((kind) => [
    signalName(kind),
    ...Object.values<string>({ ...evidenceWords(kind) }),
  ]);
  expect([...texts, ...evidence].filter((text) => HOLE.test(text))).toEqual([]);
  expect(answers.filter(({ sentence }) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
});

test.each([
  ['en', 'Code G: a gift.'],
  ['de', 'Code G: eine Schenkung.'],
  ['es', 'Código G: una donación.'],
] as const)('what decided a class is told in %s', (language, words) => {
  speakLanguage(language);
  const row = { code: 'G' } as Parameters<typeof codeRule>[0];
  const why = codeRule(row)?.why;
  expect(why && saySentence(why, TODAY)).toBe(words);
});
