import { setTimeout as wait } from 'node:timers/promises';
import type { DrivenBrowser } from './driven-browser';
import { connectionOf } from './firefox-chrome';
import { stopEventPage } from './firefox-extension';

/**
 * Ends the extension's service worker, in Firefox its event page, as the browser does after half a
 * minute of rest: its memory is gone, and the next event starts a new one. Throws when it was not
 * running or lives on.
 */
export async function stopWorker(browser: DrivenBrowser): Promise<void> {
  const { context, extensionId } = browser;
  const connection = connectionOf(context);
  if (connection) return stopEventPage(connection, extensionId);
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('The browser gave no DevTools connection.');
  const runningId = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) =>
        type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
    )?.targetId;
  };
  try {
    const targetId = await runningId();
    if (targetId === undefined) throw new Error('The service worker was not running.');
    // A worker that is just being started does not hear; a busy machine takes seconds to end one.
    for (let tries = 0; tries < 500; tries++) {
      if (tries % 50 === 0) await devtools.send('Target.closeTarget', { targetId });
      if ((await runningId()) !== targetId) return;
      await wait(20);
    }
    throw new Error('The service worker did not stop.');
  } finally {
    await devtools.detach();
  }
}
