import type { Fault } from '../fault';
import { browserKilled } from './browser-killed';
import { CLOCK_JUMPS } from './clock-jump';
import { databaseBlocked, databaseDeleted } from './database-gone';
import { HOST_FAULTS } from './hosts';
import { offline } from './offline';
import { newerVersion, OLDER_VERSIONS } from './other-version';
import { permissionRevoked } from './permission-revoked';
import { storageFull } from './storage-full';
import { updated } from './updated';
import { workerKilled } from './worker-killed';

/** That nothing goes wrong: the measure of all others. */
const none: Fault = {
  name: 'no fault',
  comes: 'before',
  make: () => {},
  says: () => null,
  lift: () => Promise.resolve(),
};

/** The rows of the matrix. */
export const FAULTS: readonly Fault[] = [
  none,
  workerKilled,
  browserKilled,
  ...HOST_FAULTS,
  ...CLOCK_JUMPS,
  storageFull,
  databaseBlocked,
  databaseDeleted,
  newerVersion,
  ...OLDER_VERSIONS,
  updated,
  permissionRevoked,
  offline,
];
