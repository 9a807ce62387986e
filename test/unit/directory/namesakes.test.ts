import { describe, expect, test } from 'vitest';
import { NAMESAKES } from '@/lib/core/directory/namesakes';
import { readWords } from '@/lib/core/ticker/name-words';
import { detectText } from '@/test/inspect/detect-text';
import { FULL_INDEX, NEEDS_FULL_LIST } from './full-list';

const titled = (name: string) => name.replace(/(?<= )[a-z]/g, (first) => first.toUpperCase());

const sentences = (name: string) => [
  `They spoke of the ${name} at length. We read about ${name} yesterday.`,
  `Investors spoke of ${name} as shares rose and quarterly earnings beat estimates of analysts.`,
];

describe('every namesake', () => {
  test('stands once and has words', () => {
    const forms = NAMESAKES.map((name) =>
      readWords(name)
        .map(({ form }) => form)
        .join(' '),
    );
    expect(forms.filter((form, i) => form === '' || forms.indexOf(form) !== i)).toEqual([]);
  });

  test.skipIf(!FULL_INDEX).each(NAMESAKES)(`%s is no company ${NEEDS_FULL_LIST}`, (name) => {
    for (const text of sentences(titled(name))) {
      const found = FULL_INDEX && detectText(FULL_INDEX, text).mentions;
      expect(found?.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    }
  });
});
