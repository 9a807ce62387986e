import { describe, expect, test } from 'vitest';
import { aClass } from '@/lib/core/format/class-words';
import { changeWords } from '@/lib/core/format/change-words';
import { evidenceWords, signalName } from '@/lib/core/format/evidence-words';
import { flagWords } from '@/lib/core/format/holdings-flag-words';
import { say } from '@/lib/core/words/say';
import { glossaryTopics } from '@/lib/core/glossary/glossary';
import { flagAnchor, glossaryPath, kindAnchor, ruleAnchor } from '@/lib/core/glossary/path';
import { searchGlossary } from '@/lib/core/glossary/search';
import { RULES } from '@/lib/core/insider/rule';
import { TRANSACTION_CLASSES } from '@/lib/core/insider/transaction-class';
import { SIGNAL_KINDS } from '@/lib/core/signal/signal';
import { codeRule } from '@/lib/core/insider/code-rule';
import { speakLanguage } from '@/test/words/speak-language';
import { answers } from '../../gallery/states/answers';

const GLOSSARY = glossaryTopics();
const entries = GLOSSARY.flatMap((topic) => topic.entries);
const anchors = new Set(entries.map(({ anchor }) => anchor));

function notOf(anchor: string): string | null | undefined {
  return entries.find((one) => one.anchor === anchor)?.not;
}

function found(query: string): string[] {
  return searchGlossary(GLOSSARY, query).flatMap((topic) =>
    topic.entries.map(({ anchor }) => anchor),
  );
}

describe('everything that cards say is explained', () => {
  test.each(SIGNAL_KINDS)('the badge %s, by its own evidence', (kind) => {
    const entry = entries.find(({ anchor }) => anchor === kind);
    const { definition, contrary, found: result } = evidenceWords(kind);
    expect(entry).toMatchObject({
      term: signalName(kind),
      meaning: definition,
      not: contrary,
      found: result,
    });
  });

  test('every badge of every pictured card', () => {
    const shown = answers.flatMap(({ view }) => view.report?.signals ?? []);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ kind }) => !anchors.has(kind))).toEqual([]);
  });

  test.each(TRANSACTION_CLASSES)('the kind %s, under its own name', (name) => {
    const entry = entries.find(({ anchor }) => anchor === kindAnchor(name));
    expect(aClass(name).toLowerCase()).toContain(entry?.term.toLowerCase());
  });

  test.each(RULES)('the reason %s', (rule) => {
    expect(anchors).toContain(ruleAnchor(rule));
  });

  test.each('PSVADFIMCEHOXGLWZJKU'.split(''))('the code %s', (code) => {
    expect(anchors).toContain(`code-${code.toLowerCase()}`);
  });

  test('every code that the core knows, and no other', () => {
    const row = { code: 'A' } as Parameters<typeof codeRule>[0];
    const known = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
      .split('')
      .filter((code) => codeRule({ ...row, code })?.rule !== 'unknown-code');
    const told = entries.flatMap(({ anchor }) => /^code-(.)$/.exec(anchor)?.[1] ?? []);
    // V is a mark beside a code, and P and S have rules of their own.
    expect(told.map((code) => code.toUpperCase()).sort()).toEqual([...known, 'V'].sort());
  });

  test.each([
    'confidential-omitted',
    'entries-differ-from-cover',
    'value-differs-from-cover',
    'value-in-share-column',
    'unit-uncertain',
    'partial-restatement',
    'bad-rows',
    'previous-incomplete',
  ] as const)('the note %s, in its own words', (flag) => {
    const entry = entries.find(({ anchor }) => anchor === flagAnchor(flag));
    expect(entry?.meaning).toBe(flagWords(flag));
  });

  test.each([
    'window',
    'people',
    'lead',
    'price-paid',
    'traded-and-filed',
    'holding',
    'new-position',
    'withheld',
    'plan',
    'plan-unknown',
    'to-cover',
    'after-exercise',
    'amended',
    'lookalikes',
    'not-counted',
    'older-trades',
    'unread',
    'since-article',
    'timeline',
    'observations',
    'form-144',
    'as-of',
    'followed-funds',
    'portfolio-weight',
    'not-filed-yet',
    'likely-split',
    'season',
  ])('the figure or word %s', (anchor) => {
    expect(anchors).toContain(anchor);
  });

  test.each([
    ['NEW', 'fund-new'],
    ['EXIT', 'fund-closed'],
    ['ADD', 'fund-added'],
    ['TRIM', 'fund-added'],
    ['HOLD', 'fund-unchanged'],
    ['RELEASED', 'disclosed-late'],
  ] as const)('what a fund did: %s', (status, anchor) => {
    const change = {
      cusip: '000000000',
      kind: 'SH',
      before: 200,
      after: 100,
      status,
      adjustment: null,
      cut: null,
    } as unknown as Parameters<typeof changeWords>[0];
    const [word] = changeWords(change).what.split(' ');
    const entry = entries.find((one) => one.anchor === anchor);
    expect(entry?.term.toLowerCase()).toContain(word);
  });

  test('that a plan is not stated, in the words of the table', () => {
    const entry = entries.find(({ anchor }) => anchor === 'plan-unknown');
    expect(entry?.term.toLowerCase()).toBe(say('planUnknownNote').toLowerCase());
  });
});

