import { stopWorker } from '@/test/browser/stop-worker';
import type { Fault } from '../fault';

/** The browser stops the worker while it waits for answers. */
export const workerKilled: Fault = {
  name: 'worker killed',
  comes: 'under way',
  make: ({ browser }) => stopWorker(browser),
  says: () => null,
  lift: () => Promise.resolve(),
};
