import type { WatchEntry } from '@/lib/core/watch/entry';
import { nextTellingMs } from '@/lib/core/watch/held-until';
import type { LocalClock } from '@/lib/core/watch/local-clock';
import type { NewsItem } from '@/lib/core/watch/news';
import { planTelling } from '@/lib/core/watch/plan-telling';
import { isTurn, nextTurn, type ProfilePlace } from '@/lib/core/watch/profile-turn';
import { pendingNotes, stepTelling, type PendingNote } from '@/lib/core/watch/telling-steps';
import type { Rule } from '@/lib/core/watch/rule';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { NewsRow } from '@/lib/db/watch-tables';
import { readSettings } from '@/lib/settings/stored-settings';
import type { Now } from '../clock';
import { readRules } from './rule-list';
import { rowOf } from './watch-news';

const DAY_MS = 86_400_000;

/** The browser's notifications, as the telling needs them. */
export interface Notices {
  /** Whether the reader has allowed them. */
  may(): Promise<boolean>;
  /** The names of those that are shown now. */
  shown(): Promise<ReadonlySet<string>>;
  /** Shows one under its name; rejects where the browser will not. */
  show(note: PendingNote, told: ToldBy): Promise<void>;
}

/** By what news is told. */
export interface ToldBy {
  readonly rules: readonly Rule[];
  /** The entries under which it stands, each once; those that are gone are left out. */
  readonly entries: readonly WatchEntry[];
}

/** What other profiles of the reader's have told, and when this one may. */
export interface OtherProfiles {
  /** Those of the items that were told elsewhere. */
  toldOf(items: readonly NewsItem[]): Promise<readonly NewsItem[]>;
  /** This profile's place among those that are there; alone where the list is not synced. */
  place(): Promise<ProfilePlace>;
  /** Lets them know what was told here, and what is about to be. */
  tell(): Promise<void>;
}

/** What the telling draws on. */
export interface TellingSources {
  readonly reader: ReaderDatabase;
  readonly notices: Notices;
  readonly others: OtherProfiles;
  readonly clock: LocalClock;
  readonly now: Now;
}

/**
 * Tells news by notification, each event once. What is to be told is stored before the browser is
 * asked, under a name that stays the same; that it was told is stored after. A worker that dies in
 * between leaves it as `telling`, and the next one finds it shown, or asks again under that name.
 * Other profiles are told of it before the browser is asked, and each tells in its own turn alone.
 */
