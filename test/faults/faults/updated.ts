import type { Fault } from '../fault';
import { comesTrue } from '../under-way';

/** The extension is loaded anew under open tabs, as by an update; the browser closes its own pages. */
export const updated: Fault = {
  name: 'extension updated',
  comes: 'under way',
  make: async (stage) => {
    const { context } = stage.browser;
    const devtools = await context.browser()?.newBrowserCDPSession();
    if (!devtools) throw new Error('The browser gave no DevTools connection.');
    await devtools.send('Extensions.loadUnpacked', { path: stage.extension });
    await devtools.detach();
    if (!(await comesTrue(() => stage.desk.isClosed(), 10_000)))
      throw new Error('Nothing was closed.');
    await stage.reopenDesk();
  },
  // The new version takes the page over.
  says: () => null,
  lift: () => Promise.resolve(),
};
