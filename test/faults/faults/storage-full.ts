import type { Fault } from '../fault';
import { inWorkerAndPages } from './in-worker-and-pages';

/**
 * The disk is full: the browser refuses whatever is to be stored. A quota set by the browser's
 * protocol counts half a minute later only, so the refusal itself is put in.
 */
export const storageFull: Fault = {
  name: 'storage quota reached',
  comes: 'before',
  make: (stage) => inWorkerAndPages(stage, refuse),
  // A look that cannot be written down leaves the day of the last one standing.
  says: ({ asks, name }) => {
    if (name === 'watch poll') return /Last looked \d+\s\w+/;
    return asks ? /no more room/ : null;
  },
  // What can be fetched again is dropped to make room.
  takes: (lost) => lost.startsWith('buyline-cache/'),
  lift: (stage) => inWorkerAndPages(stage, accept),
};

interface Refusing {
  accepted?: { readonly put: IDBObjectStore['put']; readonly add: IDBObjectStore['add'] };
}

// Both run in worker and pages, as text: they can use nothing from outside.
function refuse(): void {
  // oxlint-disable-next-line typescript/unbound-method -- put back as they were
  const { put, add } = IDBObjectStore.prototype;
  (globalThis as Refusing).accepted ??= { put, add };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- travels as text
  const full = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = full;
  IDBObjectStore.prototype.add = full;
}

function accept(): void {
  const { accepted } = globalThis as Refusing;
  if (!accepted) return;
  IDBObjectStore.prototype.put = accepted.put;
  IDBObjectStore.prototype.add = accepted.add;
}
