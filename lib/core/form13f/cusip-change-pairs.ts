import { issuerPrefix } from '@/lib/core/cusip/issuer-prefix';
import { issuerKey } from '@/lib/core/cusip/issuer-name';
import { classKey, readShareClass, type ShareClass } from '@/lib/core/cusip/share-class';
import type { Position } from './book';

/** A position that ended and one that began. */
export type GoneAndCome = readonly [gone: Position, come: Position];

/** What names the class of an issuer, by the issuer's own part of the CUSIP. */
export function prefixClass(position: Position): string {
  return `${issuerPrefix(position.cusip)} ${readingOf(position).kindAndClass}`;
}

/** What names the class of an issuer, by the issuer's name. */
export function nameClass(position: Position): string {
  return `${readingOf(position).issuer} ${readingOf(position).kindAndClass}`;
}

/** A position's name and class, read once. */
interface PositionReading {
  readonly issuer: string;
  readonly share: ShareClass;
  readonly kindAndClass: string;
}

const readings = new WeakMap<Position, PositionReading>();

/** Reads the name and class of a position; asked for by every way to pair it. */
export function readingOf(position: Position): PositionReading {
  const known = readings.get(position);
  if (known) return known;
  const share = readShareClass(position.titleOfClass);
  const kindAndClass = `${position.kind} ${classKey(share)}`;
  const reading = { issuer: issuerKey(position.issuer), share, kindAndClass };
  readings.set(position, reading);
  return reading;
}

/**
 * Pairs what ended with what began where a key stands exactly once on both sides; what stands
 * several times is left alone, since nothing tells which is which.
 */
export function pairUnique(
  gone: Iterable<Position>,
  come: Iterable<Position>,
  keyOf: (position: Position) => string,
): GoneAndCome[] {
  const left = onlyOnes(gone, keyOf);
  const right = onlyOnes(come, keyOf);
  return [...left].flatMap(([key, before]): GoneAndCome[] => {
    const after = right.get(key);
    return before && after ? [[before, after]] : [];
  });
}

function onlyOnes(
  positions: Iterable<Position>,
  keyOf: (position: Position) => string,
): Map<string, Position | null> {
  const only = new Map<string, Position | null>();
  for (const position of positions) {
    const key = keyOf(position);
    only.set(key, only.has(key) ? null : position);
  }
  return only;
}

/** Positions that may be one security under two numbers, whatever their amounts. */
export function successorPairs(
  gone: readonly Position[],
  come: readonly Position[],
): [Position, Position][] {
  const left = new Set(gone);
  const right = new Set(come);
  const found: [Position, Position][] = [];
  for (const keyOf of [prefixClass, nameClass]) {
    for (const [before, after] of pairUnique(left, right, keyOf)) {
      found.push([before, after]);
      left.delete(before);
      right.delete(after);
    }
  }
  return found;
}
