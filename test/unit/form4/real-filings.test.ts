import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ownership } from '@/test/inspect/ownership';
import { listRecorded } from './recorded-filings';

const edgar = fileURLToPath(new URL('../../../../shared/edgar', import.meta.url));
const isThere = existsSync(`${edgar}/check.mjs`);
const reason = isThere ? '' : ' (skipped: ../shared/edgar is not here)';

describe.skipIf(!isThere)(`every real filing under ../shared/edgar/form4${reason}`, () => {
  const lines: string[] = [];
  let status = -1;

  beforeAll(async () => {
    const print = vi.spyOn(console, 'log').mockImplementation((line) => {
      lines.push(String(line));
    });
    status = await ownership(listRecorded(`${edgar}/form4`));
    print.mockRestore();
  });

  test('is read', () => {
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThan(200);
  });

  test.each([
    ['ownership', 'form4.jsonl'],
    ['purchases', 'purchase-class.json'],
  ])('%s: each fact is the one that an independent parser took', (what, expected) => {
    const check = spawnSync(
      process.execPath,
      [`${edgar}/check.mjs`, what, `${edgar}/expected/${expected}`],
      { input: lines.join('\n'), encoding: 'utf8' },
    );
    const [, agreeing, all] = /: (\d+) of (\d+) facts agree/.exec(check.stdout) ?? [];
    expect(check.stdout).toContain(`${what}: ${all} of ${all} facts agree`);
    expect(agreeing).toBe(all);
    expect(check.status).toBe(0);
  });

  test('a tax bill’s forced sales are told from sales by choice', () => {
    const links = lines
      .filter((line) => line.includes('0000899243-21-045946_4_TSLA.xml'))
      .flatMap((line) => [...line.matchAll(/"code":"S".*?"link":("?[\w-]+"?)/g)])
      .map(([, link]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(links)).toEqual(new Set(['"to-cover"']));
  });
});
