import { readFileSync } from 'node:fs';
import type { HoldingsFlag, PeriodBook, Position, PositionKind } from '@/lib/core/form13f/book';
import { parseCusip } from '@/lib/core/form13f/cusip';
import { PositionFold } from '@/lib/core/form13f/fold-positions';
import { TableReader } from '@/lib/core/form13f/read-table';
import { accession, cik, day, known } from '@/test/unit/insider/known';

/** A CUSIP as the tests write it. */
export function cusip(text: string) {
  return known(parseCusip(text));
}

interface Details {
  issuer?: string;
  title?: string;
  kind?: PositionKind;
  value?: number | null;
}

/** A position; unless told otherwise of common shares at 10 dollars. */
export function held(number: string, amount: number, details: Details = {}): Position {
  const { issuer = 'EXAMPLE INC', title = 'COM', kind = 'SH', value = amount * 10 } = details;
  return { cusip: cusip(number), kind, issuer, titleOfClass: title, amount, value };
}

interface BookDetails {
  manager?: number;
  released?: readonly string[];
  flags?: readonly HoldingsFlag[];
}

/** A book of one filing. */
export function book(
  period: string,
  positions: readonly Position[],
  { manager = 9990001, released = [], flags = [] }: BookDetails = {},
): PeriodBook {
  return {
    cik: cik(manager),
    period: day(period),
    positions,
    released: new Set(released),
    filings: [{ accession: accession(manager % 1000), filedOn: day(period) }],
    flags,
  };
}

/** The book of a real information table, in dollars. */
export function realBook(file: string, period: string, unit: number): PeriodBook {
  const fold = new PositionFold();
  const reader = new TableReader((row) => fold.add(row));
  reader.write(readFileSync(file, 'utf8'));
  const end = reader.close();
  if (!end.ok) throw new Error(`${file}: ${end.problem}`);
  const positions = fold.folded().map(({ filedValue, ...position }): Position => {
    return { ...position, value: filedValue === null ? null : filedValue * unit };
  });
  return book(period, positions);
}
