import type { Mention } from '@/lib/core/ticker/mention';
import type { LabelledMention, LabelledPage } from './read-page';

type Found = Pick<Mention, 'start' | 'end' | 'ticker'>;

/** A page with what the detector found on it. */
export interface ReadPage {
  readonly name: string;
  readonly page: LabelledPage;
  readonly found: readonly Found[];
}

/** How many mentions were right, wrong and missed, with those that were not right in words. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Pages that are not about shares, and how many of them hold nothing wrong. */
  readonly nonStock: number;
  readonly clean: number;
}

const LEGAL_FORM =
  /(?:,?\s+(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|LLC|LP|AG|SE|Group|Holdings|& Co|NV|N\.V|S\.A)\.?)+$/;

/** Where a mention ends without `’s`, a final full stop or comma, and its legal form. */
function endOf(text: string, { start, end }: Pick<Found, 'start' | 'end'>): number {
  const plain = text
    .slice(start, end)
    .replace(/['’]s$/, '')
    .replace(/[.,]$/, '');
  const short = plain.replace(LEGAL_FORM, '');
  return start + (short.length < 2 ? plain : short).length;
}

function inWords(name: string, text: string, { start, end, ticker }: LabelledMention | Found) {
  const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
  return `${name} ${ticker} …${around.replace(/\s+/g, ' ')}`;
}

function scorePage({ name, page, found }: ReadPage, companyOf: (ticker: string) => string) {
  const { text, optional } = page;
  const open = new Set(page.mentions);
  const seen = new Set<string>();
  const wrong: string[] = [];
  const isSame = (label: LabelledMention, one: Found) => {
    const isTicker = label.ticker === one.ticker;
    const isRight =
      label.kind === 'name' ? companyOf(label.ticker) === companyOf(one.ticker) : isTicker;
    return isRight && label.start === one.start && endOf(text, label) === endOf(text, one);
  };
  for (const one of found) {
    const place = `${one.start}:${one.end}`;
    if (seen.has(place)) continue;
    seen.add(place);
    if (optional.some(({ start, end }) => one.start < end && start < one.end)) continue;
    const label = [...open].find((each) => isSame(each, one));
    if (label) open.delete(label);
    else wrong.push(inWords(name, text, one));
  }
  const missed = [...open].map((label) => inWords(name, text, label));
  return { right: page.mentions.length - missed.length, wrong, missed };
}

/**
 * Scores what was found against the labels. A mention is right when it begins where the label
 * does, ends there but for legal form, `’s` and punctuation, and has the same ticker, or for a
 * name the same company. What touches an optional place does not count. `companyOf` tells which
 * tickers belong together.
 */
export function scorePages(
  pages: readonly ReadPage[],
  companyOf: (ticker: string) => string,
): Score {
  const scored = pages.map((one) => ({ ...scorePage(one, companyOf), cls: one.page.cls }));
  const right = scored.reduce((sum, page) => sum + page.right, 0);
  const wrong = scored.flatMap((page) => page.wrong);
  const missed = scored.flatMap((page) => page.missed);
  const nonStock = scored.filter(({ cls }) => cls === 'nonstock');
  return {
    precision: right / Math.max(1, right + wrong.length),
    recall: right / Math.max(1, right + missed.length),
    right,
    wrong,
    missed,
    nonStock: nonStock.length,
    clean: nonStock.filter((page) => page.wrong.length === 0).length,
  };
}
