import type { Sentence } from './sentence';

/** The lowest and the highest price in dollars. */
export type Range = readonly [number, number];

const MONEY = String.raw`\$\s?(\d[\d,]*(?:\.\d+)?|\.\d+)`;
const TO = String.raw`\s*(?:per share,?\s*)?(?:to|and|through|[-\u2010-\u2015])\s*(?:an?\s)?(?:high(?:est)?\s)?(?:price\s)?(?:of\s)?`;
const TWO_PRICES = new RegExp(`${MONEY}${TO}${MONEY}`, 'g');
/** "at prices ranging from $10.00 to $10.50", "between $10.00 and $10.50", "from a low of $10 to…". */
const LEADS_TO_RANGE = /\b(?:rang(?:e|es|ed|ing)|between|from|low)\b[^$]{0,40}$/i;
/** Wider than a share moves while one row's lots are traded: the words mean something else. */
const WIDEST = 5;
/** Filers round the ends of a range and the average, and not always the same way. */
const SLACK = 0.005;

/** The lowest and the highest price that the sentences say was paid; null where they give none. */
export function rangeIn(sentences: readonly Sentence[]): Range | null {
  let range: Range | null = null;
  for (const { text } of sentences) {
    if (!text.includes('$')) continue;
    TWO_PRICES.lastIndex = 0;
    for (let match = TWO_PRICES.exec(text); match; match = TWO_PRICES.exec(text)) {
      const [low, high] = [money(match[1]), money(match[2])];
      const isRange = low > 0 && high >= low && high <= low * WIDEST;
      if (!isRange || !LEADS_TO_RANGE.test(text.slice(Math.max(0, match.index - 60), match.index)))
        continue;
      range = range ? [Math.min(range[0], low), Math.max(range[1], high)] : [low, high];
    }
  }
  return range;
}

/** Whether the price lies in the range, but for rounding. */
export function isWithin(price: number, [low, high]: Range): boolean {
  return price >= low * (1 - SLACK) - 0.01 && price <= high * (1 + SLACK) + 0.01;
}

function money(text = ''): number {
  return Number(text.includes(',') ? text.replaceAll(',', '') : text);
}
