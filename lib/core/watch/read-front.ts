import { badgeCount } from '@/lib/core/format/badge-words';
import type { EntryLineWords } from '@/lib/core/format/entry-line-words';
import type { MuteWords } from '@/lib/core/format/mute-words';
import type { NewsLineWords } from '@/lib/core/format/news-line-words';
import type { Spark } from '@/lib/core/format/spark-paths';
import { FRONT_LIMITS } from './front-limits';
import type { FrontGroup, FrontPage } from './front-page';

type Check = (value: unknown) => boolean;
/** A check for each field that there is. */
type Shape<T> = Readonly<Record<keyof T, Check>>;

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const ownPage: Check = (value) =>
  typeof value === 'string' && /^\/(?:company|person|fund)\.html\?cik=\d{10}/.test(value);
const flag: Check = (value) => typeof value === 'boolean';
/** Commands of a path and numbers. */
const path: Check = (value) => typeof value === 'string' && /^[Mhvz\d. -]*$/.test(value);

function orNone(check: Check): Check {
  return (value) => value === null || check(value);
}

function listOf(most: number, check: Check): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}

function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

function fields<T>(shape: Shape<T>): Check {
  const checks = Object.entries<Check>(shape);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    checks.every(([name, check]) => check(Reflect.get(value, name)));
}

const newsLine = fields<NewsLineWords>({
  id: text,
  href: ownPage,
  tone: oneOf('buy', 'sell', null),
  what: text,
  age: text,
  sentence: text,
});

const group = fields<FrontGroup>({
  label: text,
  name: orNone(text),
  lines: listOf(FRONT_LIMITS.items, newsLine),
  more: orNone(text),
  mutes: listOf(FRONT_LIMITS.mutes, fields<MuteWords>({ id: text, label: text, isMuted: flag })),
});

const spark = fields<Spark>({ words: text, width: count, axis: path, buy: path, sell: path });

const entryLine = fields<EntryLineWords>({
  id: text,
  href: ownPage,
  label: text,
  name: orNone(text),
  unseen: count,
  activity: text,
  age: orNone(text),
  aside: text,
  problem: orNone(text),
  months: orNone(fields<{ spark: unknown }>({ spark: orNone(spark) })),
});

const frontPage = fields<FrontPage>({
  madeAtMs: Number.isFinite,
  edition: text,
  unseen: count,
  groups: listOf(FRONT_LIMITS.groups, group),
  fresh: count,
  older: orNone(text),
  earlier: orNone(text),
  checked: orNone(text),
  lines: listOf(FRONT_LIMITS.lines, entryLine),
  entries: text,
  size: count,
  headings: listOf(FRONT_LIMITS.headings, text),
});

/** What has to be so for a stored front page to be shown. */
interface Now {
  /** What the toolbar button shows. */
  readonly badge: string;
  readonly edition: string;
  readonly ms: number;
}

/**
 * The front page as it was stored, where it may stand for the watch until that was read; null for
 * anything else. It can be lost, cut short, another version's or old: it has to be of this day and
 * edition, and of one mind with the badge, since the worker may have been stopped between the two.
 * Checked by hand, because the popup's first painting waits for it and zod is more than all else
 * that it loads.
 */
export function readFront(stored: unknown, now: Now): FrontPage | null {
  if (!isFrontPage(stored)) return null;
  const { madeAtMs, edition, unseen } = stored;
  const isOfNow = madeAtMs <= now.ms && isSameDay(madeAtMs, now.ms) && edition === now.edition;
  return isOfNow && badgeCount(unseen) === now.badge ? stored : null;
}

function isFrontPage(stored: unknown): stored is FrontPage {
  return frontPage(stored);
}

/** Of the reader's own calendar, without a formatter. */
function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
