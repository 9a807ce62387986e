import type { Cik } from '@/lib/core/edgar/cik';
import type { Accession } from '@/lib/core/edgar/accession';
import type { WatchId } from '@/lib/core/watch/entry';
import { nextTellingMs } from '@/lib/core/watch/held-until';
import { utcDay } from '@/lib/core/iso-date';
import type { LocalClock } from '@/lib/core/watch/local-clock';
import type { DerivedNews, NewsItem, NewsMark } from '@/lib/core/watch/news';
import { waiting, type WideFiling } from '@/lib/core/watch/wide/wide-filing';
import { mayBeNew, wideNews } from '@/lib/core/watch/wide/wide-news';
import { planTelling } from '@/lib/core/watch/plan-telling';
import { reconcile } from '@/lib/core/watch/reconcile-news';
import type { TellingSettings } from '@/lib/core/watch/rule';
import { pendingNotes, stepTelling } from '@/lib/core/watch/telling-steps';
import { cik, day } from '@/test/unit/insider/known';
import { derived, entry, NOW, row, rule, trade } from '@/test/unit/watch/news';
import { COMPANY, EVENTS, PERSON, type Step } from './told-steps';

// A worker that looks for filings, plans and tells, a store that alone outlives it, a browser that
// shows notifications, and a reader who looks at news and closes notifications. Every step of the
// worker is one transaction or one call of the browser; it may die between any two of them, and
// loses whatever it has not stored.

const ASKED = 100_000;
const HOUR = 3_600_000;
const RULES = [rule({ atLeast: ASKED })];
const ALONE = { place: 0, count: 1 };
const MINUTE = 60_000;
/** UTC, without the cost of a calendar. */
const CLOCK: LocalClock = {
  dayAt: (ms) => utcDay(ms),
  minuteAt: (ms) => Math.floor(ms / MINUTE) % 1440,
  nextAt: (minute, ms) => {
    const midnight = ms - (ms % (1440 * MINUTE));
    const today = midnight + minute * MINUTE;
    return today > ms ? today : today + 1440 * MINUTE;
  },
};
/** The rule asks of any company; the person alone is watched. */
const ANY_RULES = [rule({ atLeast: ASKED, scope: { of: 'any' } })];
const ENTRIES = new Map(
  [entry(), entry({ kind: 'person', cik: cik(2002) })].map((one) => [one.id, one]),
);

const PERSON_ALONE = new Map([...ENTRIES].filter(([id]) => id === PERSON));

/** Even events match the rule, odd ones are too small; each is told by up to three filings. */
export const isAsked = (event: number) => event % 2 === 0;
const markOf = (event: number, copy: number): NewsMark => row(100 * event + copy + 1);

/** What there is, and everything that can happen to it. */
export class World {
  nowMs = NOW;
  /** What lives on when the worker dies. */
  readonly store = new Map<string, NewsItem>();
  /** Notifications that the browser shows now. */
  readonly shown = new Map<string, readonly number[]>();
  /** How often the reader was alerted to each event, and whether he had looked at it before. */
  readonly alerts: { event: number; wasSeen: boolean; note: string; day: string }[] = [];
  /** What was decided to be told at a moment at which nothing is to be told. */
  readonly untimely: NewsItem[] = [];
  readonly seen = new Set<number>();
  readonly filed: { event: number; copy: number }[] = [];
  /** The filings about the company, as they were named. */
  private readonly named = new Map<Accession, WideFiling>();
  /** When the company was last taken off the list; 0 for never. */
  private goneMs = 0;
  /** What the worker knows and has not stored: the notification it has just shown. */
  private unstored: string | null = null;

  constructor(
    private settings: TellingSettings,
    /** Whether the company is not watched, and a rule about any company tells of it. */
    private readonly isAny = false,
  ) {}

  run(one: Step): void {
    this.nowMs += 1;
    switch (one.do) {
      case 'file':
        return this.file(one);
      case 'check':
        return this.check(one.of);
      case 'plan':
        return this.plan();
      case 'show':
        return this.show();
      case 'store':
        return this.storeShown();
      case 'kill':
        this.unstored = null;
        return;
      case 'wait':
        this.nowMs += 3 * HOUR;
        return;
      case 'pause':
      case 'resume': {
        const snoozedUntilMs = one.do === 'pause' ? this.nowMs + 5 * HOUR : null;
        this.settings = { ...this.settings, snoozedUntilMs };
        return;
      }
      case 'view':
        return this.view(one.event);
      case 'close':
        return this.close(one.event);
      case 'unstar':
        return this.unstar();
    }
  }

  /** As a browser that runs on until nothing waits. */
  settle(): void {
    for (let round = 0; round < 6; round += 1) {
      this.check(COMPANY);
      this.check(PERSON);
      this.plan();
      for (let note = 0; note < 2 * EVENTS; note += 1) {
        this.show();
        this.storeShown();
      }
      this.nowMs = Math.max(this.nowMs, nextTellingMs(this.items()) ?? 0);
    }
  }

  items(): NewsItem[] {
    return [...this.store.values()];
  }

  private put(items: readonly NewsItem[]): void {
    for (const item of items) this.store.set(`${item.watchId} ${item.id}`, item);
  }

  private file({ event: one, copy }: { event: number; copy: number }): void {
    this.filed.push({ event: one, copy });
    const accession = filingOf(markOf(one, copy));
    if (this.named.has(accession)) return;
    const { cik: about } = entry();
    const filing = { accession, form: '4', cik: about, filedOn: day('2026-11-20'), issuer: about };
    this.named.set(accession, { ...waiting(filing, this.nowMs), state: 'judge' });
  }

