import { CacheDatabase } from '@/lib/db/cache';
import { LedgerDatabase } from '@/lib/db/ledger';
import { ReaderDatabase } from '@/lib/db/reader';
import { ensureAlarm } from '@/lib/platform/alarm';
import { forgetAll } from '@/lib/platform/forget-all';
import { keepAlive } from '@/lib/platform/keep-alive';
import { tellPages } from '@/lib/platform/tell-pages';
import { wipe, type Wiped } from '@/lib/services/wipe';
import { notices } from './notices';
import { createServices, type Services } from './services';
import { speakAnew } from './speaking';
import { tellAnew } from './watching';

/** One after the other: the second may be the first, sent again. */
let turn: Promise<void> = Promise.resolve();

/**
 * Ends everything that runs, empties the stores, and begins anew: `services` are new ones after it,
 * also when it fails. What was running finds its databases closed for good, so that none of it can
 * write back what it had read before; what is asked meanwhile fails, and may be asked again.
 */
export function wipeAll(services: Services, what: Wiped): Promise<void> {
  const wiped = turn.then(
    () => wipeOnce(services, what),
    () => wipeOnce(services, what),
  );
  turn = wiped;
  return wiped;
}

async function wipeOnce(services: Services, what: Wiped): Promise<void> {
  services.end();
  const stores = {
    cache: new CacheDatabase(),
    reader: new ReaderDatabase(),
    ledger: new LedgerDatabase(),
  };
  try {
    await wipe(what, { ...stores, forgetRest: forgetAll });
  } finally {
    for (const store of Object.values(stores)) store.close();
    Object.assign(services, createServices(notices, services.queue));
  }
  if (what === 'everything') await beginAsInstalled(services);
}

async function beginAsInstalled(services: Services): Promise<void> {
  await ensureAlarm((await services.settings()).pollMinutes);
  await speakAnew(services);
  await tellAnew(services);
  void keepAlive(tellPages());
  void keepAlive(services.directory.ensure('bulk'));
}
