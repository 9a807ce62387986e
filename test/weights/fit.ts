/** An example as rows of a sparse matrix: the columns that are one. */
export interface Row {
  readonly columns: readonly number[];
  readonly isRight: boolean;
}

/** What is assumed of a column: where it begins, and whether it must keep its sign. */
export interface Column {
  readonly prior: number;
  readonly isFree: boolean;
}

const PENALTY = 1;
const FREE_PENALTY = 0.05;
const STEPS = 600;

/** The sum of a row’s weights: the logarithm of the odds that it is right. */
export function logit(weights: Float64Array, { columns }: Row): number {
  let sum = 0;
  for (const column of columns) sum += weights[column] ?? 0;
  return sum;
}

/** The largest eigenvalue of XᵀX, by power iteration: how long a step may be. */
function steepness(rows: readonly Row[], width: number): number {
  let vector = new Float64Array(width).fill(1);
  let norm = 1;
  for (let step = 0; step < 40; step++) {
    const next = new Float64Array(width);
    for (const row of rows) {
      const product = logit(vector, row);
      for (const column of row.columns) next[column] = (next[column] ?? 0) + product;
    }
    norm = Math.hypot(...next);
    vector = next.map((value) => value / norm);
  }
  return norm;
}

/**
 * Logistic regression by accelerated gradient descent, with a ridge towards each column's prior.
 * A column that is not free keeps the sign of its prior, so that what speaks for a company never
 * lowers a score. The same rows give the same weights.
 */
export function fit(rows: readonly Row[], columns: readonly Column[]): Float64Array {
  const width = columns.length;
  const pace = 1 / (steepness(rows, width) / 4 + PENALTY);
  let weights = Float64Array.from(columns, ({ prior }) => prior);
  let ahead = weights;
  let momentum = 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(width);
    for (const row of rows) {
      const error = 1 / (1 + Math.exp(-logit(ahead, row))) - Number(row.isRight);
      for (const column of row.columns) slope[column] = (slope[column] ?? 0) + error;
    }
    const from = ahead;
    const next = Float64Array.from(columns, ({ prior, isFree }, k) => {
      const value = from[k] ?? 0;
      const pull = (isFree ? FREE_PENALTY : PENALTY) * (value - prior);
      const moved = value - pace * ((slope[k] ?? 0) + pull);
      return isFree || moved * prior >= 0 ? moved : 0;
    });
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const last = weights;
    ahead = next.map((value, k) => value + ((momentum - 1) / faster) * (value - (last[k] ?? 0)));
    weights = next;
    momentum = faster;
  }
  return weights;
}
