import type { Fault } from '../fault';
import { inWorkerAndPages, type Scope } from './in-worker-and-pages';

/**
 * The disk is full: the browser refuses whatever is to be stored. A quota set by the browser's
 * protocol counts half a minute later only, so the refusal itself is put in.
 */
export const storageFull: Fault = {
  name: 'storage quota reached',
  comes: 'before',
  make: (stage) => inWorkerAndPages(stage, refuse, null),
  // A look that cannot be written down leaves the day of the last one standing.
  says: ({ asks, name }) => {
    if (name === 'watch poll') return /Last looked \d+\s\w+/;
    return asks ? /no more room/ : null;
  },
  // What can be fetched again is dropped to make room.
  takes: ({ name }) => name.startsWith('buyline-cache/'),
  lift: (stage) => inWorkerAndPages(stage, accept, null),
};

type Refusing = Scope & {
  accepted?: { readonly put: IDBObjectStore['put']; readonly add: IDBObjectStore['add'] };
};

// Both run in worker and pages, as text: they can use nothing from outside.
function refuse(scope: Refusing): void {
  const { prototype } = scope.IDBObjectStore;
  // oxlint-disable-next-line typescript/unbound-method -- put back as they were
  const { put, add } = prototype;
  scope.accepted ??= { put, add };
  const full = () => {
    throw new scope.DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  prototype.put = full;
  prototype.add = full;
}

function accept({ accepted, IDBObjectStore }: Refusing): void {
  if (!accepted) return;
  IDBObjectStore.prototype.put = accepted.put;
  IDBObjectStore.prototype.add = accepted.add;
}
