import type { PortfolioRow } from '@/lib/core/form13f/portfolio';
import { listAll } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';
import { filedText } from './filed-text';
import { formatWeight } from './percent';

/** A bar of the portfolio's chart; parts are of all shares held, 0 to 1. */
export interface WeightBar {
  readonly key: string;
  readonly label: string;
  readonly weight: number;
  /** A quarter before; null where it is not known. */
  readonly before: number | null;
}

const SHOWN = 12;

/**
 * The largest positions by weight, each with its weight a quarter before, and all the others in
 * one last bar. Empty where weights are not known.
 */
export function weightBars(
  rows: readonly PortfolioRow[],
  tickers: Readonly<Record<string, string>>,
): WeightBar[] {
  const weighed = rows.flatMap((row) =>
    row.weight !== null && row.amount > 0 ? [{ ...row, weight: row.weight }] : [],
  );
  weighed.sort((a, b) => b.weight - a.weight);
  const bars = weighed.slice(0, SHOWN).map(({ key, cusip, issuer, weight, change }) => ({
    key,
    label: tickers[cusip] ?? filedText(issuer),
    weight,
    before: change ? (change.before === 0 ? 0 : change.weightBefore) : null,
  }));
  const left = weighed.slice(SHOWN);
  if (left.length === 0) return bars;
  const weight = left.reduce((sum, row) => sum + row.weight, 0);
  const label = sayCount('fundOthers', left.length);
  return [...bars, { key: 'others', label, weight, before: null }];
}

/** What the bars show, in a sentence: the three largest; all are in the table below. */
export function weightsSummary(bars: readonly WeightBar[]): string {
  const largest = bars
    .filter(({ key }) => key !== 'others')
    .slice(0, 3)
    .map(({ label, weight }) => `${label} ${formatWeight(weight)}`);
  return say('fundWeightsLabel', { list: listAll(largest) });
}
