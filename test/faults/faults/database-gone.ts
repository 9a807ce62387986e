import type { Fault } from '../fault';
import { inWorkerAndPages, type Scope } from './in-worker-and-pages';
import { raiseVersions } from './other-version';

/** The databases cannot be opened, as where the browser's files are damaged or out of reach. */
export const databaseBlocked: Fault = {
  name: 'IndexedDB blocked',
  comes: 'before',
  make: async (stage) => {
    await inWorkerAndPages(stage, block, null);
    // Whoever has them open has to open them anew.
    await raiseVersions(stage);
  },
  // A look that cannot be written down leaves the day of the last one standing.
  says: ({ name }) =>
    name === 'watch poll' ? /Last looked \d+\s\w+/ : /Something went wrong inside Buyline/,
  lift: (stage) => inWorkerAndPages(stage, unblock, null),
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
  takes: ({ name }) => name.startsWith('buyline-'),
};

type Blockable = Scope & { unblocked?: IDBFactory['open'] };

// Both run in worker and pages, as text: they can use nothing from outside.
function block(scope: Blockable): void {
  const { prototype } = scope.IDBFactory;
  // oxlint-disable-next-line typescript/unbound-method -- put back as it was
  scope.unblocked ??= prototype.open;
  prototype.open = () => {
    throw new scope.DOMException('Internal error opening backing store.', 'UnknownError');
  };
}

function unblock(scope: Blockable): void {
  if (scope.unblocked) scope.IDBFactory.prototype.open = scope.unblocked;
}
