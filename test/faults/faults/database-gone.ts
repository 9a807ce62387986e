import type { Fault } from '../fault';
import { inWorkerAndPages } from './in-worker-and-pages';
import { raiseVersions } from './other-version';

/** The databases cannot be opened, as where the browser's files are damaged or out of reach. */
export const databaseBlocked: Fault = {
  name: 'IndexedDB blocked',
  comes: 'before',
  make: async (stage) => {
    await inWorkerAndPages(stage, block);
    // Whoever has them open has to open them anew.
    await raiseVersions(stage);
  },
  // A look that cannot be written down leaves the day of the last one standing.
  says: ({ name }) =>
    name === 'watch poll' ? /Last looked \d+\s\w+/ : /Something went wrong inside Buyline/,
  lift: (stage) => inWorkerAndPages(stage, unblock),
};

/** Somebody deletes the databases while they are in use. */
export const databaseDeleted: Fault = {
  name: 'IndexedDB deleted',
  comes: 'before',
  make: ({ desk }) =>
    desk.evaluate(async () => {
      for (const { name = '' } of await indexedDB.databases()) {
        await new Promise<void>((resolve, reject) => {
          const gone = indexedDB.deleteDatabase(name);
          gone.addEventListener('success', () => resolve());
          gone.addEventListener('error', () => reject(new Error(`${name} stays`)));
        });
      }
    }),
  says: () => null,
  lift: () => Promise.resolve(),
  takes: (name) => name.startsWith('buyline-'),
};

interface Blockable {
  unblocked?: IDBFactory['open'];
}

// Both run in worker and pages, as text: they can use nothing from outside.
function block(): void {
  // oxlint-disable-next-line typescript/unbound-method -- put back as it was
  (globalThis as Blockable).unblocked ??= IDBFactory.prototype.open;
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error opening backing store.', 'UnknownError');
  };
}

function unblock(): void {
  const { unblocked } = globalThis as Blockable;
  if (unblocked) IDBFactory.prototype.open = unblocked;
}
