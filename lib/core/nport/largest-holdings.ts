import type { FundHolding } from './fund-holding';

/** More than a card or its list shows. */
const KEPT = 40;
const TEN = 10;

/** The largest positions of a report by value, and how many there are in all. */
export class LargestHoldings {
  private count = 0;
  private kept: FundHolding[] = [];

  /** Adds a position. */
  add(holding: FundHolding): void {
    this.count += 1;
    this.kept.push(holding);
    // Cut now and then, so that the time grows with the number of positions.
    if (this.kept.length >= 2 * KEPT) this.cut();
  }

  /** What is told of them: largest first, and the part of the ten largest in percent. */
  told(): {
    readonly count: number;
    readonly top: readonly FundHolding[];
    readonly topTenPercent: number | null;
  } {
    this.cut();
    const ten = this.kept.slice(0, TEN).map(({ percent }) => percent);
    const isKnown = ten.length > 0 && ten.every((percent) => percent !== null);
    const topTenPercent = isKnown ? ten.reduce<number>((sum, one) => sum + (one ?? 0), 0) : null;
    return { count: this.count, top: this.kept, topTenPercent };
  }

  private cut(): void {
    this.kept = this.kept
      .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
      .slice(0, KEPT);
  }
}
