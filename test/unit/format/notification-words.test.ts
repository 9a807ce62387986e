import { afterEach, describe, expect, test } from 'vitest';
import { digestText } from '@/lib/core/format/digest-words';
import { muteButton, mutesOf } from '@/lib/core/format/mute-words';
import { asOneText, notificationText } from '@/lib/core/format/notification-words';
import { toldSentence } from '@/lib/core/format/why-told';
import type { NewsItem, Telling } from '@/lib/core/watch/news';
import { DEFAULT_RULES, type Rule } from '@/lib/core/watch/rule';
import { topicsOf } from '@/lib/core/watch/rule-match';
import { cik, day } from '@/test/unit/insider/known';
import { ACME, entry, fundChange, row, rule, stored, trade } from '@/test/unit/watch/news';
import { speakLanguage } from '@/test/words/speak-language';

const TODAY = day('2026-11-23');
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const FUND = { cik: cik(77), name: 'Lone Larch Capital', ticker: null };
const BUYS = rule({ atLeast: 50_000 });

/** The rule of a new list that asks for it. */
function ruleOf({ content }: NewsItem): Rule | null {
  const topics = topicsOf(content);
  return DEFAULT_RULES.find((rule) => rule.topics.some((topic) => topics.includes(topic))) ?? null;
}

function told(where: 'here' | 'elsewhere'): Telling {
  return { state: 'told', atMs: 1, ruleId: 'buys', where };
}

const CLUSTER = {
  kind: 'cluster',
  people: 4,
  value: 3_100_000,
  sentence: '4 insiders bought on the market within 9 days.',
  firstOn: TODAY,
  rows: [],
} as const;
const SALE = stored([row(1)], { content: trade({ side: 'sold', value: 2_000_000 }) });
const CEO = stored([row(2)], { content: trade({ value: 9_000_000, role: 'CEO' }) });
const BUY = stored([row(3)]);
const CHANGE = stored([row(6)], { content: fundChange(), subject: FUND });
const FILED = stored([row(5)], {
  content: { kind: 'stake-filed', form: 'SCHEDULE 13D', filer: null, period: null },
});

test('a notification about one event says what, and apart from that why it came', () => {
  const { message, why } = notificationText([BUY], () => BUYS, TODAY);
  expect(plain(message)).toBe(
    'Ada Quill (Director) bought $100K of Acme Corp. (ACME) on the market on 18 Nov.',
  );
  expect(plain(why)).toBe('Your rule: Purchases on the market, $50K or more.');
});

test('where there is one text alone, why it came stands first, and is never cut with the rest', () => {
  const text = notificationText([BUY], () => BUYS, TODAY);
  expect(plain(asOneText(text)).split('\n')[0]).toBe(
    'Your rule: Purchases on the market, $50K or more.',
  );
  expect(asOneText({ message: 'What happened.', why: '' })).toBe('What happened.');
});

test('a rule is named by those of its kinds that the news is of', () => {
  const why = (item: NewsItem) => plain(notificationText([item], ruleOf, TODAY).why);
  expect(why(stored([row(1)], { content: CLUSTER }))).toBe('Your rule: Clusters of buyers.');
  expect(why(SALE)).toBe('Your rule: Sales by their own decision, $1M or more.');
  // An amount and chiefs are asked of trades alone.
  const mixed = rule({ topics: ['buy', 'stake-filed'], atLeast: 50_000, by: 'chiefs' });
  expect(notificationText([FILED], () => mixed, TODAY).why).toBe(
    'Your rule: Schedules 13D and 13G.',
  );
  // It was changed since it asked for this.
  const changed = rule({ topics: ['fund-filed'] });
  expect(notificationText([BUY], () => changed, TODAY).why).toBe('Your rule: 13F filings.');
});

test('one about several names the weightiest, each event once', () => {
  const items = [
    SALE,
    CEO,
    stored([row(2)], { watchId: 'person:0000000009' as never }),
    BUY,
    stored([row(4)], { content: fundChange() }),
  ];
  const { title, message, why } = notificationText(items, () => BUYS, TODAY);
  expect(plain(title)).toBe('ACME: CEO bought $9M and 3 more');
  expect(plain(message)).toBe(
    'CEO bought $9M; Director bought $100K; Director sold $2M; and 1 more',
  );
  expect(plain(why)).toBe('Your rule: Purchases on the market, $50K or more.');
  const two = notificationText([...items, CHANGE], () => null, TODAY);
  expect(two).toMatchObject({ title: '5 new events about ACME and Lone Larch Capital', why: '' });
});

