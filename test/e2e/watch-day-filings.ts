import type { IsoDate } from '@/lib/core/iso-date';
import { addDays } from '@/lib/core/iso-date';
import type { Form4Facts, OwnerFacts } from '@/test/replica/build/ownership-facts';
import { accessionOn, company, row, type Company } from '@/test/replica/facts/case';

/** What happens in the day of the test: filings, and the events that a reader is told of. */
export interface Happening {
  /** Slots of the day in which its filings arrive, one each. */
  readonly filings: readonly { readonly slot: number; readonly facts: Form4Facts }[];
  /** Events that are to be told, each once. */
  readonly told: number;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Invented companies, `ZAAA` and on. */
export function watchedCompanies(count: number): Company[] {
  return Array.from({ length: count }, (_, index) => {
    const letters = [index / 676, index / 26, index].map((at) => LETTERS[Math.floor(at) % 26]);
    const ticker = `Z${letters.join('')}`;
    const name = `${ticker} Widget Works Corp`;
    return company(9_980_001 + index, ticker, name, ['3569', 'Machinery']);
  });
}

/**
 * Sixty filings about the first of the companies: purchases of one owner, of joint owners on one
 * form and on forms of their own, in lots, corrected later; a cluster; sales large, small and
 * planned; grants. `slots` is how many slots the day has.
 */
export function happenings(
  companies: readonly Company[],
  day: IsoDate,
  slots: number,
): Happening[] {
  const all: Happening[] = [];
  let serial = 1;
  const next = (): { issuer: Company; slot: number } => {
    const issuer = companies[all.length];
    if (!issuer) throw new Error('there are too few companies');
    return { issuer, slot: (all.length * 7) % slots };
  };
  const later = (slot: number, by: number) => Math.min(slot + by, slots - 1);
  const owner = (extra: Partial<OwnerFacts> = {}): OwnerFacts => {
    const cik = 9_985_000 + serial;
    return { cik, name: `Insider Number ${cik}`, director: true, ...extra };
  };
  const form = (
    issuer: Company,
    owners: readonly OwnerFacts[],
    rows: Form4Facts['rows'],
    extra: Partial<Form4Facts> = {},
  ): Form4Facts => {
    const accession = accessionOn(day, 900_000 + serial++);
    return { accession, issuer, owners, filedOn: day, ...(rows && { rows }), ...extra };
  };
  const traded = addDays(day, -1);
  const bought = (shares = 5_000, after = 25_000) => row('P', traded, shares, 20, after);
  const sold = (shares: number) => row('S', traded, shares, 20, 400_000);
  const one = (told: number, rows: Form4Facts['rows'], extra: Partial<Form4Facts> = {}) => {
    const { issuer, slot } = next();
    all.push({ told, filings: [{ slot, facts: form(issuer, [owner()], rows, extra) }] });
  };

  for (let count = 0; count < 20; count += 1) one(1, [bought()]);
  for (let count = 0; count < 6; count += 1) {
    const { issuer, slot } = next();
    const owners = [owner(), owner({ cik: 9_986_000 + count, name: `Joint Fund ${count} LP` })];
    all.push({ told: 1, filings: [{ slot, facts: form(issuer, owners, [bought()]) }] });
  }
  for (let count = 0; count < 4; count += 1) {
    const { issuer, slot } = next();
    const upper = owner({ name: `Chain Partners ${count} LP`, tenPercent: true });
    const first = form(issuer, [upper], [row('P', traded, 75_000, 5.12, 3_300_000)]);
    const held = { held: `By Chain Partners ${count} LP` };
    const second = form(issuer, [owner()], [row('P', traded, 75_000, 5.12, 3_300_000, held)]);
    all.push({
      told: 1,
      filings: [
        { slot, facts: first },
        { slot: later(slot, 2), facts: second },
      ],
    });
  }
  for (let count = 0; count < 6; count += 1) {
    const { issuer, slot } = next();
    const who = [owner()];
    const first = form(issuer, who, [bought()]);
    const corrected = form(issuer, who, [bought(5_500, 25_500)], {
      form: '4/A',
      originalFiledOn: day,
    });
    all.push({
      told: 1,
      filings: [
        { slot, facts: first },
        { slot: later(slot, 3), facts: corrected },
      ],
    });
  }
  for (let count = 0; count < 3; count += 1) one(1, [bought(2_000, 22_000), bought(3_000, 25_000)]);
  const { issuer, slot } = next();
  all.push({
    // Three purchases, and that they are a cluster.
    told: 4,
    filings: [0, 1, 2].map((by) => ({
      slot: later(slot, by),
      // At one price on one day it would be a programme, and no cluster.
      facts: form(issuer, [owner()], [row('P', traded, 4_000 + by, 20 + by, 30_000)]),
    })),
  });
  one(1, [sold(60_000)]);
  one(1, [sold(75_000)]);
  one(0, [sold(900)]);
  one(0, [sold(1_200)]);
  one(0, [sold(90_000)], { plan: true });
  for (let count = 0; count < 3; count += 1) one(0, [row('A', traded, 500, 0, 9_000)]);
  return all;
}
