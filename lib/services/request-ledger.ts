import { LEDGER_MS, MOST_REQUESTS, type RequestRow } from '@/lib/core/ledger/request-row';
import type { LedgerDatabase } from '@/lib/db/ledger';
import type { LoggedRequest, RequestLog } from '@/lib/edgar/request-log';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';

/** What is noted is written at once, and then not before so many milliseconds. */
const BETWEEN_WRITES_MS = 400;
/** After so many written rows, those that are too old or too many go. */
const PRUNE_EVERY = 200;
/** So many rows wait at most for a database that refuses them. */
const MOST_WAITING = 2_000;

/**
 * Notes every request that goes out, and what became of it. A request never waits for that: rows
 * are gathered and written in batches, the first of them at once, so that a worker stopped at any
 * moment loses those of the last 400 ms at most.
 */
export class RequestLedger implements RequestLog {
  private waiting = new Map<string, RequestRow>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private writtenAtMs = Number.NEGATIVE_INFINITY;
  private writtenRows = PRUNE_EVERY;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly ledger: LedgerDatabase,
    private readonly now: Now,
    private readonly newId: () => string,
    private readonly most = MOST_REQUESTS,
  ) {}

  begin(url: string, priority: Priority): LoggedRequest {
    const { host, pathname, search } = new URL(url);
    let row: RequestRow = {
      id: this.newId(),
      atMs: this.now(),
      host,
      path: pathname + search,
      urgency: priority,
      status: null,
      bytes: null,
      isUnpacked: false,
      end: 'open',
    };
    const keep = (changes: Partial<RequestRow>) => {
      row = { ...row, ...changes };
      this.waiting.set(row.id, row);
      this.plan();
    };
    keep({});
    return {
      answered: (status, bytes) => keep({ status, bytes }),
      judged: (verdict) => keep({ verdict }),
      ended: (isWhole, bytes, isUnpacked) => {
        if (row.end !== 'open') return;
        // What the host stated holds of an answer that came whole.
        const counted = isWhole && row.bytes !== null ? {} : { bytes, isUnpacked };
        keep({ end: isWhole ? 'whole' : 'broken', ...counted });
      },
    };
  }

  /** Writes what is not yet written; resolves when all of it is, or was refused. */
  async flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.writing = this.writing.then(() => this.write());
    await this.writing;
  }

  private plan(): void {
    if (this.timer !== null) return;
    const since = this.now() - this.writtenAtMs;
    const wait = since >= 0 && since < BETWEEN_WRITES_MS ? BETWEEN_WRITES_MS - since : 0;
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private async write(): Promise<void> {
    const rows = [...this.waiting.values()];
    if (rows.length === 0) return;
    this.waiting = new Map();
    this.writtenAtMs = this.now();
    try {
      await this.ledger.requests.bulkPut(rows);
      this.writtenRows += rows.length;
      if (this.writtenRows >= PRUNE_EVERY) await this.prune();
    } catch {
      this.keepForLater(rows);
    }
  }

  /** They are written with the next request; a database that is closed for good takes none. */
  private keepForLater(rows: readonly RequestRow[]): void {
    const later = new Map(rows.map((row) => [row.id, row]));
    for (const [id, row] of this.waiting) later.set(id, row);
    this.waiting = new Map([...later].slice(-MOST_WAITING));
  }

  private async prune(): Promise<void> {
    this.writtenRows = 0;
    const { requests } = this.ledger;
    await requests
      .where('atMs')
      .below(this.now() - LEDGER_MS)
      .delete();
    const over = (await requests.count()) - this.most;
    if (over > 0) await requests.orderBy('atMs').limit(over).delete();
  }
}
