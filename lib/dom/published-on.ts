import { dayAt } from '@/lib/core/format/day';
import { addDays, parseIsoDate, utcDay, type IsoDate } from '@/lib/core/iso-date';
import { datesPublished } from './json-ld-dates';
import { attributeOf, closest, parentOf } from './unclobbered';

/** News on the web is not older; what claims to be is a default of some system. */
const FIRST_DAY = '1995-01-01' as IsoDate;
/** Clocks differ by so much, in milliseconds. */
const AHEAD_MS = 10 * 60_000;
const LONGEST = 40;
const ZONED = /^\d{4}-\d{2}-\d{2}T[\d:.]+ ?(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * The day on which the page says its article was published, on the SEC's calendar where it states
 * an hour with its zone; null when it states none, several, or one that cannot be. The page is
 * hostile input: what it says is compared with days and shown to no one.
 */
export function publishedOn(document: Document, nowMs: number): IsoDate | null {
  for (const read of [metaDates, datesPublished, articleTimes]) {
    const days = new Set(read(document).map((text) => dayOf(text, nowMs)));
    const [day] = days;
    if (days.size === 1 && day) return day;
  }
  return null;
}

function dayOf(text: string, nowMs: number): IsoDate | null {
  const stated = text.trim();
  if (stated.length > LONGEST) return null;
  const ms = ZONED.test(stated) ? Date.parse(stated.replace(' ', '')) : Number.NaN;
  if (ms > nowMs + AHEAD_MS) return null;
  const day = Number.isNaN(ms) ? parseIsoDate(stated) : dayAt(ms, 'America/New_York');
  // A day without its zone may have begun further east.
  if (!day || day < FIRST_DAY || day > addDays(utcDay(nowMs), 1)) return null;
  return day;
}

function all(root: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(root, selector)];
}

function metaDates(document: Document): string[] {
  return all(document, 'meta[property="article:published_time"]')
    .slice(0, 2)
    .map((meta) => attributeOf(meta, 'content') ?? '');
}

/** The first time of the page's one article; a page of several is a list, and states none. */
function articleTimes(document: Document): string[] {
  const articles = all(document, 'article').filter((article) => {
    const parent = parentOf(article);
    return !(parent instanceof Element && closest(parent, 'article'));
  });
  if (articles.length !== 1) return [];
  const [time] = all(document, 'article time[datetime]');
  return time ? [attributeOf(time, 'datetime') ?? ''] : [];
}
