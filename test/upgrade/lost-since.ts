import type { Held } from './held';

type Row = Held['rules'][number];

/** What comes and goes by itself: filings that are read and told, or are too old to be. */
const PASSING: ReadonlySet<string> = new Set(['wideFilings']);

/**
 * What was held before and is not held after, a sentence each; empty when nothing is lost. A table
 * that a later version no longer has was made into others, whose rows are asked for by themselves.
 */
export function lostSince(before: Held, after: Held): readonly string[] {
  const watched = before.watched.filter((name) => !after.watched.includes(name));
  const fewer = Object.entries(before.own).filter(
    ([table, rows]) => !PASSING.has(table) && (after.own[table] ?? rows) < rows,
  );
  return [
    ...watched.map((name) => `${name} is no longer on the watchlist`),
    ...fewer.map(([table, rows]) => `${table} has ${after.own[table]} rows, and had ${rows}`),
    ...changed(before.corrections, after.corrections).map((row) => `the correction ${row}`),
    ...changed(before.rules, after.rules).map((row) => `the rule ${row}`),
  ];
}

/** Those that no row says all of any more; a later version may say more. */
function changed(before: readonly Row[], after: readonly Row[]): string[] {
  const says = (is: Row, was: Row) =>
    Object.entries(was).every(
      ([field, value]) => JSON.stringify(is[field]) === JSON.stringify(value),
    );
  const lost = before.filter((was) => !after.some((is) => says(is, was)));
  return lost.map((row) => JSON.stringify(row));
}
