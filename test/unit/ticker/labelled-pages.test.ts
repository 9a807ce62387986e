import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test, vi, onTestFinished } from 'vitest';
import { detect } from '@/test/inspect/detect';

const PAGES = '../shared/detection/open';
const UNIVERSE = '../shared/detection/universe/company_tickers_exchange_2026-06-01.json';
const isHere = existsSync(PAGES) && existsSync(UNIVERSE);

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Labels {
  readonly mentions: readonly (Span & { readonly ticker: string; readonly kind: string })[];
  readonly optional: readonly Span[];
}
interface Line {
  readonly file: string;
  readonly mentions?: readonly (Span & { readonly ticker: string; readonly why: string })[];
  readonly problem?: string;
}

async function inspect(args: string[]): Promise<{ code: number; lines: Line[] }> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const code = await detect(args);
  return { code, lines: log.mock.calls.map(([line]) => JSON.parse(String(line)) as Line) };
}

/** How many labels of a kind were found, and how many there are with a listed ticker. */
function count(lines: readonly Line[], kind: string, listed: ReadonlySet<string>): number {
  let found = 0;
  let all = 0;
  for (const { file, mentions = [] } of lines) {
    for (const label of readLabels(file).mentions) {
      if (label.kind !== kind || !listed.has(label.ticker)) continue;
      all++;
      const isFound = mentions.some((one) => one.start === label.start && one.end === label.end);
      if (isFound) found++;
    }
  }
  return found / all;
}

function readLabels(file: string): Labels {
  return JSON.parse(readFileSync(file.replace(/txt$/, 'json'), 'utf8')) as Labels;
}

test.skipIf(!isHere)(`labelled pages (skipped without ${PAGES})`, async () => {
  const files = readdirSync(PAGES).filter((name) => name.endsWith('.txt'));
  const paths = files.map((name) => join(PAGES, name));
  const { code, lines } = await inspect(['--universe', UNIVERSE, ...paths]);
  expect(code).toBe(0);
  expect(lines.map((line) => basename(line.file))).toEqual(files);
  const { data } = JSON.parse(readFileSync(UNIVERSE, 'utf8')) as { data: string[][] };
  const listed = new Set(data.map((row) => row[2] ?? ''));
  expect(count(lines, 'cashtag', listed)).toBe(1);
  expect(count(lines, 'exchange', listed)).toBeGreaterThanOrEqual(0.98);
  expect(count(lines, 'paren', listed)).toBeGreaterThanOrEqual(0.95);
  const wrong = lines.flatMap(({ file, mentions = [] }) => {
    const labels = readLabels(file);
    return mentions.filter(
      (one) =>
        !labels.optional.some((span) => one.start < span.end && span.start < one.end) &&
        !labels.mentions.some((span) => span.start === one.start && span.ticker === one.ticker),
    );
  });
  expect(wrong).toEqual([]);
});

test('either of the SEC’s files will do, and a file that cannot be read stops nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'buyline-detect-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const text = write('text.txt', 'Coca-Cola (KO)');
  const bytes = write('bytes.txt', Uint8Array.of(0xff, 0xfe));
  const universes = [
    write('a.json', '{"0":{"cik_str":21344,"ticker":"KO","title":"COCA COLA CO"}}'),
    write(
      'b.json',
      '{"fields":["cik","name","ticker","exchange"],"data":[[21344,"COCA COLA CO","KO","NYSE"]]}',
    ),
  ];
  for (const universe of universes) {
    const { code, lines } = await inspect(['--universe', universe, bytes, `${folder}/no`, text]);
    vi.restoreAllMocks();
    expect(code).toBe(1);
    expect(lines).toEqual([
      { file: bytes, problem: expect.any(String) },
      { file: `${folder}/no`, problem: expect.stringContaining('ENOENT') },
      {
        file: text,
        mentions: [{ start: 11, end: 13, ticker: 'KO', kind: 'bracket', why: expect.any(String) }],
      },
    ]);
  }
});
