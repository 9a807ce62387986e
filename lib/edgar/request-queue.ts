import {
  answerArrived,
  coolDown,
  freshPace,
  pullIn,
  revivePace,
  startRequest,
  waitMs,
  type Pace,
} from '@/lib/core/schedule/pace';

/** Who waits for a request, most urgent first. */
export const PRIORITIES = ['hover', 'search', 'watchlist', 'funds', 'bulk', 'any'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Keeps the pace where a killed worker cannot forget it. */
export interface PaceStore {
  load(): Promise<Pace | null>;
  save(pace: Pace): Promise<void>;
}

/** Time as the queue needs it; tests bring their own. */
export interface QueueClock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Thrown to everyone in the queue when the host has asked us to stop. */
export class CoolDown extends Error {
  constructor(readonly untilMs: number) {
    super(`no requests before ${new Date(untilMs).toISOString()}`);
  }
}

/** A place in the line. */
export interface Ticket {
  readonly begun: Promise<void>;
  /** How urgent it is by now. */
  readonly priority: Priority;
  answered(): void;
  /** Makes the request more urgent while it waits. */
  promote(to: Priority): void;
}

class Waiting {
  declare begin: () => void;
  declare refuse: (error: unknown) => void;
  readonly begun = new Promise<void>((resolve, reject) => {
    this.begin = resolve;
    this.refuse = reject;
  });

  constructor(public priority: Priority) {}
}

/**
 * The one queue through which every request of the extension goes. Requests start in order of
 * priority, at the pace of `lib/core/schedule/pace.ts`; the pace is saved before each start.
 */
export class RequestQueue {
  private pace: Pace | null = null;
  private readonly waiting: Waiting[] = [];
  private pumping = false;
  private wake: (() => void) | null = null;

  constructor(
    private readonly store: PaceStore,
    private readonly clock: QueueClock,
  ) {}

  /**
   * Gets in line. `begun` resolves when the request may start and rejects with `CoolDown` while
   * the host wants none, or with the store's error when the pace cannot be kept; `answered` is to
   * be called when its answer began or it failed.
   */
  enter(priority: Priority): Ticket {
    const entry = new Waiting(priority);
    this.waiting.push(entry);
    void this.pump();
    let answered = false;
    return {
      begun: entry.begun,
      get priority() {
        return entry.priority;
      },
      answered: () => {
        if (answered) return;
        answered = true;
        // Not saved is not lost: the place is free in memory, and in a revived pace too.
        this.update((pace) => answerArrived(pace, this.clock.now())).catch(() => {});
      },
      promote: (to) => {
        if (PRIORITIES.indexOf(to) < PRIORITIES.indexOf(entry.priority)) entry.priority = to;
      },
    };
  }

  /** Stops everything for the cool-down and tells everyone who waits; returns its end. */
  async block(): Promise<number> {
    const pace = await this.update((before) => coolDown(before, this.clock.now()));
    this.refuseAll(new CoolDown(pace.blockedUntilMs));
    return pace.blockedUntilMs;
  }

  private async pump(): Promise<void> {
    if (this.pumping) return;
    this.pumping = true;
    try {
      while (this.waiting.length > 0) await this.startNext();
    } catch (error) {
      this.refuseAll(error);
    } finally {
      this.pumping = false;
    }
  }

  private async startNext(): Promise<void> {
    const pace = await this.current();
    const now = this.clock.now();
    if (pace.blockedUntilMs > now) return this.refuseAll(new CoolDown(pace.blockedUntilMs));
    const wait = waitMs(pace, now);
    if (wait === 0) return this.start(now);
    const answer = new Promise<void>((resolve) => (this.wake = resolve));
    await (wait === null ? answer : Promise.race([answer, this.clock.sleep(wait)]));
  }

  private async start(now: number): Promise<void> {
    let started = false;
    try {
      // Saved before the request begins: a worker killed right after it remembers the request.
      await this.update((before) => startRequest(before, now));
      // A block may have come in meanwhile.
      const blocked = (this.pace?.blockedUntilMs ?? 0) > now;
      const next = blocked ? undefined : this.takeMostUrgent();
      started = next !== undefined;
      next?.begin();
    } finally {
      if (!started && this.pace) this.pace = answerArrived(this.pace, now);
    }
  }

  private takeMostUrgent(): Waiting | undefined {
    const ranks = this.waiting.map(({ priority }) => PRIORITIES.indexOf(priority));
    const index = ranks.indexOf(Math.min(...ranks));
    return this.waiting.splice(index, 1)[0];
  }

  private refuseAll(reason: unknown): void {
    for (const entry of this.waiting.splice(0)) entry.refuse(reason);
  }

  private async current(): Promise<Pace> {
    if (this.pace) return (this.pace = pullIn(this.pace, this.clock.now()));
    const stored = await this.store.load();
    const now = this.clock.now();
    // A second caller may have been faster while the store was read.
    this.pace ??= stored ? revivePace(stored, now) : freshPace(now);
    return this.pace;
  }

  private async update(change: (pace: Pace) => Pace): Promise<Pace> {
    await this.current();
    // Read again after the wait: another change may have come in between.
    const pace = change(this.pace ?? freshPace(this.clock.now()));
    this.pace = pace;
    this.wake?.();
    await this.store.save(pace);
    return pace;
  }
}
