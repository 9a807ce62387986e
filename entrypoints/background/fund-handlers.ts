import { ok } from '@/lib/core/result';
import type { Handlers } from '@/lib/messages/serve';
import { keepAlive } from '@/lib/platform/keep-alive';
import { tellPages } from '@/lib/platform/tell-pages';
import { asCik } from './as-cik';
import type { Services } from './services';

/** One line of work for each kind of request about funds. */
export function fundHandlers({ funds, asked }: Services) {
  const load = () => keepAlive(funds.run().then(() => tellPages('page.states')));
  return {
    'funds.load': async () => {
      await funds.want();
      void load();
      return ok(null);
    },
    'funds.stop': async () => {
      await funds.stop();
      return ok(null);
    },
    'funds.follow': async ({ cik }) => {
      const added = await funds.follow(asCik(cik));
      if (added.ok) void load();
      return added;
    },
    'funds.unfollow': async ({ cik }) => {
      await keepAlive(funds.unfollow(asCik(cik)));
      return ok(null);
    },
    'funds.reorder': async ({ ciks }) => {
      await keepAlive(funds.reorder(ciks));
      return ok(null);
    },
    'funds.search': ({ text }) => keepAlive(funds.search(text)),
    'funds.read': async ({ cik }) => {
      asked.note({ kind: 'manager', id: asCik(cik) });
      return ok(await funds.read(asCik(cik)));
    },
    'funds.mutual': async (wanted) => {
      const query = wanted.by === 'series' ? { ...wanted, cik: asCik(wanted.cik) } : wanted;
      return ok(await keepAlive(funds.mutualFund(query)));
    },
  } satisfies Partial<Handlers>;
}
