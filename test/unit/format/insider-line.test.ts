import { describe, expect, test } from 'vitest';
import { insiderLine } from '@/lib/core/format/insider-line';
import type { InsiderReport, SideTotal } from '@/lib/core/insider/report';
import { speakLanguage } from '@/test/words/speak-language';
import { accession, day, event, leftOut, owner } from '../../gallery/states/invented';
import { report } from '../../gallery/states/view';

const TODAY = day('2026-11-22');

function sentence(facts: InsiderReport): string {
  return insiderLine(facts, TODAY).sentence.replaceAll('\u00A0', ' ');
}

function total(rest: Partial<SideTotal>): SideTotal {
  const facts = { people: 1, trades: 1, shares: 1000, value: 10_000, planned: 0, toCover: 0 };
  return { ...facts, lead: null, ...rest };
}

function lead(role: string, part: number, name = 'Doe Jane') {
  return { owner: owner(name, role, 1), part };
}

const quiet = report([], { filings: 0 });

describe('bought', () => {
  test('by several, one of them the chief executive', () => {
    const bought = total({ people: 3, trades: 4, value: 4_200_000, lead: lead('CEO', 0.62) });
    expect(sentence({ ...quiet, bought })).toBe(
      '3 insiders bought $4.2M on the market in 90 days. The chief executive made 62% of it.',
    );
  });

  test.each([
    ['CEO', 'The chief executive'],
    ['CEO, director', 'The chief executive'],
    ['CFO', 'The chief financial officer'],
    ['Interim CEO', 'The interim chief executive'],
    ['CEO, Retail Division', 'Doe Jane'],
    ['Co-CEO', 'A co-chief executive'],
    ['CEO & CFO', 'Doe Jane'],
    ['Director', 'Doe Jane'],
    ['See Remarks', 'Doe Jane'],
  ])('by one alone in the role %s', (role, who) => {
    const bought = total({ value: 812, lead: lead(role, 1) });
    expect(sentence({ ...quiet, bought })).toBe(`${who} bought $812 on the market in 90 days.`);
  });

  test('partly by plan', () => {
    const bought = total({ people: 2, trades: 3, planned: 1, value: 50_000 });
    expect(sentence({ ...quiet, bought })).toBe(
      '2 insiders bought $50K on the market in 90 days. 1 of 3 purchases was under a trading plan set up in advance.',
    );
  });
});

describe('sold', () => {
  test.each([
    [{ trades: 1, planned: 1 }, 'The sale was under a trading plan set up in advance.'],
    [{ trades: 5, planned: 5 }, 'All 5 sales were under trading plans set up in advance.'],
    [{ trades: 5, planned: 2 }, '2 of 5 sales were under trading plans set up in advance.'],
    [{ trades: 1, toCover: 1 }, 'The sale was made to pay taxes or costs, not to sell the stock.'],
    [
      { trades: 4, toCover: 4 },
      'All 4 sales were made to pay taxes or costs, not to sell the stock.',
    ],
    [
      { trades: 4, planned: 1, toCover: 1 },
      '1 of 4 sales was under a trading plan set up in advance. 1 of 4 sales was made to pay taxes or costs, not to sell the stock.',
    ],
  ])('%o', (facts, rest) => {
    const sold = total({ people: 2, value: 3_100_000, ...facts });
    expect(sentence({ ...quiet, sold })).toBe(
      `2 insiders sold $3.1M on the market in 90 days. ${rest}`,
    );
  });
});

describe('where the filing does not say whether a plan was followed', () => {
  const sale = {
    class: 'open-market-sale',
    direction: 'disposed',
    tradedOn: '2026-11-01',
  } as const;
  const planned = event({ ...sale, plan: 'plan' });
  const silent = event({ ...sale, plan: 'unknown' });
  const free = event({ ...sale, plan: 'no-plan' });

  test.each([
    [
      [planned, silent],
      '1 of 2 sales was under a trading plan set up in advance. For the other the filing does not say.',
    ],
    [[planned, silent, silent], '. For the others the filings do not say.'],
    [[planned, silent, free], '. For 1 more the filing does not say.'],
    [[planned, free], '1 of 2 sales was under a trading plan set up in advance.'],
  ])('%#', (trades, ending) => {
    expect(sentence(report(trades)).endsWith(ending)).toBe(true);
  });

  test('nothing is claimed when none says so', () => {
    expect(sentence(report([silent, free]))).not.toContain('plan');
  });
});

test('both bought and sold', () => {
  const bought = total({ people: 2, value: 1_200_000, lead: lead('Director', 0.8) });
  const sold = total({ people: 3, value: 8_400_000 });
  expect(sentence({ ...quiet, bought, sold })).toBe(
    '2 insiders bought $1.2M and 3 sold $8.4M on the market in 90 days. Doe Jane made 80% of the buying.',
  );
});

test.each([
  [2, 1, 'CEO', '2 insiders bought $1.2M and the chief executive sold $8.4M'],
  [2, 1, 'Director', '2 insiders bought $1.2M and 1 sold $8.4M'],
  [1, 1, 'CFO', 'The chief financial officer bought $1.2M and sold $8.4M'],
  [1, 1, 'Director', 'Doe Jane bought $1.2M and sold $8.4M'],
  [1, 2, 'Director', 'Doe Jane bought $1.2M and 2 insiders sold $8.4M'],
])('%i who bought and %i who sold, %s first', (buyers, sellers, role, head) => {
  const bought = total({ people: buyers, value: 1_200_000, lead: lead(role, 0.8) });
  const sold = total({ people: sellers, value: 8_400_000, lead: lead(role, 0.8) });
  expect(sentence({ ...quiet, bought, sold })).toContain(`${head} on the market in 90 days.`);
});

