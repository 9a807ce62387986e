import type { Fault } from '../fault';

/** The reader's own connection goes and comes back: no host is reached, the pages' neither. */
export const offline: Fault = {
  name: 'offline, then online',
  comes: 'from the hosts',
  make: ({ replica }) => void replica.faults.add({ kind: 'drop' }, { when: () => true }),
  says: ({ asks }) => (asks ? /could not be reached/ : null),
  lift: ({ replica }) => Promise.resolve(replica.faults.clear()),
};
