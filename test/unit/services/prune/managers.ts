import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { ManagerRow } from '@/lib/db/fund-rows';
import type { World } from '../world';

/** Keeps a manager with one book, as one that was settled; `number` tells one from the other. */
export async function keepManager({ cache }: World, number: number): Promise<Cik> {
  const cik = parseCik(990_000 + number);
  if (!cik) throw new Error(`${number} makes no CIK`);
  const row: ManagerRow = {
    cik,
    name: `MANAGER ${number}`,
    formerNames: [],
    filings: [],
    isComplete: true,
    fetchedAtMs: number,
    settledAtMs: number,
    unreadable: [],
    reportedBy: [],
    problem: null,
  };
  await cache.managers.put(row);
  await cache.books.put({ cik, period: '2026-09-30' as IsoDate, filings: [] });
  return cik;
}
