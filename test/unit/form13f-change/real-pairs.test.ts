import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asFiled } from '@/lib/core/form13f/compare-as-filed';
import { compareBooks } from '@/lib/core/form13f/compare-books';
import { likelySplits } from '@/lib/core/form13f/splits';
import { EDGAR, isEdgarThere, reason } from '@/test/unit/form13f/filings-at-hand';
import { day } from '@/test/unit/insider/known';
import { cusip, realBook } from './books';

interface Fact {
  cusip: string;
  kind: string;
  status: string;
  sharesBefore: string | null;
  sharesAfter: string | null;
}

function factsOf(name: string): {
  before: string;
  after: string;
  valueUnit: { before: number; after: number };
  all: Fact[];
} {
  return JSON.parse(readFileSync(`${EDGAR}/expected/13f/${name}`, 'utf8'));
}

function changesOf(name: string) {
  const { before, after, valueUnit } = factsOf(name);
  const [, from = '', to = ''] = /_(.{10})_(.{10})\.json$/.exec(name) ?? [];
  const was = realBook(`${EDGAR}/${before}`, from, valueUnit.before);
  const is = realBook(`${EDGAR}/${after}`, to, valueUnit.after);
  return compareBooks(was, is, likelySplits([{ before: was, after: is }]));
}

const pairs = isEdgarThere ? readdirSync(`${EDGAR}/expected/13f`) : [];

describe.skipIf(!isEdgarThere)(`pairs of real quarters${reason}`, () => {
  test.each(pairs)('%s: amounts and statuses agree with an independent parser', (name) => {
    const rows = changesOf(name).flatMap(asFiled);
    const found = new Map(rows.map((row) => [`${row.cusip} ${row.kind}`, row]));
    const { all } = factsOf(name);
    expect(rows).toHaveLength(all.length);
    for (const fact of all) {
      const row = found.get(`${fact.cusip} ${fact.kind}`);
      expect(row).toMatchObject({
        before: Number(fact.sharesBefore ?? 0),
        after: Number(fact.sharesAfter ?? 0),
      });
      if (row?.adjustment === null) expect(row.status).toBe(fact.status);
    }
  });

  test('what is explained is these changes of number, and nothing else', () => {
    const explained = pairs.flatMap((name) =>
      changesOf(name).flatMap(({ adjustment, cusip, issuer, status }) =>
        adjustment === null
          ? []
          : [
              adjustment.kind === 'split'
                ? `${cusip} ${issuer} ${adjustment.to}:${adjustment.from}`
                : `${adjustment.issuer} -> ${issuer} by ${adjustment.basis}: ${status}`,
            ],
      ),
    );
    expect(explained.sort()).toEqual([
      'AMAYA INC -> STARS GROUP INC by amount: HOLD',
      'CNX COAL RES LP -> CONSOL COAL RES LP by amount: HOLD',
      'ING U S INC -> VOYA FINL INC by amount: HOLD',
      'LIBERTY MEDIA CORP DELAWARE -> LIBERTY MEDIA CORP DEL by prefix: HOLD',
      'LIBERTY MEDIA CORP DELAWARE -> LIBERTY MEDIA CORP DEL by prefix: HOLD',
      'MARKET VECTORS ETF TR -> VANECK VECTORS ETF TR by amount: HOLD',
      'UIL HLDG CORP -> AVANGRID INC by amount: HOLD',
      // Eleven old shares became six new ones when Vodafone paid out Verizon's.
      'VODAFONE GROUP PLC NEW -> VODAFONE GROUP PLC NEW by prefix: HOLD',
      'YAHOO INC -> ALTABA INC by amount: HOLD',
    ]);
  });

  test('a new company of the old name is no successor: CONSOL ENERGY after its spin-off', () => {
    const changes = changesOf('greenlight_2017-09-30_2017-12-31.json');
    const statuses = new Map(changes.map((change) => [String(change.cusip), change.status]));
    expect(statuses.get('20854P109')).toBe('EXIT');
    expect(statuses.get('20854L108')).toBe('NEW');
  });

  test("Greenlight's Apple of 2014 was cut, once the reported 7:1 split is known", () => {
    const { before, after } = factsOf('greenlight_2014-03-31_2014-06-30.json');
    const was = realBook(`${EDGAR}/${before}`, '2014-03-31', 1000);
    const is = realBook(`${EDGAR}/${after}`, '2014-06-30', 1000);
    const apple = cusip('037833100');
    const filed = [{ value: 7, from: day('2014-06-06'), to: day('2014-06-06') }];
    const hints = likelySplits([{ before: was, after: is }], new Map([[apple, filed]]));
    const changes = compareBooks(was, is, hints);
    expect(changes.find((one) => one.cusip === apple && one.kind === 'SH')).toMatchObject({
      before: 1_993_706,
      after: 9_452_342,
      status: 'TRIM',
      cut: 'large',
      adjustment: { kind: 'split', from: 1, to: 7, basis: 'filed' },
    });
  });
});
