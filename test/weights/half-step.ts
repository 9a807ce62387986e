/**
 * The points, in tenths, that become of those of now: half of the way to what was learnt, and none
 * when less than 0.2 points are missing. What a page says of other companies hangs on the weights,
 * so with whole steps two tables would take turns for ever.
 */
export function halfStep(now: number, learnt: number): number {
  return Math.round(10 * now + Math.trunc(5 * (learnt - now))) / 10 + 0;
}
