import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { startReplica, type Replica } from '@/test/replica/server';
import { ask, patientClock } from './ask';

const absent = !existsSync(fileURLToPath(new URL('../../../../shared/edgar', import.meta.url)));

function addressOf(cik: number, file: string): string {
  return `https://www.sec.gov/Archives/edgar/data/${cik}/000095017025003585/${file}`;
}

describe.skipIf(absent)('real documents (skipped without ../shared/edgar)', () => {
  let replica: Replica;

  beforeAll(async () => {
    replica = await startReplica({ today: '2026-11-20' as IsoDate, clock: patientClock() });
  });
  afterAll(() => replica.close());

  test('a real submissions list takes the place of the empty one', async () => {
    const { text } = await ask(replica, 'https://data.sec.gov/submissions/CIK0000320193.json');
    const list = JSON.parse(text) as { filings: { recent: { form: string[] } } };
    expect(list.filings.recent.form.length).toBeGreaterThan(100);
  });

  test('a real form opens under its issuer and its owner, by any XML name', async () => {
    for (const cik of [1318605, 1331680]) {
      const { status, text } = await ask(replica, addressOf(cik, 'ownership.xml'));
      expect(status).toBe(200);
      expect(text).toContain('<issuerTradingSymbol>TSLA</issuerTradingSymbol>');
    }
    const submission = await ask(replica, addressOf(1318605, '0000950170-25-003585.txt'));
    expect(submission.text).toContain('<SEC-DOCUMENT>');
    expect((await ask(replica, addressOf(320193, 'ownership.xml'))).status).toBe(403);
  });
});
