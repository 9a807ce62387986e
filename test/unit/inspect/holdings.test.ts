import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inspectHoldings, type Inspection } from '@/test/inspect/holdings';
import { EDGAR, isEdgarThere, reason } from '@/test/unit/form13f/filings-at-hand';
import { coverXml, documentText, headerText } from '@/test/unit/form13f/submission-xml';
import { rowXml, tableXml } from '@/test/unit/form13f/table-xml';

const EXPECTED = `${EDGAR}/expected/13f`;
const pairs = isEdgarThere ? readdirSync(EXPECTED).sort() : ['(none)'];

interface Pair {
  readonly before: string;
  readonly after: string;
}

function readPair(name: string): Pair {
  return JSON.parse(readFileSync(`${EXPECTED}/${name}`, 'utf8')) as Pair;
}

function folderOf(file: string): string {
  return `${EDGAR}/${file.slice(0, file.lastIndexOf('/'))}`;
}

/** The last line of the independent check, which throws when a fact does not agree. */
function check(inspected: Inspection, name: string): string {
  const args = [`${EDGAR}/check.mjs`, 'holdings', `${EXPECTED}/${name}`];
  return execFileSync(process.execPath, args, {
    input: JSON.stringify(inspected),
    encoding: 'utf8',
  });
}

describe.skipIf(!isEdgarThere)(`every pair of quarters${reason}`, { timeout: 60_000 }, () => {
  test('there are 37', () => {
    expect(pairs).toHaveLength(37);
  });

  test.each(pairs)('%s agrees with the independent parser', async (name) => {
    const { before, after } = readPair(name);
    const inspected = await inspectHoldings(`${EDGAR}/${before}`, `${EDGAR}/${after}`);
    expect(check(inspected, name)).toMatch(/^holdings: (\d+) of \1 facts agree\n$/);
  });

  test.each(pairs)('%s says the same folder by folder', async (name) => {
    const { before, after } = readPair(name);
    const byFile = await inspectHoldings(`${EDGAR}/${before}`, `${EDGAR}/${after}`);
    const byFolder = await inspectHoldings(folderOf(before), folderOf(after));
    expect(byFolder.changes).toHaveLength(byFile.changes.length);
    expect(byFolder.changes).toEqual(expect.arrayContaining([...byFile.changes]));
  });

  test('UIL became AVANGRID at Greenlight, which neither sold nor bought it', async () => {
    const { before, after } = readPair('greenlight_2015-09-30_2015-12-31.json');
    const inspected = await inspectHoldings(`${EDGAR}/${before}`, `${EDGAR}/${after}`);
    const row = { status: 'UNCHANGED', adjustment: { kind: 'cusip-change', before: '902748102' } };
    expect(inspected).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({ cusip: '05351W103', sharesAfter: 5_250_000, ...deep(row) }),
        expect.objectContaining({ cusip: '902748102', sharesBefore: 5_250_000, ...deep(row) }),
      ]) as unknown,
    });
  });
});

function deep(row: { status: string; adjustment: object }): object {
  return { ...row, adjustment: expect.objectContaining(row.adjustment) as unknown };
}

describe('folders and files', () => {
  let folder = '';
  const table = tableXml([rowXml({ value: 1000, amount: 20 })]);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'holdings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function put(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  }

  test('a table alone has no manager and no period', async () => {
    const file = put('56757.xml', table);
    expect(await inspectHoldings(file, file)).toMatchObject({
      before: { manager: null, cik: '0000000000', rows: 1, units: ['unknown'], value: null },
      changes: [{ cusip: 'X00000001', status: 'UNCHANGED', sharesBefore: 20, sharesAfter: 20 }],
    });
  });

  test('the cover beside a table tells both', async () => {
    put('primary_doc.xml', coverXml());
    put('56757.xml', table);
    put('index.json', '{}');
    expect(await inspectHoldings(folder, folder)).toMatchObject({
      before: { manager: 'HARBOR & VALE PARTNERS', period: '2026-09-30', value: 1000, flags: [] },
    });
  });

  test('submissions in one folder make one book', async () => {
    const more = tableXml([rowXml({ cusip: 'X00000002', value: 1000, amount: 20 })]);
    const info = '<amendmentInfo><amendmentType>NEW HOLDINGS</amendmentType></amendmentInfo>';
    const cover = coverXml({ form: '13F-HR/A', amendment: info });
    const original = headerText() + documentText('13F-HR', 'a.xml', coverXml());
    const amended = headerText('13F-HR/A', '20261120').replaceAll('-000007', '-000009');
    put('b.txt', original + documentText('INFORMATION TABLE', 'b.xml', table));
    put(
      'a.txt',
      amended + documentText('13F-HR/A', 'a.xml', cover) + documentText('T', 'b.xml', more),
    );
    put('notes.txt', 'nothing of interest');
    expect(await inspectHoldings(folder, folder)).toMatchObject({
      after: {
        positions: 2,
        rows: 2,
        filings: [{ filedOn: '2026-11-16' }, { filedOn: '2026-11-20' }],
      },
    });
  });

  test('what is no filing is said', async () => {
    const file = put('a.txt', 'nothing of interest');
    await expect(inspectHoldings(file, file)).rejects.toThrow('is no submission of a 13F');
    await expect(inspectHoldings(folder, folder)).rejects.toThrow('holds no information table');
  });
});