export class TellingService {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly sources: TellingSources) {}

  /** Decides, tells, and returns when the next is due, epoch milliseconds; null where none waits. */
  tell(): Promise<number | null> {
    const told = this.turn.then(
      () => this.go(),
      () => this.go(),
    );
    this.turn = told;
    return told;
  }

  /** A notification was answered or closed: it had been shown. */
  async closed(note: string): Promise<NewsItem[]> {
    const { news } = this.sources.reader;
    const rows = await this.rowsOf(note);
    await this.sources.reader.transaction('rw', news, async () => {
      await this.step(rows, note);
    });
    return rows;
  }

  private async go(): Promise<number | null> {
    const { notices, others } = this.sources;
    const may = await notices.may();
    const profile = await others.place();
    await this.takeOver();
    await this.plan(may, profile);
    if (may) await this.ask(profile);
    else await this.refuseAll();
    return this.next(profile);
  }

  /** What another profile told needs no telling here. */
  private async takeOver(): Promise<void> {
    const { reader, others, now } = this.sources;
    const told = await others.toldOf([...(await this.waiting()), ...(await this.asking())]);
    if (told.length === 0) return;
    const ids = told.map(({ watchId, id }): [string, string] => [watchId, id]);
    await reader.transaction('rw', reader.news, async () => {
      const rows = (await reader.news.bulkGet(ids)).flatMap((row) => row ?? []);
      const step = { kind: 'told-elsewhere', atMs: now() } as const;
      await reader.news.bulkPut(rows.map((row) => rowOf(stepTelling(row, step), row.note)));
    });
  }

  private async plan(may: boolean, profile: ProfilePlace): Promise<void> {
    const { reader, clock, now } = this.sources;
    const { telling } = await readSettings(reader);
    const tables = [reader.news, reader.entries, reader.rules, reader.mutes];
    await reader.transaction('rw', tables, async () => {
      const waiting = await this.waiting();
      if (waiting.length === 0) return;
      const entries = await reader.entries.toArray();
      const changed = planTelling(await this.around(waiting), {
        entries: new Map(entries.map((entry) => [entry.id, entry])),
        rules: await readRules(reader),
        muted: new Set(await reader.mutes.toCollection().primaryKeys()),
        settings: { ...telling, notifications: telling.notifications && may },
        profile,
        nowMs: now(),
        clock,
      });
      await this.put(changed);
    });
  }

  private async ask(profile: ProfilePlace): Promise<void> {
    const { reader, notices, others, now } = this.sources;
    const telling = await this.asking();
    if (telling.length === 0) return;
    const { ask, put } = pendingNotes(telling, await notices.shown(), now());
    await this.put(put);
    if (ask.length === 0 || !isTurn(profile, now())) return;
    await others.tell();
    const rules = await readRules(reader);
    for (const pending of ask) {
      const ids = [...new Set(pending.items.map(({ watchId }) => watchId))];
      const entries = (await reader.entries.bulkGet(ids)).flatMap((entry) => entry ?? []);
      const isShown = await notices.show(pending, { rules, entries }).then(
        () => true,
        () => false,
      );
      // What the browser could not show this time, as when it is out of room, is asked again.
      if (!isShown) continue;
      const rows = await this.rowsOf(pending.note);
      await reader.transaction('rw', reader.news, () => this.step(rows, pending.note));
    }
    if (!(await notices.may())) await this.refuseAll();
  }

  /** The permission was taken back before the browser was asked. */
  private async refuseAll(): Promise<void> {
    const { reader } = this.sources;
    await reader.transaction('rw', reader.news, async () => {
      await this.refuse(await this.asking());
    });
  }

  private async next(profile: ProfilePlace): Promise<number | null> {
    const { reader, now } = this.sources;
    const held = await reader.news.where('telling.state').equals('held').toArray();
    const next = nextTellingMs(held);
    // What a worker that died left to be asked waits for the turn too.
    const turnMs = nextTurn(profile, now());
    const isLeft = turnMs > now() && (await this.asking()).length > 0;
    return isLeft ? Math.min(turnMs, next ?? turnMs) : next;
  }

  /** What the browser is being asked to show, or was when a worker died. */
  private asking(): Promise<NewsRow[]> {
    return this.sources.reader.news.where('telling.state').equals('telling').toArray();
  }

  private waiting(): Promise<NewsRow[]> {
    return this.sources.reader.news.where('telling.state').anyOf('new', 'held').toArray();
  }

  /** With the same events under other entries, and what was told within a day, for the caps. */
  private async around(waiting: readonly NewsRow[]): Promise<NewsRow[]> {
    const { reader, now } = this.sources;
    const marks = [...new Set(waiting.flatMap((row) => row.marks))];
    const rows = await Promise.all([
      reader.news.where('marks').anyOf(marks).toArray(),
      reader.news.where('telling.state').equals('telling').toArray(),
      reader.news
        .where('telling.atMs')
        .above(now() - DAY_MS)
        .toArray(),
    ]);
    const known = new Map(rows.flat().map((row) => [`${row.watchId} ${row.id}`, row]));
    return [...known.values()];
  }

  private rowsOf(note: string): Promise<NewsRow[]> {
    return this.sources.reader.news.where('note').equals(note).toArray();
  }

  /** Within a transaction: what changed since is looked at anew. */
  private async step(rows: readonly NewsRow[], note: string): Promise<void> {
    const step = { kind: 'shown', note, atMs: this.sources.now() } as const;
    await this.put((await this.anew(rows)).map((row) => stepTelling(row, step)));
  }

  private async refuse(rows: readonly NewsRow[]): Promise<void> {
    await this.put((await this.anew(rows)).map((row) => stepTelling(row, { kind: 'refused' })));
  }

  private async anew(rows: readonly NewsRow[]): Promise<NewsRow[]> {
    const keys = rows.map(({ watchId, id }): [string, string] => [watchId, id]);
    return (await this.sources.reader.news.bulkGet(keys)).flatMap((row) => row ?? []);
  }

  private async put(items: readonly NewsItem[]): Promise<void> {
    const { news } = this.sources.reader;
    const keys = items.map(({ watchId, id }): [string, string] => [watchId, id]);
    const before = await news.bulkGet(keys);
    await news.bulkPut(items.map((item, index) => rowOf(item, before[index]?.note)));
  }
}
