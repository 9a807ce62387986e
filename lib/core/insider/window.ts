/** How far back the insider line and the signals of "recently" look, in days. */
export const WINDOW_DAYS = 90;
