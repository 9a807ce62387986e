import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { detect } from '@/test/inspect/detect';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buyline-detect-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function inspect(...args: string[]): Promise<{ code: number; lines: unknown[] }> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  const code = await detect(args);
  return { code, lines: log.mock.calls.map(([line]) => JSON.parse(String(line)) as unknown) };
}

const COLA =
  '{"fields":["cik","name","ticker","exchange"],"data":[[21344,"COCA COLA CO","KO","NYSE"]]}';

test.each([
  ['by number', '{"0":{"cik_str":21344,"ticker":"KO","title":"COCA COLA CO"}}'],
  ['by field', COLA],
])('either of the SEC’s files will do: %s', async (_, universe) => {
  const text = write('text.txt', 'Coca-Cola (KO)');
  const { code, lines } = await inspect('--universe', write('list.json', universe), text);
  expect(code).toBe(0);
  expect(lines).toMatchObject([
    {
      file: text,
      mentions: [
        { start: 0, end: 9, ticker: 'KO', kind: 'name', tier: 'sure' },
        { start: 11, end: 13, ticker: 'KO', kind: 'bracket', tier: 'sure' },
      ],
      funds: [],
    },
  ]);
});

test('a file that cannot be read stops nothing', async () => {
  const bytes = write('bytes.txt', Uint8Array.of(0xff, 0xfe));
  const text = write('text.txt', 'Coca-Cola (KO)');
  const list = write('list.json', COLA);
  const { code, lines } = await inspect('--universe', list, bytes, `${folder}/no`, text);
  expect(code).toBe(1);
  expect(lines).toMatchObject([
    { file: bytes, problem: expect.any(String) as string },
    { file: `${folder}/no`, problem: expect.stringContaining('ENOENT') as string },
    { file: text, mentions: [{ ticker: 'KO' }, { ticker: 'KO' }] },
  ]);
});

test('the list of funds brings the symbols of ETFs', async () => {
  const rows = ['VOO', 'VTI', 'VTV'].map((symbol) => [36405, 'S000002839', 'C000092055', symbol]);
  const fields = ['cik', 'seriesId', 'classId', 'symbol'];
  const funds = write('funds.json', JSON.stringify({ fields, data: rows }));
  const text = write('text.txt', 'Investors bought $VOO shares.');
  const list = write('list.json', COLA);
  const { code, lines } = await inspect('--universe', list, '--funds', funds, text);
  expect(code).toBe(0);
  expect(lines).toMatchObject([{ mentions: [{ ticker: 'VOO', kind: 'cashtag' }] }]);
});

test.each([
  ['no file', []],
  ['an option that there is not', ['--nosuch', 'text.txt']],
  ['a list that there is not', ['--universe', '/nosuch.json', 'text.txt']],
])('wrong usage: %s', async (_, args) => {
  expect(await inspect(...args)).toEqual({ code: 2, lines: [] });
});
