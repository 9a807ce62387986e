import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { fail, ok, type Result } from '@/lib/core/result';
import { z } from '@/lib/zod';
import { parseAccession, type Accession } from './accession';
import type { Cik } from './cik';
import { SEC_DATA } from './urls';

/** How many common shares a company has outstanding, as the cover of a report states it. */
export interface SharesOutstanding {
  readonly shares: number;
  /** The day that the count is of, some weeks before the report was filed. */
  readonly asOf: IsoDate;
  readonly accession: Accession;
}

interface Fact extends SharesOutstanding {
  readonly filedOn: IsoDate;
}

const concept = z.object({ units: z.object({ shares: z.array(z.unknown()) }) });
const fact = z.object({ end: z.string(), val: z.number(), accn: z.string(), filed: z.string() });

/** The XBRL facts of a company's shares outstanding, from the covers of its reports. */
export function sharesOutstandingUrl(cik: Cik): string {
  return `https://${SEC_DATA}/api/xbrl/companyconcept/CIK${cik}/dei/EntityCommonStockSharesOutstanding.json`;
}

/**
 * Reads the newest count from `EntityCommonStockSharesOutstanding.json`: of the report filed last,
 * the count of the latest day. Counts that are no positive number are passed over. Says in words
 * what is wrong when there is no usable count, or when a report states several for one day, as
 * companies with several classes do: whether those may be added is not certain.
 */
export function readSharesOutstanding(json: unknown): Result<SharesOutstanding, string> {
  const parsed = concept.safeParse(json);
  if (!parsed.success) return fail('no list of share counts');
  const facts = parsed.data.units.shares.flatMap(factOf);
  const [newest] = [...facts].sort(
    (a, b) => compareText(b.filedOn, a.filedOn) || compareText(b.asOf, a.asOf),
  );
  if (!newest) return fail('no usable share count');
  const { filedOn, ...value } = newest;
  const together = facts.filter((one) => one.filedOn === filedOn && one.asOf === newest.asOf);
  const counts = new Set(together.map(({ shares }) => shares));
  if (counts.size > 1) return fail(`${counts.size} share counts of one day, one for each class`);
  return ok(value);
}

function factOf(json: unknown): Fact[] {
  const parsed = fact.safeParse(json);
  if (!parsed.success) return [];
  const { end, val, accn, filed } = parsed.data;
  const [asOf, filedOn, accession] = [parseIsoDate(end), parseIsoDate(filed), parseAccession(accn)];
  if (!asOf || !filedOn || !accession || !Number.isFinite(val) || val <= 0) return [];
  return [{ shares: val, asOf, accession, filedOn }];
}
