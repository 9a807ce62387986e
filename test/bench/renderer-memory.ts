import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

interface Renderer {
  readonly id: number;
  readonly before: number;
}

/** What the processes of a browser's pages take of memory, as Linux tells it; others do not. */
export class RendererMemory {
  private constructor(private readonly renderers: readonly Renderer[]) {}

  /** Begins to watch, with the pages that are open now. */
  static async begin(context: BrowserContext): Promise<RendererMemory> {
    const ids = process.platform === 'linux' ? await renderersOf(context) : [];
    for (const id of ids) forgetPeak(id);
    return new RendererMemory(ids.map((id) => ({ id, before: bytesOf(id, 'VmRSS') })));
  }

  /** By how many bytes they grew since then, at their highest; null where nothing is told. */
  grown(): number | null {
    // The browser keeps a spare renderer for the next page, and may drop it meanwhile.
    const alive = this.renderers.filter(({ id }) => existsSync(`/proc/${id}/status`));
    if (alive.length === 0) return null;
    return alive.reduce((sum, { id, before }) => sum + bytesOf(id, 'VmHWM') - before, 0);
  }
}

async function renderersOf(context: BrowserContext): Promise<number[]> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('The browser gave no DevTools connection.');
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Makes what the process takes now its highest so far. */
function forgetPeak(id: number): void {
  writeFileSync(`/proc/${id}/clear_refs`, '5');
}

function bytesOf(id: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) * 1_024;
}
