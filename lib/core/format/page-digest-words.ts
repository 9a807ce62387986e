import { insiderLine } from './insider-line';
import { textOf, type LinePart } from './line-part';
import { sinceArticle } from './since-article';
import { dayAt, formatDay } from './day';
import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { DigestLine } from '@/lib/core/watch/page-digest';
import { say, sayCount } from '@/lib/core/words/say';

/** One company of a digest in words. */
export interface DigestWords {
  /** Which side stands in front, for the icon; null where neither does. */
  readonly tone: 'buy' | 'sell' | null;
  readonly what: string;
  /** How the filings lie to the article; null where a day is not known. */
  readonly article: string | null;
}

/** What is stored of a company in one line. That nothing was read is no claim about filings. */
export function digestWords(
  { stored, isTraded }: DigestLine,
  publishedOn: IsoDate | null,
  today: IsoDate,
): DigestWords {
  if (!stored) {
    return { tone: null, what: say(isTraded ? 'panelTraded' : 'panelNotRead'), article: null };
  }
  const { report, asOfMs } = stored;
  const { head } = insiderLine(report, today);
  return {
    tone: toneOf(head),
    what: textOf(head),
    article: sinceArticle(report, { publishedOn, asOf: dayAt(asOfMs), today }),
  };
}

function toneOf(head: readonly LinePart[]): 'buy' | 'sell' | null {
  for (const { tone } of head) if (tone === 'buy' || tone === 'sell') return tone;
  return null;
}

/**
 * What was filed about the companies of a page since the day of its article, from what is stored.
 * Filings of the article's own day are not counted, for the hour is not known.
 */
export function sinceArticleWords(
  lines: readonly DigestLine[],
  publishedOn: IsoDate | null,
  today: IsoDate,
): string {
  if (publishedOn === null) return say('panelNoDay');
  const day = formatDay(publishedOn, today);
  const read = lines.flatMap(({ stored }) => stored ?? []);
  if (read.length === 0) return say('panelSinceUnread', { day });
  if (read.some(({ report }) => publishedOn < report.since)) {
    return sayCount('panelSinceBefore', read[0]?.report.windowDays ?? 90, { day });
  }
  const filings = new Set<string>();
  const companies = new Set<Cik>();
  for (const { company, stored } of lines) {
    for (const { accession, filedOn } of stored?.report.filed ?? []) {
      if (filedOn <= publishedOn) continue;
      filings.add(accession);
      companies.add(company.cik);
    }
  }
  const left = lines.length - read.length;
  const told = filedSince(filings.size, companies.size, day);
  return left === 0 ? told : `${told} ${sayCount('panelLeft', left)}`;
}

function filedSince(filings: number, companies: number, day: string): string {
  if (filings === 0) return say('panelSinceNone', { day });
  if (filings === 1) return say('panelSinceOne', { day });
  return sayCount('panelSince', companies, { day, filings });
}

/** How far the reading of several companies has come, or that some could not be read. */
export function readingWords(reading: {
  readonly done: number;
  readonly of: number;
  readonly ticker: string | null;
  readonly failed: number;
}): string {
  const { done, of, ticker, failed } = reading;
  if (ticker !== null) return say('panelReading', { ticker, place: done + 1, all: of });
  return sayCount('panelFailed', failed);
}