test('one who bought and another who sold are both named', () => {
  const bought = total({ value: 1_200_000, lead: lead('CEO', 1) });
  const seller = { owner: owner('Roe Rita', 'Director', 2), part: 1 };
  const sold = total({ value: 8_400_000, lead: seller });
  expect(sentence({ ...quiet, bought, sold })).toBe(
    'The chief executive bought $1.2M and Roe Rita sold $8.4M on the market in 90 days.',
  );
});

describe('neither bought nor sold', () => {
  test('nothing at all', () => {
    expect(sentence(quiet)).toBe('No insider trades were filed in the last 90 days.');
  });

  test('filings, but none of a market trade', () => {
    expect(sentence(report([], { filings: 3 }))).toBe(
      'No insider bought or sold on the market in 90 days.',
    );
  });

  test('a private placement in its place', () => {
    const lookalikes = [
      event({ class: 'private-placement', shares: 440_000, price: 10, tradedOn: '2026-01-12' }),
    ];
    expect(sentence(report([], { lookalikes }))).toBe(
      'No insider bought or sold on the market in 90 days. The $4.4M acquired on 12 Jan was a private placement.',
    );
  });

  test('a conversion without a price', () => {
    const lookalikes = [
      event({ class: 'conversion', shares: 500_000, price: null, tradedOn: '2026-10-12' }),
    ];
    expect(sentence(report([], { lookalikes }))).toContain(
      'The 500,000 shares acquired on 12 Oct were a conversion.',
    );
  });

  test('several lookalikes are named by kind, each once', () => {
    const lookalikes = [
      event({ class: 'conversion', tradedOn: '2026-10-12' }),
      event({ class: 'conversion', tradedOn: '2026-10-11' }),
      event({ class: 'swap', tradedOn: '2026-10-10' }),
    ];
    expect(sentence(report([], { lookalikes }))).toContain(
      'What was filed instead: a conversion and an equity swap.',
    );
  });

  test('is not claimed over an entry that leaves it open', () => {
    const lookalikes = [
      event({ class: 'inconsistent', direction: 'disposed', tradedOn: '2026-10-10' }),
    ];
    const facts = report([], { lookalikes, leftOut: [leftOut('inconsistent', 1)] });
    expect(sentence(facts)).toBe(
      'No clear market purchase or sale in 90 days. Unclear: 1 contradictory entry.',
    );
    expect(sentence(report([], { leftOut: [leftOut('unclassified', 2)] }))).toBe(
      'No clear market purchase or sale in 90 days. Unclear: 2 entries that cannot be read for sure.',
    );
  });

  test('beside an unclear price, what is known is told too', () => {
    const lookalikes = [
      event({ class: 'price-unclear', price: null, tradedOn: '2026-10-10' }),
      event({ class: 'private-placement', shares: 440_000, tradedOn: '2026-01-12' }),
    ];
    expect(sentence(report([], { lookalikes }))).toBe(
      'No clear market purchase or sale in 90 days. Unclear: 1 trade without a clear price. The $4.4M acquired on 12 Jan was a private placement.',
    );
  });

  const unread = [
    { accession: accession(1), url: '', filedOn: day('2026-11-01'), detail: 'broken' },
  ];
  test('is not claimed while a filing is unread', () => {
    expect(sentence(report([], { filings: 4, unread }))).toBe(
      'No market purchase or sale in the 4 filings read so far.',
    );
    expect(sentence(report([], { filings: 4, beyondLimit: 9 }))).not.toContain('No insider');
    // A bank's list: all that was read is about other companies.
    expect(sentence(report([], { filings: 0, beyondLimit: 881 }))).toMatch(
      /^No insider trade was found among the newest filings/,
    );
  });

  test('nothing is said when nothing could be read', () => {
    expect(sentence(report([], { filings: 0, unread }))).toBe(
      'The filings could not be read, so what insiders did is unknown.',
    );
  });
});

test('the sentence is the parts and nothing else', () => {
  const line = insiderLine(report([event({ tradedOn: '2026-11-01' })]), TODAY);
  const text = [...line.head, ...line.rest].map((part) => part.text).join('');
  expect(line.sentence).toBe(text);
  expect(line.head[0]?.tone).toBe('buy');
});

test('a name cannot turn the sentence around', () => {
  const bought = total({ lead: lead('Director', 1, '\u202Eeod\u2066 Jane\nX') });
  expect(sentence({ ...quiet, bought })).toBe('eod Jane X bought $10K on the market in 90 days.');
});

describe('in other languages', () => {
  const bought = total({ people: 3, value: 4_200_000 });

  test.each([
    ['de', '3 Insider kauften in 90 Tagen für 4,2 Mio. $ am Markt.'],
    ['es', '3 insiders compraron 4,2 M US$ en el mercado en 90 días.'],
  ] as const)('%s', (language, said) => {
    speakLanguage(language);
    const line = sentence({ ...quiet, bought }).replaceAll('\u00A0', ' ');
    speakLanguage('en');
    expect(line).toBe(said);
  });
});
