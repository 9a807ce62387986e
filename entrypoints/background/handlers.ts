import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { fail, ok } from '@/lib/core/result';
import type { Handlers } from '@/lib/messages/serve';
import { injectCard } from '@/lib/platform/inject-card';
import { keepAlive } from '@/lib/platform/keep-alive';
import type { Services } from './services';
import { countAnew } from './watching';

/** One line of work for each kind of request. */
export function createHandlers(services: Services): Handlers {
  const { directory, watchList } = services;
  return {
    'directory.slice': ({ symbols }) => keepAlive(directory.slice(symbols)),
    'directory.search': ({ text }) => keepAlive(directory.search(text)),
    'card.inject': async (_, caller) => {
      if (caller.from !== 'page')
        return fail({ kind: 'fault', detail: 'no page to put a card in' });
      await injectCard(caller.tabId, caller.frameId);
      return ok(null);
    },
    'watch.add': async ({ cik, ticker }) => {
      const added = await watchList.add(asCik(cik), ticker);
      if (added.ok) void keepAlive(firstCheck(services, asCik(cik)));
      return added;
    },
    'watch.remove': async ({ cik }) => {
      await watchList.remove(asCik(cik));
      await countAnew(services);
      return ok(null);
    },
    'watch.seen': async ({ rows }) => {
      await watchList.markSeen(new Set(rows));
      await countAnew(services);
      return ok(null);
    },
  };
}

/** The answer to "add" does not wait for the SEC; the popup follows the database. */
async function firstCheck(services: Services, cik: Cik): Promise<void> {
  await services.watchList.check(cik);
  await countAnew(services);
}

function asCik(text: string): Cik {
  const cik = parseCik(text);
  if (!cik) throw new Error(`${text} is no CIK`);
  return cik;
}
