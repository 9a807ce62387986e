import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectText } from '@/test/inspect/detect-text';
import { readUniverse } from '@/test/inspect/read-universe';

const SEED = '../shared/seed';
const UNIVERSE = '../shared/detection/universe/company_tickers_exchange_2026-06-01.json';
const isHere = existsSync(SEED) && existsSync(UNIVERSE);

const text = isHere
  ? readdirSync(SEED)
      .map((name) => readFileSync(join(SEED, name), 'utf8'))
      .join('\n')
  : '';
const found = isHere ? detectText(await readUniverse(UNIVERSE, undefined), text) : null;
const written = found?.mentions.map(
  ({ start, end, ticker }) => `${text.slice(start, end)} ${ticker}`,
);

describe.skipIf(!isHere)(`the founding article (skipped without ${SEED})`, () => {
  test.each(['STRR STRR', 'NRGV NRGV', 'Energy Vault NRGV', 'Anterix ATEX'])(
    '%s is found',
    (one) => {
      expect(written).toContain(one);
    },
  );

  test('nothing else is: no index, no company that is not listed, no word', () => {
    expect([...new Set(written)].toSorted()).toEqual([
      'Anterix ATEX',
      'Energy Vault NRGV',
      'NRGV NRGV',
      'STRR STRR',
    ]);
  });

  test('the mutual fund is found as one', () => {
    const funds = found?.funds.map(({ fund }) => `${fund.kind} ${fund.name}`);
    expect(funds).toContain('mutual-fund Ariel Appreciation Fund');
  });
});
