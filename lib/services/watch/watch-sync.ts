import type { WatchEntry, WatchId } from '@/lib/core/watch/entry';
import type { NewsItem } from '@/lib/core/watch/news';
import { packSync, SYNC_PREFIX } from '@/lib/core/watch/pack-sync';
import type { ProfilePlace } from '@/lib/core/watch/profile-turn';
import { mergeSync, MOST_TOLD, type SyncState } from '@/lib/core/watch/sync-state';
import { isToldElsewhere, namesToldElsewhere, toldMarks } from '@/lib/core/watch/told-name';
import { unpackSync } from '@/lib/core/watch/unpack-sync';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readSettings } from '@/lib/settings/stored-settings';
import type { Now } from '../clock';
import type { SyncItems, SyncStore } from './sync-store';
import { keepSyncLeft } from './sync-left';
import { Profiles } from './profiles';
import { readRules, replaceRules, rulesChangedAt } from './rule-list';
import type { OtherProfiles } from './telling';
import { unchecked } from './watch-entries';

/** Keeps the watchlist in step with the reader's other profiles, where the reader wishes it. */
export class WatchSync implements OtherProfiles {
  private turn: Promise<unknown> = Promise.resolve();
  private readonly profiles: Profiles;

  constructor(
    private readonly reader: ReaderDatabase,
    private readonly store: SyncStore,
    private readonly now: Now,
  ) {
    this.profiles = new Profiles(reader, store, now);
  }

  /**
   * Brings this profile and the shared list together, and returns the entries that are new here.
   * What storage refuses, as over its quota, is left for the next time: nothing is lost here.
   */
  step(): Promise<readonly WatchId[]> {
    const stepped = this.turn.then(
      () => this.go(),
      () => this.go(),
    );
    this.turn = stepped;
    return stepped;
  }

  async toldOf(items: readonly NewsItem[]): Promise<readonly NewsItem[]> {
    if (items.length === 0 || !(await this.isOn())) return [];
    const told = unpackSync(await this.store.read())?.told ?? [];
    const names = namesToldElsewhere(told, await this.profiles.shortName());
    return items.filter((item) => isToldElsewhere(item, names));
  }

  async place(): Promise<ProfilePlace> {
    return (await this.isOn()) ? this.profiles.place() : { place: 0, count: 1 };
  }

  async tell(): Promise<void> {
    await this.step();
  }

  private async isOn(): Promise<boolean> {
    return (await readSettings(this.reader)).isSynced;
  }

  private async go(): Promise<readonly WatchId[]> {
    if (!(await this.isOn())) return [];
    const stored = await this.store.read();
    const { merged, fresh } = await this.join(unpackSync(stored));
    const { items, left } = packSync(merged);
    const isWritten = await this.write(items, stored);
    await keepSyncLeft(this.reader, left, !isWritten);
    await this.profiles.note(stored);
    return fresh;
  }

  /**
   * Makes the list here what both profiles know together, in one transaction, so that nothing that
   * the reader changes meanwhile is lost. Also returns the entries that are new here.
   */
  private async join(
    elsewhere: SyncState | null,
  ): Promise<{ merged: SyncState; fresh: WatchId[] }> {
    const { entries, checks, removed, news, rules, settings } = this.reader;
    const tables = [entries, checks, removed, news, rules, settings];
    const by = await this.profiles.shortName();
    return this.reader.transaction('rw', tables, async () => {
      const here = await this.local(by);
      const merged = elsewhere ? mergeSync(here, elsewhere) : here;
      return { merged, fresh: await this.take(merged) };
    });
  }

  private async local(by: string): Promise<SyncState> {
    const { reader } = this;
    const [entries, removed, list, changedAtMs, told, telling] = await Promise.all([
      reader.entries.toArray(),
      reader.removed.toArray(),
      readRules(reader),
      rulesChangedAt(reader),
      // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of the database's
      reader.news.orderBy('telling.atMs').reverse().limit(MOST_TOLD).toArray(),
      reader.news.where('telling.state').equals('telling').toArray(),
    ]);
    const rules = changedAtMs === null ? null : { list, changedAtMs };
    const marks = toldMarks([...told, ...telling], by, this.now());
    return { entries, removed, rules, told: marks };
  }

  /** Within a transaction. Of what comes from elsewhere the watch begins here now. */
  private async take({ entries, removed, rules }: SyncState): Promise<WatchId[]> {
    const { reader } = this;
    const off = removed.map(({ id }) => id);
    // What is off the list here already may have news of its own, by a rule about any company.
    const gone = await reader.entries.where('id').anyOf(off).primaryKeys();
    await reader.entries.bulkDelete(gone);
    await reader.checks.bulkDelete(gone);
    await reader.news.where('watchId').anyOf(gone).delete();
    await reader.removed.clear();
    await reader.removed.bulkPut([...removed]);
    const known = await reader.entries.bulkGet(entries.map(({ id }) => id));
    await reader.entries.bulkPut([...entries]);
    const added = entries.filter((_: WatchEntry, index) => !known[index]).map(({ id }) => id);
    await reader.checks.bulkPut(added.map((id) => unchecked(id, this.now())));
    if (rules && rules.changedAtMs !== (await rulesChangedAt(reader))) {
      await replaceRules(reader, rules.list, rules.changedAtMs);
    }
    return added;
  }

  private async write(items: SyncItems, stored: SyncItems): Promise<boolean> {
    const changed = Object.entries(items).filter(
      ([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value),
    );
    const stale = Object.keys(stored).filter(
      (key) => key.startsWith(SYNC_PREFIX) && !(key in items),
    );
    if (changed.length === 0 && stale.length === 0) return true;
    return this.store.write(Object.fromEntries(changed), stale).then(
      () => true,
      () => false,
    );
  }
}
