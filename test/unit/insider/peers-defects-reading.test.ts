import { describe, expect, test } from 'vitest';
import { parseCik } from '@/lib/core/edgar/cik';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import type { IssuerContext } from '@/lib/core/insider/classify';
import type { TradeOwner } from '@/lib/core/insider/report';
import {
  holdingsOf,
  transactionsOf,
  type InsiderTransaction,
  type ReadFiling,
} from '@/lib/core/insider/transaction';
import { filingXml, ISSUER_XML, note, ownerXml, rowXml, value } from '@/test/unit/form4/filing-xml';
import type { FilingParts, RowParts } from '@/test/unit/form4/filing-xml';
import { accession, cik, day, known } from './known';

// Mistakes that other products shipped, each as a filing that would bring it back. They are read
// as they are downloaded: from the XML to the rows that are stored.

const ISSUER = cik(9_990_001);
const PLAIN: IssuerContext = { cik: ISSUER, sic: '3420', prospectusDays: [], listingDays: [] };

function filed(parts: FilingParts, number = 1): ReadFiling {
  const document = readOwnership(filingXml(parts));
  if (!document.ok) throw new Error(document.problem);
  return { accession: accession(number), filedOn: day('2026-05-07'), document: document.value };
}

function rowsOf(parts: FilingParts, issuer = PLAIN): InsiderTransaction[] {
  return transactionsOf(filed(parts), issuer);
}

function rowOf(parts: RowParts, rest: FilingParts = {}): InsiderTransaction {
  return known(rowsOf({ ...rest, nonDerivative: rowXml(parts) })[0] ?? null);
}

const coded = (code: string, flag = 'A', price = '12.5'): RowParts => ({
  coding: `<transactionCode>${code}</transactionCode>`,
  flag: value(flag),
  price: value(price),
});
const footnote = (text: string) => `<footnote id="F1">${text}</footnote>`;
const bought = (rows: readonly InsiderTransaction[]) =>
  rows.filter((row) => row.class === 'open-market');

function officer(title: string, flags = '<isOfficer>1</isOfficer>'): TradeOwner {
  const owners = ownerXml('9991001', 'A', `${flags}<officerTitle>${title}</officerTitle>`);
  return known(rowOf({}, { owners }).owners[0] ?? null);
}

test('F1: exercises, grants, gifts and tax are never bought or sold, whatever their direction', () => {
  for (const code of 'ACDEFGHIJKLMOUWXZ') {
    for (const flag of ['A', 'D']) {
      const { class: name, direction } = rowOf(coded(code, flag));
      expect(name).not.toMatch(/^open-market|^ten-percent/);
      expect(direction).toBe(flag === 'A' ? 'acquired' : 'disposed');
    }
  }
});

test('F2: every row of a filing counts, also of the same price, day and holding', () => {
  const trust = `<natureOfOwnership>${value('By trust')}</natureOfOwnership>`;
  const nonDerivative =
    rowXml().repeat(3) + rowXml({ shares: value('7') }) + rowXml({ nature: trust });
  const rows = rowsOf({ nonDerivative });
  expect(rows).toHaveLength(5);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
  expect(bought(rows).reduce((sum, { shares }) => sum + (shares ?? 0), 0)).toBe(4007);
  expect(rows[4]).toMatchObject({ nature: 'By trust', directOrIndirect: 'D', sharesAfter: 5000 });
});

test('F3: a line that states a holding is no trade', () => {
  const held = rowXml({ element: 'nonDerivativeHolding', after: value('413000000') });
  const filing = filed({ nonDerivative: held });
  expect(transactionsOf(filing, PLAIN)).toEqual([]);
  expect(holdingsOf(filing)).toMatchObject([
    { id: `${filing.accession}#h0`, shares: 413_000_000, issuerCik: ISSUER },
  ]);
});

describe('F4: the table of derivatives', () => {
  const element = 'derivativeTransaction';

  test('F4: adds nothing to what was bought or sold', () => {
    const derivative =
      rowXml({ element, price: value('58000000') }) + rowXml({ element, ...coded('S', 'D') });
    expect(rowsOf({ derivative }).map((row) => row.class)).toEqual(['derivative', 'derivative']);
  });

  test('F4: shows a swap in it as a swap, and does not drop it', () => {
    const swap = '<transactionCode>P</transactionCode><equitySwapInvolved>1</equitySwapInvolved>';
    const rows = rowsOf({ derivative: rowXml({ element, coding: swap }) });
    expect(rows).toMatchObject([
      { table: 'd', class: 'swap', direction: 'acquired', shares: 1000 },
    ]);
  });
});

describe('F5: plans under Rule 10b5-1', () => {
  const hung = { price: value('12.5') + note('F1') };

  test.each([
    ['1', 'plan'],
    ['true', 'plan'],
    ['0', 'no-plan'],
    ['false', 'no-plan'],
    ['', 'unknown'],
  ])('F5: the checkbox "%s" says %s', (text, plan) => {
    expect(rowOf({}, { checkbox: `<aff10b5One>${text}</aff10b5One>` }).plan).toBe(plan);
  });

  test('F5: before the checkbox, silence is unknown and a footnote counts', () => {
    expect(rowOf({}, { schema: 'X0306' }).plan).toBe('unknown');
    const footnotes = footnote('Sold under a Rule 10b5-1 trading plan.');
    expect(rowOf(hung, { schema: 'X0306', footnotes }).plan).toBe('plan');
    expect(rowOf({}, { remarks: 'All sales were made under a 10b5-1 plan.' }).plan).toBe('plan');
  });

  test('F5: a bare Rule 10b-5 is no plan', () => {
    const footnotes = footnote('Subject to Rule 10b-5 of the Exchange Act.');
    expect(rowOf(hung, { schema: 'X0306', footnotes }).plan).toBe('unknown');
  });

  test('F5: the checkbox of a filing does not make every row of it a planned one', () => {
    const nonDerivative = rowXml(hung) + rowXml();
    const footnotes = footnote('Sold under a Rule 10b5-1 plan.');
    const checkbox = '<aff10b5One>1</aff10b5One>';
    const plans = rowsOf({ nonDerivative, footnotes, checkbox }).map(({ plan }) => plan);
    expect(plans).toEqual(['plan', 'unknown']);
  });
});

