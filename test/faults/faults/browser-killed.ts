import type { Fault } from '../fault';
import { comesTrue } from '../under-way';

/** The browser dies at once, as by a power cut, and is started again. */
export const browserKilled: Fault = {
  name: 'browser killed',
  comes: 'under way',
  make: async ({ browser }) => {
    const devtools = await browser.context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await devtools?.send('SystemInfo.getProcessInfo')) ?? {
      processInfo: [],
    };
    const own = processInfo.find(({ type }) => type === 'browser');
    if (!own) throw new Error('The browser does not say which process it is.');
    process.kill(own.id, 'SIGKILL');
    if (!(await comesTrue(() => !isRunning(own.id), 10_000))) throw new Error('It lives on.');
  },
  says: () => null,
  lift: async (stage) => {
    await stage.leave();
    await stage.enter();
  },
};

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
