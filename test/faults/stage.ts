import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DrivenBrowser } from '@/test/browser/driven-browser';
import type { FoundBrowser } from '@/test/browser/find-browser';
import { launchBrowser } from '@/test/browser/launch';
import type { World } from '@/test/e2e/world';
import { startReplica, type Replica, type RequestRecord } from '@/test/replica/server';

/** A page of the extension's that runs no script: what is stored is read and changed from it. */
const DESK = 'licences.txt';

/** What all stages share. */
export interface Playhouse {
  /** Starts the browser with the extension in it, on the folder of a profile. */
  readonly launch: (replica: Replica, profile: string) => Promise<DrivenBrowser>;
  /** The folder of the built extension. */
  readonly extension: string;
}

/** A playhouse in Chromium. */
export function chromiumHouse(browser: FoundBrowser, extension: string): Playhouse {
  return {
    extension,
    launch: (replica, profile) =>
      launchBrowser({ browser, extension, replica, profile, headless: true }),
  };
}

/** One browser with the extension and one stand-in for the SEC, for one cell of the matrix. */
export class Stage {
  private launched: DrivenBrowser | null = null;
  private open: Page | null = null;

  private constructor(
    private readonly house: Playhouse,
    /** The folder of its profile. */
    readonly profile: string,
    readonly replica: Replica,
  ) {}

  /** Sets a stage with a copy of a profile, or a new one; the browser is not started yet. */
  static async set(house: Playhouse, kept: string | null): Promise<Stage> {
    const profile = mkdtempSync(join(tmpdir(), 'buyline-faults-'));
    if (kept !== null) cpSync(kept, profile, { recursive: true });
    return new Stage(house, profile, await startReplica({ edgarFolder: null }));
  }

  /** Starts the browser, or starts it again after `leave`. */
  async enter(): Promise<void> {
    this.launched = await this.house.launch(this.replica, this.profile);
    this.open = await this.launched.context.newPage();
    await this.open.goto(`${this.launched.origin}/${DESK}`);
  }

  /** Ends the browser; the profile stays. */
  async leave(): Promise<void> {
    // One that was killed cannot be closed.
    await this.launched?.close().catch(() => {});
    this.launched = null;
  }

  /** Ends all of it. */
  async strike(): Promise<void> {
    await this.leave();
    await this.replica.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  get isOpen(): boolean {
    return this.launched !== null;
  }

  /** The folder of the extension. */
  get extension(): string {
    return this.house.extension;
  }

  get browser(): DrivenBrowser {
    if (!this.launched) throw new Error('The browser is not running.');
    return this.launched;
  }

  /** The page without scripts. */
  get desk(): Page {
    if (!this.open) throw new Error('The browser is not running.');
    return this.open;
  }

  /** Opens the desk anew: the browser closes it when the extension is loaded again. */
  async reopenDesk(): Promise<void> {
    this.open = await this.openOwn(DESK);
  }

  /** Opens a page of the extension's in a tab. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`${this.browser.origin}/${path}`);
    return page;
  }

  /** The requests to the SEC's hosts, from a place in the log on. */
  requests(from = 0): RequestRecord[] {
    return this.replica.log.slice(from).filter(({ host }) => host.endsWith('.sec.gov'));
  }
}

/** The stage as tests in a browser know their world; what runs in the worker there runs at the desk. */
export function worldOf(stage: Stage): World {
  const { browser, desk, replica } = stage;
  return { browser: { ...browser, worker: desk }, replica, close: () => stage.leave() };
}