test('F6: sales that were planned or had to be are told from sales by choice', () => {
  const sold = coded('S', 'D');
  const hung = { ...sold, price: value('12.5') + note('F1') };
  const planned = rowOf(hung, { footnotes: footnote('Sold under a Rule 10b5-1 trading plan.') });
  const forced = rowOf(hung, {
    footnotes: footnote('Sold to cover tax withholding on vesting.'),
  });
  const [exercised] = rowsOf({ nonDerivative: rowXml(sold) + rowXml(coded('M')) });
  const chosen = rowOf(sold, { checkbox: '<aff10b5One>0</aff10b5One>' });
  expect([planned, forced, exercised, chosen]).toMatchObject([
    { class: 'open-market-sale', plan: 'plan', link: null },
    { class: 'open-market-sale', link: 'to-cover' },
    { class: 'open-market-sale', link: 'after-exercise' },
    { class: 'open-market-sale', plan: 'no-plan', link: null },
  ]);
});

test('F8: a filing belongs to its issuer, never to a company that is its owner or that asked', () => {
  const bank = cik(9_990_555);
  const owners = ownerXml(bank, 'Harbour Bank', '<isTenPercentOwner>1</isTenPercentOwner>');
  const asked: IssuerContext = {
    ...PLAIN,
    cik: bank,
    sic: '6770',
    listingDays: [day('2026-05-05')],
  };
  const nonDerivative = rowXml();
  expect(rowsOf({ owners, nonDerivative }, asked)).toMatchObject([
    { issuerCik: ISSUER, class: 'ten-percent-holder-purchase', owners: [{ cik: bank }] },
  ]);
  expect(rowsOf({ nonDerivative }, asked)).toMatchObject([
    { issuerCik: ISSUER, issuerName: 'Lanternwick Tools, Inc.', class: 'open-market' },
  ]);
});

test.each(['2035-05-05', '0022-05-05', '2026-05-08', '2026-02-30', ''])(
  'F11: the impossible trade date "%s" is neither counted nor put right',
  (date) => {
    const row = rowOf({ date: value(date) });
    expect(row.class).toBe('unclassified');
    expect(row.tradedOn).toBe(date === '2026-02-30' || date === '' ? null : date);
  },
);

describe('F12: insane values', () => {
  test('F12: 300,000 shares of Berkshire class A are not worth $208.6 billion', () => {
    const issuer = ISSUER_XML.replace('0009990001', '0001067983');
    const parts = { shares: value('300000'), price: value('695000') };
    const context = { ...PLAIN, cik: known(parseCik('1067983')) };
    const [row] = rowsOf({ issuer, nonDerivative: rowXml(parts) }, context);
    expect(row).toMatchObject({ class: 'price-unclear', rule: 'price-is-total' });
  });

  test('F12: the price of a foreign line is not in dollars', () => {
    const parts = { title: value('Common Shares (2330.TW)'), price: value('1085') };
    expect(rowOf(parts).class).toBe('price-unclear');
  });

  test('F12: numbers of ordinary shares are not multiplied by prices of depositary ones', () => {
    const parts = { title: value('Ordinary Shares') + note('F1'), shares: value('5000000000') };
    const footnotes =
      '<footnote id="F1">Held as ADSs, each representing 10,800 ordinary shares.</footnote>';
    expect(rowOf(parts, { footnotes }).class).toBe('price-unclear');
  });
});

test('F13: rows are named by filing and number, so that what is missing cannot merge them', () => {
  const bare = rowXml({ date: '', shares: '', price: '', after: '' });
  const ids = [1, 2].flatMap((number) =>
    transactionsOf(filed({ nonDerivative: bare.repeat(2) }, number), PLAIN).map(({ id }) => id),
  );
  expect(ids).toEqual([1, 2].flatMap((n) => [`${accession(n)}#n0`, `${accession(n)}#n1`]));
  expect(new Set(ids).size).toBe(4);
});

describe('F14: titles run together or cut short', () => {
  test.each(['GroupPresident IntlVehiclePmts', 'Dir/Pres/COB/GC'])(
    'F14: "%s" is an officer of that title and of no office',
    (title) => {
      expect(officer(title)).toMatchObject({ role: title, kind: 'officer', office: null });
    },
  );

  test('F14: "TenPercentOwner" is a holder by its flag, whatever the title says', () => {
    const flags = '<isTenPercentOwner>1</isTenPercentOwner>';
    expect(officer('TenPercentOwner', flags)).toMatchObject({
      kind: 'ten-percent-holder',
      role: 'Ten-percent holder',
      office: null,
    });
  });

  test('F14: code I is a benefit plan and W a will, not the other way round', () => {
    expect(rowOf(coded('I')).class).toBe('discretionary-plan');
    expect(rowOf(coded('W')).class).toBe('inheritance');
  });
});

test('F16: no price is ever put right: it stays as filed, and a doubtful one is withheld', () => {
  const total = rowOf({ shares: value('5000'), price: value('62500') });
  expect(total).toMatchObject({ price: 62_500, shares: 5000, class: 'price-unclear' });
  expect(rowOf({ price: value('3300.25'), shares: value('1') })).toMatchObject({
    price: 3300.25,
    class: 'open-market',
  });
});
