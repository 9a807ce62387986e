/** What was measured at one, two and four times the size. */
export type Growth = readonly [one: number, two: number, four: number];

/** One line of the table. */
export interface LoadLine {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'rows';
  readonly at: Growth;
  /** Where `at` has the slowest of many: their medians, by which growth is told. */
  readonly median?: Growth;
}

/** One part of the load, with the sizes at which it was measured. */
export interface LoadTable {
  readonly title: string;
  readonly sizes: readonly [string, string, string];
  readonly lines: readonly LoadLine[];
}

/**
 * Four times the size may take so many times as much: five, and not four, since a machine that is
 * busy with other work measures no better.
 */
const LINEAR = 5;
/** Below this a figure is noise: milliseconds, bytes, rows. */
const NOISE = { ms: 30, MB: 3e6, rows: 0 } as const;

/** By how much it grew from the first to the last size, at the median; not a number of nothing. */
export function growth({ at, median = at }: Pick<LoadLine, 'at' | 'median'>): number {
  return median[2] / median[0];
}

/** Whether it grew no faster than the size, or stayed too small to tell. */
export function isLinear(line: LoadLine): boolean {
  const { at, unit, median = at } = line;
  return median[2] <= NOISE[unit] || growth(line) <= LINEAR;
}

/** The table as lines to print. */
export function linesOf({ title, sizes, lines }: LoadTable): string[] {
  const head = ['', ...sizes, '4x / 1x', ''];
  const rows = lines.map((line) => [
    line.what,
    ...line.at.map((value, size) => shownBoth(value, line.median?.[size], line.unit)),
    growth(line).toFixed(1),
    isLinear(line) ? 'linear or less' : 'MORE THAN LINEAR',
  ]);
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const text = all.map((row) =>
    row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
    ),
  );
  return [title, ...text.map((row) => `  ${row.join('  ').trimEnd()}`)];
}

function shown(value: number, unit: LoadLine['unit']): string {
  if (unit === 'MB') return `${(value / 1e6).toFixed(1)} MB`;
  if (unit === 'ms') return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
  return value.toLocaleString('en-US');
}

/** A figure with its median before it, where there is one. */
function shownBoth(value: number, median: number | undefined, unit: LoadLine['unit']): string {
  const figure = shown(value, unit);
  return median === undefined ? figure : `${shown(median, unit)}, ${figure}`;
}
