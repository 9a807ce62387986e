import { afterEach, describe, expect, test } from 'vitest';
import { newsSentence } from '@/lib/core/format/news-sentence';
import { newsTitle } from '@/lib/core/format/news-words';
import { hiddenSentence, ruleSentence } from '@/lib/core/format/rule-words';
import type { NewsContent } from '@/lib/core/watch/news';
import { DEFAULT_RULES } from '@/lib/core/watch/rule';
import type { StoredSentence } from '@/lib/core/words/sentence';
import { cik, day } from '@/test/unit/insider/known';
import { ACME, fundChange, rule, trade } from '@/test/unit/watch/news';
import { speakLanguage } from '@/test/words/speak-language';

const TODAY = day('2026-11-23');
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const FILED = { form: '13F-HR', filer: null, period: day('2026-09-30') } as const;

test.each<[NewsContent, string, string]>([
  [
    trade({ role: 'CEO', value: 1_200_000 }),
    'ACME: CEO bought $1.2M',
    'Ada Quill (CEO) bought $1.2M of Acme Corp. (ACME) on the market on 18 Nov.',
  ],
  [
    trade({ side: 'sold', plan: 'plan', people: ['Ada Quill', 'Quill Trust'] }),
    'ACME: Director sold $100K under a plan',
    'Ada Quill (Director) with 1 joint owner sold $100K of Acme Corp. (ACME) on the market on 18 Nov under a trading plan set up in advance.',
  ],
  [
    trade({ side: 'sold', plan: 'unknown', value: null, role: '' }),
    'ACME: insider sold 1,000 shares',
    'Ada Quill sold 1,000 shares of Acme Corp. (ACME) on the market on 18 Nov. Whether it was under a trading plan is not stated.',
  ],
  [
    trade({ value: null, shares: null, isAmended: true }),
    'ACME: Director bought an amount not stated',
    'Ada Quill (Director) bought shares of Acme Corp. (ACME), how many is not stated, on the market on 18 Nov. The filing was amended.',
  ],
  [
    {
      kind: 'cluster',
      people: 4,
      value: 3_100_000,
      sentence: '4 insiders bought on the market within 9 days.',
      firstOn: TODAY,
      rows: [],
    },
    'ACME: cluster of 4 buyers',
    'Acme Corp. (ACME): 4 insiders bought on the market within 9 days. Together: $3.1M.',
  ],
  [
    fundChange({ isCoreExit: true }),
    'ACME: Lone Larch Capital closed a core position',
    'Lone Larch Capital closed its core position in Acme Corp. (ACME) in Q3; it was $5M a quarter before.',
  ],
  [
    fundChange({ action: 'opened', value: null }),
    'ACME: Lone Larch Capital opened a position',
    'Lone Larch Capital opened a position in Acme Corp. (ACME) in Q3.',
  ],
  [
    fundChange({ action: 'cut' }),
    'ACME: Lone Larch Capital cut its position',
    'Lone Larch Capital cut its position in Acme Corp. (ACME) in Q3, to $5M.',
  ],
  [
    { kind: 'fund-filed', ...FILED },
    'ACME: 13F filed for Q3',
    'Acme Corp. (ACME) filed its 13F for Q3.',
  ],
  [
    { kind: 'stake-filed', form: 'SCHEDULE 13D/A', filer: 'Larch\u202E', period: null },
    'ACME: Schedule 13D/A filed',
    'A Schedule 13D/A that names Acme Corp. (ACME) was filed by Larch.',
  ],
  [
    { kind: 'sale-notice', form: '144', filer: null, period: null },
    'ACME: Form 144 filed',
    'A notice of an intended sale (Form 144) that names Acme Corp. (ACME) was filed.',
  ],
])('news in words (case %#)', (content, title, sentence) => {
  expect(plain(newsTitle({ content, subject: ACME }, TODAY))).toBe(title);
  expect(plain(newsSentence({ content, subject: ACME }, TODAY))).toBe(sentence);
});

const FUND = { cik: cik(77), name: 'Lone Larch Capital', ticker: null };

test('where the company is not known the news is about the fund', () => {
  const news = { content: fundChange(), subject: FUND };
  expect(newsTitle(news, TODAY)).toBe('Lone Larch Capital: closed its position in ACME CORP');
});