  /** Put on the list and taken off again, with all that was kept about it. */
  private unstar(): void {
    this.goneMs = this.nowMs;
    for (const [key, item] of this.store) if (item.watchId === COMPANY) this.store.delete(key);
  }

  /** Filings come in any order and twice; the events they make are derived anew each time. */
  private derive(of: WatchId): DerivedNews[] {
    return Array.from({ length: EVENTS }, (_, one) => one).flatMap((one) => {
      // The person did the first half of the trades.
      if (of === PERSON && one >= EVENTS / 2) return [];
      const copies = [...new Set(this.filed.filter((f) => f.event === one).map((f) => f.copy))];
      if (copies.length === 0) return [];
      // What was told of a company first stands first, and alone says what is new after a removal.
      if (this.goneMs === 0) copies.sort((a, b) => a - b);
      const marks = copies.map((copy) => markOf(one, copy));
      const value = isAsked(one) ? ASKED : ASKED - 1;
      return derived(marks, { content: trade({ value, isAmended: copies.length > 1 }) });
    });
  }

  private check(of: WatchId): void {
    const known = this.items().filter(({ watchId: id }) => id === of);
    if (this.isAny && of === COMPANY) return this.judge(known);
    const { put, remove } = reconcile(known, this.derive(of), {
      watchId: of,
      nowMs: this.nowMs,
      isFirst: false,
      sinceDay: day('2026-11-01'),
      baseline: new Set<Accession>(),
      covers: { insidersSince: day('2026-09-01'), quarters: new Set() },
      seen: new Set(),
      quietUntil: null,
    });
    for (const id of remove) this.store.delete(`${of} ${id}`);
    this.put(put);
  }

  /** What a filing of a company that nobody watches leads to: its full judgement. */
  private judge(known: readonly NewsItem[]): void {
    const { put, remove } = wideNews(known, this.derive(COMPANY), {
      watchId: COMPANY,
      nowMs: this.nowMs,
      sinceDay: day('2026-11-01'),
      covers: { insidersSince: day('2026-09-01'), quarters: new Set() },
      named: mayBeNew([...this.named.values()], this.goneMs),
      rules: ANY_RULES,
    });
    for (const [accession, row] of this.named) this.named.set(accession, { ...row, state: 'done' });
    for (const id of remove) this.store.delete(`${COMPANY} ${id}`);
    this.put(put);
  }

  private plan(): void {
    const { settings, nowMs, isAny } = this;
    const plan = {
      entries: isAny ? PERSON_ALONE : ENTRIES,
      rules: isAny ? ANY_RULES : RULES,
      muted: new Set<Cik>(),
      settings,
      profile: ALONE,
      nowMs,
      clock: CLOCK,
    };
    const changed = planTelling(this.items(), plan);
    if (isSilent(settings, nowMs)) this.untimely.push(...changed.filter((i) => this.isNewNote(i)));
    this.put(changed);
  }

  /** What comes in besides while its event is being told joins that notification. */
  private isNewNote({ telling }: NewsItem): boolean {
    if (telling.state !== 'telling') return false;
    const { note } = telling;
    return !this.items().some((i) => i.telling.state === 'telling' && i.telling.note === note);
  }

  private show(): void {
    if (this.unstored !== null) return;
    const pending = pendingNotes(this.items(), new Set(this.shown.keys()), this.nowMs);
    this.put(pending.put);
    const [first] = pending.ask;
    if (!first) return;
    const events = [...new Set(first.items.map(eventOf))];
    // Shown again under the same name, it would disturb the reader again.
    for (const one of events) {
      const wasSeen = this.seen.has(one);
      this.alerts.push({ event: one, wasSeen, note: first.note, day: utcDay(this.nowMs) });
    }
    this.shown.set(first.note, events);
    this.unstored = first.note;
  }

  private storeShown(): void {
    if (this.unstored !== null) this.told(this.unstored);
    this.unstored = null;
  }

  private told(note: string): void {
    this.put(this.items().map((i) => stepTelling(i, { kind: 'shown', note, atMs: this.nowMs })));
  }

  /** Only what is stored is on the screen. An event is marked as seen under all of its entries. */
  private view(one: number): void {
    const items = this.items().filter((item) => eventOf(item) === one);
    if (items.length === 0) return;
    this.seen.add(one);
    this.put(items.map((item) => stepTelling(item, { kind: 'seen', atMs: this.nowMs })));
  }

  /** Closing one wakes the worker, whatever it was doing. */
  private close(one: number): void {
    for (const [note, events] of this.shown) {
      if (!events.includes(one)) continue;
      this.shown.delete(note);
      this.told(note);
    }
  }
}

/** Within a pause, or the hours that are quiet; the digest comes at its own minute. */
function isSilent({ snoozedUntilMs, quiet, digestAt }: TellingSettings, nowMs: number): boolean {
  if (snoozedUntilMs !== null && nowMs < snoozedUntilMs) return true;
  const minute = CLOCK.minuteAt(nowMs);
  return quiet !== null && digestAt === null && (minute >= quiet.from || minute < quiet.to);
}

function filingOf(mark: NewsMark): Accession {
  return mark.replace(/#.*$/, '') as Accession;
}

/** Which event an item tells of. */
export function eventOf({ marks }: NewsItem): number {
  return Math.floor(Number(marks[0].slice(14, 20)) / 100);
}
