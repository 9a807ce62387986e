/** The tallest bar of a small chart, in units of its own. */
export const TALLEST = 9;

/** Where its line stands, and how high it is in all. */
export const AXIS = TALLEST + 1;
export const SPARK_HEIGHT = 2 * AXIS + 1;