describe('its entries', () => {
  test('have each an anchor of its own, fit for an address', () => {
    const all = [...GLOSSARY, ...entries].map(({ anchor }) => anchor);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((anchor) => !/^[a-z0-9-]{1,60}$/.test(anchor))).toEqual([]);
  });

  test('are whole sentences', () => {
    const texts = entries.flatMap(({ meaning, not, found }) => [meaning, not, found]);
    expect(texts.filter((text) => text !== null && !/[.”)]$/.test(text))).toEqual([]);
  });

  test('link to the SEC and to the rules alone', () => {
    const urls = [...GLOSSARY, ...entries].flatMap(({ sources }) =>
      sources.flatMap(({ url }) => url ?? []),
    );
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !/^https:\/\/www\.(sec|ecfr)\.gov\//.test(url))).toEqual([]);
  });

  test('say bought and sold of the market alone', () => {
    expect(notOf('kind-private-placement')).toContain('not make it a purchase on the market');
    expect(notOf('fund-added')).toContain('not known');
  });
});

describe('the search', () => {
  test('finds entries that hold every word, whatever the case', () => {
    expect(found('PLAN said')).toContain('plan-unknown');
    expect(found('code p')).toContain('code-p');
    expect(found('cluster of buyers')).toEqual(['cluster', 'ended-cluster']);
  });

  test('leaves out subjects without any, and shows all for no word', () => {
    expect(searchGlossary(GLOSSARY, 'zzzz')).toEqual([]);
    expect(found('  ')).toEqual([...anchors]);
  });
});

describe.each(['de', 'es'] as const)('in %s', (language) => {
  const spoken = () => {
    speakLanguage(language);
    try {
      return glossaryTopics();
    } finally {
      speakLanguage('en');
    }
  };

  test('it has the same entries in the same order, in other words', () => {
    const topics = spoken();
    const own = topics.flatMap((topic) => topic.entries);
    expect(own.map(({ anchor }) => anchor)).toEqual(entries.map(({ anchor }) => anchor));
    expect(own.filter(({ meaning }, at) => meaning === entries[at]?.meaning)).toEqual([]);
    expect(topics.filter(({ about }, at) => about === GLOSSARY[at]?.about)).toEqual([]);
  });

  test('its texts are whole sentences', () => {
    const texts = spoken().flatMap((topic) =>
      topic.entries.flatMap(({ meaning, not, found: result }) => [meaning, not, result]),
    );
    expect(texts.filter((text) => text !== null && !/[.”“)»]$/.test(text))).toEqual([]);
  });
});

test('its path names an entry', () => {
  expect(glossaryPath('cluster')).toBe('/glossary.html#cluster');
  expect(glossaryPath(null)).toBe('/glossary.html');
});
