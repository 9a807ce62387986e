import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IsoDate } from '@/lib/core/iso-date';
import { form4 } from '@/test/replica/build/form4';
import { casesFor } from '@/test/replica/facts/cases';
import { listRecorded } from '@/test/unit/form4/recorded-filings';

const RECORDED = fileURLToPath(new URL('../../../../shared/edgar/form4', import.meta.url));
const SMALL = 12_000;
const MOST_OF_A_CASE = 4;

/** Small filings to start from: the replica's, four of a case, and real ones where they are there. */
export function seedFilings(): string[] {
  const invented = casesFor('2026-11-20' as IsoDate).flatMap(({ filings }) =>
    filings
      .slice(0, MOST_OF_A_CASE)
      .filter((facts) => !facts.broken)
      .map(form4),
  );
  const recorded = existsSync(RECORDED)
    ? listRecorded(RECORDED).map((file) => readFileSync(file, 'utf8'))
    : [];
  return [...invented, ...recorded.filter((text) => text.length <= SMALL).slice(0, 80)];
}
