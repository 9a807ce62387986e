import type { Position } from './book';
import { positionKey } from './position-key';
import type { TableRow } from './table-row';

/** A position of one filing before its unit is known. */
export interface FiledPosition extends Omit<Position, 'value'> {
  /** In the filing's own unit; null where a row states no number. */
  readonly filedValue: number | null;
}

/**
 * Sums rows as they come into positions: managers report a security once for every combination of
 * those they share the discretion with. Name and class are those of the first row.
 */
export class PositionFold {
  private readonly positions = new Map<string, FiledPosition & Sums>();

  /** Adds a row. */
  add(row: TableRow): void {
    const key = positionKey(row.cusip, row.kind);
    const known = this.positions.get(key);
    if (known === undefined) {
      const { issuer, titleOfClass, cusip, kind, amount, value } = row;
      this.positions.set(key, {
        cusip,
        kind,
        issuer: detached(issuer),
        titleOfClass: detached(titleOfClass),
        amount,
        filedValue: value,
      });
      return;
    }
    known.amount += row.amount;
    known.filedValue =
      known.filedValue === null || row.value === null ? null : known.filedValue + row.value;
  }

  /** The positions so far, in the order of the filing. */
  folded(): readonly FiledPosition[] {
    return [...this.positions.values()];
  }
}

interface Sums {
  amount: number;
  filedValue: number | null;
}

/** A copy of its own: what is cut out of a chunk of a file would keep the whole chunk in memory. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
