import { addDays } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { Accession } from '@/lib/core/edgar/accession';
import type { Problem } from '@/lib/core/problem';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { awaitedAfter, baselineOf } from '@/lib/core/watch/named-filings';
import type { NewsItem } from '@/lib/core/watch/news';
import { reconcile } from '@/lib/core/watch/reconcile-news';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { CheckRow, NewsRow } from '@/lib/db/watch-tables';
import type { Now } from '../clock';
import { mayPass } from '../may-pass';
import type { Found, Listed } from './found';

/** Seen news is kept for a year and a little, over four times the window it is derived from. */
const KEEP_DAYS = 400;

/** Keeps what checks find as news with its state; each change is one transaction. */
export class WatchNews {
  constructor(
    private readonly reader: ReaderDatabase,
    private readonly now: Now,
  ) {}

  /**
   * Brings the news of an entry in line with what a check found. An entry that was removed
   * meanwhile leaves nothing behind; one that was added again is at its first check.
   */
  async take(checked: WatchEntry, found: Found): Promise<void> {
    const { reader } = this;
    const { entries, checks, news, seen } = reader;
    const { id } = checked;
    await reader.transaction('rw', [entries, checks, news, seen], async () => {
      const [entry, check] = [await entries.get(id), await checks.get(id)];
      if (!entry || !check || isOutdated(check, found, this.now())) return;
      const stored = await news.where('watchId').equals(id).toArray();
      const known =
        entry.kind === 'company' ? await seen.where('cik').equals(entry.cik).toArray() : [];
      const { put, remove } = reconcile(stored, found.derived, {
        watchId: id,
        nowMs: this.now(),
        isFirst: check.summary === null && check.quietUntil === null,
        sinceDay: easternDay(check.sinceMs),
        baseline: new Set(baselineNow(check, found)),
        covers: found.covers,
        seen: new Set(known.map((row) => row.id)),
        quietUntil: check.quietUntil,
      });
      const old = stored.filter((row) => isForgotten(row, this.now())).map((row) => row.id);
      await news.bulkDelete([...remove, ...old].map((name): [string, string] => [id, name]));
      const notes = new Map(stored.map((row) => [row.id, row.note]));
      await news.bulkPut(put.map((item) => rowOf(item, notes.get(item.id))));
      if (entry.name === '') await entries.update(id, { name: found.name });
      await checks.put({
        ...listedRow(check, found, this.now()),
        quietUntil: null,
        summary: found.summary,
      });
    });
  }

  /**
   * Notes what a look at an entry's list alone found. Returns whether its filings are to be read:
   * something is on it that was not there when the watch began.
   */
  async list(id: WatchEntry['id'], listed: Listed): Promise<boolean> {
    const { entries, checks } = this.reader;
    return this.reader.transaction('rw', entries, checks, async () => {
      const [entry, check] = [await entries.get(id), await checks.get(id)];
      if (!entry || !check || isOutdated(check, listed, this.now())) return false;
      const baseline = baselineNow(check, listed);
      const sinceDay = easternDay(check.sinceMs);
      const isNew = listed.listed.some(
        ({ accession, filedOn }) => filedOn >= sinceDay && !baseline.includes(accession),
      );
      if (isNew) {
        await checks.put({ ...check, baseline });
        return true;
      }
      if (entry.name === '') await entries.update(id, { name: listed.name });
      await checks.put(listedRow(check, listed, this.now()));
      return false;
    });
  }

  /** Notes that a check did not succeed; what was found before stands. */
  async fail(id: WatchEntry['id'], problem: Problem): Promise<void> {
    // A try that was cut short by the host or the network is none: the entry is asked again first.
    await this.reader.checks.update(
      id,
      mayPass(problem) ? { problem } : { problem, triedAtMs: this.now() },
    );
  }

  /** The reader has looked at what has any of these marks, under whatever entry it is kept. */
  async markSeen(marks: readonly string[]): Promise<void> {
    const { news } = this.reader;
    const seenAtMs = this.now();
    await this.reader.transaction('rw', news, async () => {
      const named = await news.where('marks').anyOf(marks).toArray();
      // What shares a mark with it is the same event: the same purchase under a watched person.
      const events = [...new Set(named.flatMap((row) => row.marks))];
      const rows = await news.where('marks').anyOf(events).toArray();
      const fresh = rows.filter((row) => row.seenAtMs === null);
      await news.bulkPut(fresh.map((row) => rowOf({ ...row, seenAtMs }, row.note)));
    });
  }
}

/** An item as it is kept; `note` is the name of the notification that it was told in before. */
export function rowOf(item: NewsItem, note?: string): NewsRow {
  const unseen = item.seenAtMs === null && !item.isWithdrawn ? 1 : 0;
  const name = item.telling.state === 'telling' ? item.telling.note : note;
  return { ...item, unseen, ...(name !== undefined && { note: name }) };
}

/** Seen and long out of the window that news is derived from: it can never come up again. */
function isForgotten({ filedOn, unseen }: NewsRow, nowMs: number): boolean {
  return unseen === 0 && filedOn < addDays(easternDay(nowMs), -KEEP_DAYS);
}

/** A check that was overtaken by a later one says nothing; but for a clock that was set back. */
function isOutdated({ checkedAtMs }: CheckRow, found: Listed, nowMs: number): boolean {
  return checkedAtMs !== null && found.checkedAtMs < checkedAtMs && checkedAtMs <= nowMs;
}

function baselineNow(check: CheckRow, { listed, checkedAtMs }: Listed): readonly Accession[] {
  const [sinceDay, lookedOn] = [easternDay(check.sinceMs), easternDay(checkedAtMs)];
  return check.baseline ?? baselineOf(check, listed, sinceDay, lookedOn);
}

function listedRow(check: CheckRow, found: Listed, nowMs: number): CheckRow {
  return {
    ...check,
    ...awaitedAfter(check, found.listed),
    checkedAtMs: found.checkedAtMs,
    triedAtMs: nowMs,
    problem: null,
    baseline: baselineNow(check, found),
  };
}