test('rules in plain words', () => {
  const words = DEFAULT_RULES.map((one) => ruleSentence(one, () => null));
  expect(words).toEqual([
    'Tell me when an insider buys on the open market, a chief executive or chief financial officer buys on the open market or three or more insiders buy within two weeks, at anything I watch.',
    'Tell me when an insider sells on the open market outside a plan and not for taxes, for $1M or more, or an amount not stated, at anything I watch.',
    'Tell me when a fund opens a position, a fund closes a position, a fund gives up a core position or a fund cuts a core position by a quarter of its shares or more, at anything I watch.',
    'Tell me when a fund files its 13F, a Schedule 13D or 13G is filed or a notice of an intended sale (Form 144) is filed, at anything I watch. Switched off.',
  ]);
  const one = rule({ by: 'chiefs', scope: { of: 'group', group: 'Energy' } });
  expect(ruleSentence(one, () => null)).toBe(
    'Tell me when an insider buys on the open market, if traded by a chief executive or chief financial officer, at anything in my group “Energy”.',
  );
});

test('what a rule hid is said, and nothing where it hid nothing', () => {
  expect(hiddenSentence({ amount: 9, role: 3, off: 0, muted: 0 })).toBe(
    'Left out 12 events: 9 under its amount, 3 not by a chief executive or chief financial officer.',
  );
  expect(hiddenSentence({ amount: 0, role: 0, off: 0, muted: 0 })).toBeNull();
});

describe('in other languages', () => {
  afterEach(() => speakLanguage('en'));

  test.each([
    [
      'de',
      'ACME: CEO verkaufte für 2 Mio. $ nach Plan',
      'Ada Quill (CEO) mit 1 Miteigner verkaufte am 18. Nov. nach einem vorab festgelegten Handelsplan am Markt für 2 Mio. $ Aktien von Acme Corp. (ACME). Die Meldung wurde berichtigt.',
    ],
    [
      'es',
      'ACME: CEO vendió 2 M US$ según un plan',
      'Ada Quill (CEO) con 1 cotitular vendió en el mercado 2 M US$ en acciones de Acme Corp. (ACME) el 18 nov según un plan de negociación fijado de antemano. La declaración fue corregida.',
    ],
  ] as const)('%s: a planned sale', (language, title, sentence) => {
    speakLanguage(language);
    const content = trade({
      side: 'sold',
      plan: 'plan',
      role: 'CEO',
      value: 2_000_000,
      people: ['Ada Quill', 'Quill Trust'],
      isAmended: true,
    });
    expect(plain(newsTitle({ content, subject: ACME }, TODAY))).toBe(title);
    expect(plain(newsSentence({ content, subject: ACME }, TODAY))).toBe(sentence);
  });

  test.each([
    [
      'de',
      'Melden, wenn ein Insider am Markt kauft oder ein Fonds seinen 13F meldet, ab 1 Mio. $ oder ohne Angabe des Umfangs, sofern ein Vorstandschef oder Finanzchef handelt, bei allem in meiner Gruppe „Energie“. Ausgeschaltet.',
    ],
    [
      'es',
      'Avísame cuando un insider compre en el mercado o un fondo presente su 13F, por 1 M US$ o más o sin importe indicado, si opera un director ejecutivo o financiero, en todo lo de mi grupo «Energie». Desactivada.',
    ],
  ] as const)('%s: a rule', (language, sentence) => {
    speakLanguage(language);
    const asked = rule({
      topics: ['buy', 'fund-filed'],
      atLeast: 1_000_000,
      by: 'chiefs',
      scope: { of: 'group', group: 'Energie' },
      isOn: false,
    });
    expect(plain(ruleSentence(asked, () => null))).toBe(sentence);
  });

  test('a cluster is said in the language of the reader, and one kept as words as it is', () => {
    speakLanguage('de');
    const cluster = {
      kind: 'cluster',
      people: 4,
      value: 3_100_000,
      firstOn: TODAY,
      rows: [],
    } as const;
    const said = (sentence: StoredSentence) =>
      plain(newsSentence({ content: { ...cluster, sentence }, subject: ACME }, TODAY));
    expect(said({ key: 'newsAmended' })).toBe(
      'Acme Corp. (ACME): Die Meldung wurde berichtigt. Zusammen: 3,1 Mio. $.',
    );
    expect(said('4 insiders bought.')).toContain(': 4 insiders bought. Zusammen');
  });
});
