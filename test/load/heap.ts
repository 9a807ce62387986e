import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '@/test/browser/launch';

interface Usage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

/** The protocol's answers as far as they are read here. */
interface Answer {
  readonly id?: number;
  readonly result?: Usage;
}

/** Bytes that a tab's scripts and what they hold take, after a collection; our scripts' among them. */
export async function heapOfTab(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  // The second one takes what the first one's finalizers let go.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const heap = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return bytesOf(heap);
}

/** The same of the extension's worker; not a number while none is running. */
export async function heapOfWorker({ context, extensionId }: LaunchedBrowser): Promise<number> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('The browser gave no DevTools connection.');
  const { targetInfos } = await devtools.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  if (!worker) return Number.NaN;
  const { targetId } = worker;
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  let id = 0;
  const ask = (method: string): Promise<Usage> =>
    new Promise((resolve) => {
      const asked = ++id;
      devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as Answer;
        if (answer.id === asked) resolve(answer.result ?? { usedSize: Number.NaN });
      });
      const message = JSON.stringify({ id: asked, method });
      void devtools.send('Target.sendMessageToTarget', { sessionId, message });
    });
  for (let i = 0; i < 2; i++) await ask('HeapProfiler.collectGarbage');
  const heap = await ask('Runtime.getHeapUsage');
  await devtools.detach();
  return bytesOf(heap);
}

function bytesOf({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: Usage): number {
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
