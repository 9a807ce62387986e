import { expect, test } from 'vitest';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { ownershipXmlOf, withoutAddresses } from '@/lib/core/form4/submission-text';
import { saySentence } from '@/lib/core/format/say-sentence';
import { RULES } from '@/lib/core/insider/rule';
import { holdingsOf, transactionsOf } from '@/lib/core/insider/transaction';
import { TRANSACTION_CLASSES } from '@/lib/core/insider/transaction-class';
import { parseIsoDate } from '@/lib/core/iso-date';
import { filingXml, note, rowXml, value } from '@/test/unit/form4/filing-xml';
import { accession, day } from '@/test/unit/insider/known';
import { mutate } from './mutate';
import { randomOf } from './random';
import { seedFilings } from './seeds';

const SEED = 20_261_122;
const FILINGS = 20_000;
const MOST_MS_A_100_KB = 50;
const FILED = { accession: accession(1), filedOn: day('2026-11-20') };

/** Everything that is done to a filing between its download and its rows. */
function take(source: string) {
  const xml = ownershipXmlOf(source);
  if (xml === null) return { problem: 'no ownership document', rows: [], holdings: [] };
  const document = readOwnership(xml);
  if (!document.ok) return { problem: document.problem, rows: [], holdings: [] };
  const filing = { ...FILED, document: document.value };
  const { cik } = document.value.issuer;
  const issuer = { cik, sic: null, prospectusDays: [], listingDays: [day('2026-05-05')] };
  return { problem: null, rows: transactionsOf(filing, issuer), holdings: holdingsOf(filing) };
}

/** Milliseconds of work; again where it seems too slow, since the machine has other work as well. */
function milliseconds(source: string, allowed: number): number {
  let best = Infinity;
  for (let run = 0; run < 4 && best > allowed; run++) {
    const begun = process.cpuUsage();
    take(source);
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function isNumber(number: number | null): boolean {
  return number === null || Number.isFinite(number);
}

/** What is wrong with what was made of a filing; null when it is facts or a problem in words. */
function fault({ problem, rows, holdings }: ReturnType<typeof take>): string | null {
  if (problem !== null) return problem !== '' && problem.length < 300 ? null : 'no fit problem';
  for (const row of rows) {
    if (!TRANSACTION_CLASSES.includes(row.class)) return `class ${row.class}`;
    if (!RULES.includes(row.rule)) return `rule ${row.rule}`;
    const why = saySentence(row.why, row.filedOn);
    if (why === '' || why.length > 300) return 'no fit reason';
    if (row.tradedOn !== null && parseIsoDate(row.tradedOn) !== row.tradedOn) return 'date';
    if (![row.shares, row.price, row.sharesAfter].every(isNumber)) return 'number';
  }
  return holdings.every(({ shares }) => isNumber(shares)) ? null : 'number held';
}

test(`${FILINGS} mutated filings (seed ${SEED}) give facts or a problem, never an error, in time`, () => {
  const random = randomOf(SEED);
  const seeds = seedFilings();
  const wrong: string[] = [];
  let read = 0;
  for (let serial = 0; serial < FILINGS; serial++) {
    const { source, how } = mutate(random.pick(seeds), random, seeds);
    const allowed = MOST_MS_A_100_KB * Math.max(1, source.length / 100_000);
    const begun = performance.now();
    let found: string | null;
    try {
      const taken = take(source);
      if (taken.problem === null) read += 1;
      found = fault(taken);
    } catch (error) {
      found = `threw ${String(error)}`;
    }
    const isSlow = performance.now() - begun > allowed && milliseconds(source, allowed) > allowed;
    if (found ?? isSlow) wrong.push(`filing ${serial} (${how}): ${found ?? 'slow'}`);
  }
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(FILINGS / 5);
}, 180_000);

test('what is kept of a mutated filing holds no address and says the same', () => {
  const random = randomOf(SEED + 1);
  const seeds = seedFilings();
  let kept = 0;
  for (let serial = 0; serial < 2000; serial++) {
    const { source } = mutate(random.pick(seeds), random, seeds);
    const document = readOwnership(source);
    if (!document.ok) continue;
    kept += 1;
    const cut = withoutAddresses(source);
    expect(cut).not.toMatch(/<(?:\w+:)?(?:reportingOwnerAddress|ownerSignature)/);
    expect(readOwnership(cut)).toEqual(document);
  }
  expect(kept).toBeGreaterThan(200);
}, 60_000);

const PARTS = [
  'a',
  ' ',
  '. A',
  '; "',
  'purchased ',
  'not open market ',
  'sold to pay the tax ',
  'from other existing ',
  'ranging from $1.00 to $',
  'between $9 ',
  '$1',
  'each ADS represents ',
  'converted the amount in to ',
  'no Rule 10b5-1 ',
  '&amp;',
  '<b>x</b>',
  '<![CDATA[x]]>',
];
/** Sentences no two of which are the same. */
const COUNTED = Array.from({ length: 600_000 }, (_, serial) => `S${serial}. `).join('');

test.each([
  ...PARTS.map((part) => [JSON.stringify(part), part] as const),
  ['600,000 sentences', COUNTED] as const,
])(
  'a footnote of five megabytes of %s is read in time',
  (_, part) => {
    const text = part.repeat(Math.ceil(5_000_000 / part.length));
    const hung = { price: value('12.5') + note('F1') };
    const source = filingXml({
      nonDerivative:
        rowXml(hung) +
        rowXml({ ...hung, flag: value('D'), coding: '<transactionCode>S</transactionCode>' }),
      footnotes: `<footnote id="F1">${text}</footnote>`,
    });
    const taken = take(source);
    expect(fault(taken)).toBeNull();
    expect(taken.problem).toBeNull();
    const allowed = (MOST_MS_A_100_KB * source.length) / 100_000;
    expect(milliseconds(source, allowed)).toBeLessThanOrEqual(allowed);
  },
  60_000,
);

test.each<[string, (count: number) => string]>([
  ['rows', (count) => filingXml({ nonDerivative: rowXml().repeat(count / 10) })],
  [
    'notes of one row',
    (count) => filingXml({ nonDerivative: rowXml({ price: note('F1').repeat(count) }) }),
  ],
  [
    'owners',
    (count) =>
      filingXml().replace(/<reportingOwner>[\s\S]*<\/reportingOwner>/, (own) =>
        own.repeat(count / 10),
      ),
  ],
  ['children', (count) => filingXml({ remarks: '<p/>x'.repeat(count) })],
  [
    'attributes',
    (count) =>
      filingXml({
        remarks: `<p ${Array.from({ length: count }, (_, i) => `a${i}=""`).join(' ')}/>`,
      }),
  ],
  ['open tags', (count) => '<a>'.repeat(count)],
  ['open brackets', (count) => `<a>${'<'.repeat(count)}`],
  ['ampersands', (count) => `<a>${'&'.repeat(count)}</a>`],
  ['open comments', (count) => `<a>${'<!-'.repeat(count)}</a>`],
  ['submissions', (count) => `<SEC-DOCUMENT>${'<XML>'.repeat(count)}`],
])(
  '%s by the thousand are read or refused in time',
  (_, sourceOf) => {
    const source = sourceOf(20_000);
    expect(fault(take(source))).toBeNull();
    const allowed = MOST_MS_A_100_KB * Math.max(1, source.length / 100_000);
    expect(milliseconds(source, allowed)).toBeLessThanOrEqual(allowed);
  },
  30_000,
);
