import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readNotice } from '@/lib/core/form144/read-notice';
import { withoutAddresses } from '@/lib/core/form4/submission-text';

const folder = fileURLToPath(new URL('../../../../shared/edgar/form144', import.meta.url));
const isThere = existsSync(folder);
const reason = isThere ? '' : ' (skipped: ../shared/edgar/form144 is not here)';

describe.skipIf(!isThere)(`the real notices under ../shared/edgar/form144${reason}`, () => {
  test.each([
    [
      'apple.144.xml',
      {
        isAmendment: false,
        issuerCik: '0000320193',
        person: 'Luca Maestri',
        personCik: '0001513362',
        relationships: ['Director'],
        lots: [{ shares: 69_996, value: 11_588_537.76, saleOn: '2023-04-13' }],
        noticeOn: '2023-04-13',
        planAdoptedOn: ['2022-11-15'],
      },
    ],
    [
      'pltr_karp_2026-02-20_144.xml',
      {
        issuerCik: '0001321655',
        person: 'ALEXANDER KARP',
        relationships: ['Director', 'Officer'],
        lots: [{ shares: 90_000, value: 12_140_100, outstanding: 2_291_470_751 }],
        planAdoptedOn: ['2025-11-21'],
      },
    ],
    [
      'sec_samples/Sample_144dashA.xml',
      {
        isAmendment: true,
        amends: '0001314805-22-201762',
        lots: [{ shares: 17_087 }, { shares: 18_000 }],
        planAdoptedOn: ['2022-08-15', '1933-01-02'],
      },
    ],
    ['sec_samples/Sample_144.xml', { isAmendment: false }],
  ])('%s', (name, expected) => {
    const source = readFileSync(`${folder}/${name}`, 'utf8');
    const notice = readNotice(source);
    expect(notice).toMatchObject({ ok: true, value: expected });
    const kept = withoutAddresses(source);
    expect(kept).not.toMatch(/street1|zipCode|phone|[<:]signature>|gmail|Broadway/);
    expect(readNotice(kept)).toEqual(notice);
  });
});
