import type { Cusip, Position, PositionKind } from './book';

/** What names a position in a book: its CUSIP and kind. */
export function positionKey(cusip: Cusip, kind: PositionKind): string {
  return `${cusip} ${kind}`;
}

/** The positions by their key. */
export function byPositionKey(positions: readonly Position[]): Map<string, Position> {
  return new Map(
    positions.map((position) => [positionKey(position.cusip, position.kind), position]),
  );
}
