import type { LocalClock } from '@/lib/core/watch/local-clock';
import type { WatchId } from '@/lib/core/watch/entry';
import type { NewsItem } from '@/lib/core/watch/news';
import { checkEntry, takeKept } from './check-entry';
import { Polling, type PollSources } from './polling';
import { countUnseen } from './read-watch';
import { TellingService, type Notices, type OtherProfiles } from './telling';
import { WatchEntries } from './watch-entries';
import { WatchNews } from './watch-news';
import { WideWatch } from './wide/wide-watch';
import type { Directory } from '../directory';

/** What the watch draws on; `news` it brings itself. */
export type WatchPorts = Omit<PollSources, 'news'> & {
  readonly directory: Directory;
  readonly notices: Notices;
  readonly others: OtherProfiles;
  readonly clock: LocalClock;
};

/** The watch: whom the reader follows, what is new of them, and what was told. */
export class Watch {
  readonly entries: WatchEntries;
  readonly news: WatchNews;
  private readonly polling: Polling;
  private readonly wide: WideWatch;
  private readonly telling: TellingService;
  private readonly sources: PollSources;

  constructor(ports: WatchPorts) {
    const { reader, cache, directory, now } = ports;
    this.entries = new WatchEntries(reader, cache, directory, now);
    this.news = new WatchNews(reader, now);
    this.sources = { ...ports, news: this.news };
    this.polling = new Polling(this.sources);
    this.wide = new WideWatch(this.sources);
    this.telling = new TellingService(ports);
  }

  /** Looks for what is new of all entries, as far as one poll may. */
  poll(): Promise<void> {
    return this.polling.poll();
  }

  /** Reads filings of any company, as far as one poll may; false where no rule asks for them. */
  readWide(): Promise<boolean> {
    return this.wide.read();
  }

  /** Reads entries that were just added, as far as one poll may. */
  checkFirst(ids: readonly WatchId[]): Promise<void> {
    return this.polling.checkFirst(ids);
  }

  /** Keeps as news what a card has just read of a watched company. */
  async takeKept(id: WatchId): Promise<void> {
    const entry = await this.sources.reader.entries.get(id);
    const check = await this.sources.reader.checks.get(id);
    if (!entry) return;
    // Before its first check nothing can be called new, and that one is the card's own reading.
    if (!check || check.checkedAtMs === null) await checkEntry(this.sources, id, 'filings');
    else await takeKept(this.sources, entry);
  }

  /** After an update: news of entries that older code has checked, without any request. */
  async takeUnsummed(): Promise<void> {
    const { reader } = this.sources;
    for (const { id, summary, checkedAtMs } of await reader.checks.toArray()) {
      if (summary === null && checkedAtMs !== null) await this.takeKept(id);
    }
  }

  /** Tells what is to be told; returns when the next is due, epoch milliseconds, null for never. */
  tell(): Promise<number | null> {
    return this.telling.tell();
  }

  /** A notification was answered or closed; returns what it told. */
  noticeClosed(note: string): Promise<NewsItem[]> {
    return this.telling.closed(note);
  }

  /** No rule tells of it any more: its entry is muted, or whom it is about where nobody watches it. */
  async mute({ watchId, subject }: Pick<NewsItem, 'watchId' | 'subject'>): Promise<void> {
    const { reader, now } = this.sources;
    const { cik, name, ticker } = subject;
    if (await reader.entries.get(watchId)) await this.entries.edit(watchId, { isMuted: true });
    else await reader.mutes.put({ cik, name, ticker, mutedAtMs: now() });
  }

  /** How many unseen events there are, each once. */
  countUnseen() {
    return countUnseen(this.sources.reader);
  }
}
