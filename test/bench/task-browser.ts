import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '@/test/browser/find-browser';
import type { PageTasks } from './page-tasks';
import { RendererMemory } from './renderer-memory';
import { serveTaskPage, type TaskPage } from './task-page';

type Asked<K extends keyof PageTasks> = Parameters<PageTasks[K]>[0];
type Told<K extends keyof PageTasks> = Awaited<ReturnType<PageTasks[K]>>;

/** A browser without any extension, in whose pages parts of the product run by themselves. */
export class TaskBrowser {
  private constructor(
    private readonly context: BrowserContext,
    private readonly page: TaskPage,
  ) {}

  /** Starts it for some work and closes it after; null is worked with where no browser is found. */
  static async during<T>(work: (browser: TaskBrowser | null) => Promise<T>): Promise<T> {
    const found = findBrowser();
    if (!found) return work(null);
    const page = await serveTaskPage();
    // Without a profile on disk, databases would lie in memory alone.
    const profile = mkdtempSync(join(tmpdir(), 'buyline-bench-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: found.path,
      headless: true,
      // Containers have no user namespaces for it, and nothing but this page is opened.
      chromiumSandbox: process.platform !== 'linux',
    });
    try {
      return await work(new TaskBrowser(context, page));
    } finally {
      await context.close();
      page.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  /** Its name and version. */
  get title(): string {
    return `Chromium ${this.context.browser()?.version() ?? ''}`;
  }

  /** Runs a task in a fresh page. */
  run<K extends keyof PageTasks>(task: K, asked: Asked<K>): Promise<Told<K>> {
    const told = this.inPage((page) => page.evaluate(runInPage, { task, asked }));
    return told as Promise<Told<K>>;
  }

  /**
   * Runs a task in a fresh page and returns by how many bytes the processes of pages grew at their
   * highest while it ran; null where the system does not tell.
   */
  grown<K extends keyof PageTasks>(task: K, asked: Asked<K>): Promise<number | null> {
    return this.inPage(async (page) => {
      const memory = await RendererMemory.begin(this.context);
      await page.evaluate(runInPage, { task, asked });
      return memory.grown();
    });
  }

  private async inPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.context.newPage();
    try {
      await page.goto(this.page.url);
      return await work(page);
    } finally {
      await page.close();
    }
  }
}

function runInPage({ task, asked }: { task: string; asked: object }): unknown {
  const { tasks } = globalThis as unknown as { tasks: Record<string, (asked: object) => unknown> };
  return tasks[task]?.(asked);
}