test('of several rules each line begins with its own, the weightiest first', () => {
  const { message, why } = notificationText([SALE, CEO, BUY, FILED], ruleOf, TODAY);
  expect(plain(message).split('\n')).toEqual([
    'Purchases on the market – CEO bought $9M; Director bought $100K',
    'Sales by their own decision, $1M or more – Director sold $2M',
  ]);
  expect(why).toBe('Your rules, a line each; 1 more spoke too.');
  expect(notificationText([SALE, CEO, BUY], ruleOf, TODAY).why).toBe('Your rules, a line each.');
});

test('each line of the digest says by which rule it came, as does the digest of one event', () => {
  const one = digestText([BUY], ruleOf, TODAY);
  expect(plain(one.title)).toBe('Daily digest: ACME: Director bought $100K');
  expect(one.why).toBe('Your rule: Purchases on the market.');
  const same = digestText([CEO, BUY], ruleOf, TODAY);
  expect(same).toMatchObject({
    title: 'Daily digest: 2 events about 1 name',
    why: 'Your rule: Purchases on the market.',
  });
  const several = digestText([SALE, CEO, CHANGE], ruleOf, TODAY);
  expect(several.title).toBe('Daily digest: 3 events about ACME and Lone Larch Capital');
  for (const line of several.message.split('\n')) {
    expect(line).toMatch(/^(?:Purchases on the market|Sales by their own decision, .*) – ACME: /);
  }
  expect(several.why).toBe('Your rules, a line each; 1 more spoke too.');
});

test('what does not fit into a line with others is counted, not cut in two', () => {
  const subject = { ...ACME, name: 'Hoxworth Longwater Instruments', ticker: null };
  const about = [SALE, CEO, BUY].map((item) => ({ ...item, subject }));
  const { message } = digestText([...about, CEO], ruleOf, TODAY);
  expect(plain(message).split('\n')[0]).toBe(
    'Purchases on the market – Hoxworth Longwater Instruments: CEO bought $9M; and 1 more',
  );
});

test('a name without end is cut, and no line is longer than a browser shows', () => {
  const subject = { ...ACME, name: 'x '.repeat(5_000), ticker: null };
  const long = [SALE, CEO, BUY].map((item) => ({ ...item, subject }));
  for (const items of [long.slice(0, 1), long.slice(1), long]) {
    const { title, message, why } = notificationText(items, ruleOf, TODAY);
    const lines = [title, why, ...message.split('\n')];
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(why).toMatch(/^Your rule/);
  }
});

describe('the page that was opened at an event', () => {
  test('says why it was told, by a rule, one that is gone, or another profile', () => {
    const item = stored([row(1)], { telling: told('here') });
    expect(toldSentence(item, BUYS)).toMatch(/by your rule: Purchases on the market, \$50K or mor/);
    expect(toldSentence(item, null)).toContain('by a rule that you have removed since.');
    const elsewhere = { ...item, telling: told('elsewhere') };
    expect(toldSentence(elsewhere, null)).toContain('another of your browser profiles');
  });

  const PERSON = entry({ kind: 'person', cik: cik(2002), name: 'Ada Quill', isMuted: true });

  test('has a button for each entry by which it came; that of a notification mutes one alone', () => {
    expect(muteButton([entry()])).toBe('Mute ACME');
    expect(muteButton([entry(), PERSON])).toBe('Choose what to mute');
    expect(muteButton([])).toBeNull();
    const entries = new Map([entry(), PERSON].map((one) => [one.id, one]));
    expect(mutesOf(ACME, [stored([row(1)], { watchId: PERSON.id })], entries)).toEqual([
      { id: entry().id, label: 'ACME', isMuted: false },
      { id: PERSON.id, label: 'Ada Quill', isMuted: true },
    ]);
    expect(mutesOf(FUND, [CHANGE], new Map())).toEqual([]);
  });
});

describe('in other languages', () => {
  afterEach(() => speakLanguage('en'));

  test.each([
    ['de', 'Ihre Regeln, je eine Zeile; 2 weitere meldeten sich auch.', 'Käufe am Markt – ACME: '],
    ['es', 'Tus reglas, una línea cada una; hablaron 2 más.', 'Compras en el mercado – ACME: '],
  ] as const)('%s: no words of English, and why it came', (language, why, first) => {
    speakLanguage(language);
    const items = [
      stored([row(2)], { content: trade({ value: 9_000_000, role: '' }) }),
      BUY,
      CHANGE,
      SALE,
      FILED,
    ];
    const note = notificationText(items, ruleOf, TODAY);
    const digest = digestText(items, ruleOf, TODAY);
    expect(digest.why).toBe(why);
    expect(digest.message.startsWith(first)).toBe(true);
    expect([note, digest].flatMap((text) => Object.values(text)).join(' ')).not.toMatch(
      /\b(?:insider bought|bought|sold|closed|and|more|your|rule|digest|events?)\b/i,
    );
  });
});
