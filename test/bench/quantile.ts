/** The value below which the part (0 to 1) of the values lies; the nearest that was measured. */
export function quantile(values: readonly number[], part: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  const at = Math.min(ordered.length - 1, Math.max(0, Math.ceil(part * ordered.length) - 1));
  return ordered[at] ?? Number.NaN;
}
