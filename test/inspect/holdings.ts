import { asFiled } from '@/lib/core/form13f/compare-as-filed';
import { compareBooks } from '@/lib/core/form13f/compare-books';
import { likelySplits } from '@/lib/core/form13f/splits';
import { readHoldings, type InspectedHoldings } from './read-holdings';

/** What two quarters of one manager hold, and every change between them. */
export interface Inspection {
  readonly before: object;
  readonly after: object;
  readonly changes: readonly object[];
}

/**
 * `inspect holdings BEFORE AFTER`: prints as JSON what two quarters of one manager hold and every
 * change between them, by filed amounts, with what explains it. Each path is a folder or a file
 * that `readHoldings` knows. Returns 1 when either could not be read.
 */
export async function holdings(before: string, after: string): Promise<number> {
  try {
    console.log(JSON.stringify(await inspectHoldings(before, after)));
    return 0;
  } catch (error) {
    console.log(
      JSON.stringify({ problem: error instanceof Error ? error.message : String(error) }),
    );
    return 1;
  }
}

/** What `inspect holdings` prints. Throws in words when either path could not be read. */
export async function inspectHoldings(beforePath: string, afterPath: string): Promise<Inspection> {
  const before = await readHoldings(beforePath);
  const after = await readHoldings(afterPath);
  const splits = likelySplits([{ before: before.book, after: after.book }]);
  const changes = compareBooks(before.book, after.book, splits).flatMap(asFiled);
  return {
    before: describe(before),
    after: describe(after),
    changes: changes.map((change) => ({
      cusip: change.cusip,
      issuer: change.issuer,
      class: change.titleOfClass,
      kind: change.kind,
      status: change.status,
      sharesBefore: change.before,
      sharesAfter: change.after,
      ...(change.adjustment && { adjustment: change.adjustment }),
    })),
  };
}

function describe({ manager, units, rows, book }: InspectedHoldings): object {
  const values = book.positions.map(({ value }) => value);
  const isKnown = values.every((value) => value !== null);
  return {
    cik: book.cik,
    manager,
    period: book.period,
    filings: book.filings,
    units,
    rows,
    positions: book.positions.length,
    value: isKnown ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0) : null,
    released: [...book.released],
    flags: book.flags,
  };
}
