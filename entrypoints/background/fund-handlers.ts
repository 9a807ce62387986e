import { ok } from '@/lib/core/result';
import type { Handlers } from '@/lib/messages/serve';
import { keepAlive } from '@/lib/platform/keep-alive';
import { asCik } from './as-cik';
import type { Services } from './services';

/** One line of work for each kind of request about funds. */
export function fundHandlers({ funds }: Services) {
  return {
    'funds.load': async () => {
      await funds.want();
      void keepAlive(funds.run());
      return ok(null);
    },
    'funds.stop': async () => {
      await funds.stop();
      return ok(null);
    },
    'funds.follow': async ({ cik }) => {
      const added = await funds.follow(asCik(cik));
      if (added.ok) void keepAlive(funds.run());
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
    'funds.read': async ({ cik }) => ok(await funds.read(asCik(cik))),
    'funds.mutual': async (asked) => {
      const query = asked.by === 'series' ? { ...asked, cik: asCik(asked.cik) } : asked;
      return ok(await keepAlive(funds.mutualFund(query)));
    },
  } satisfies Partial<Handlers>;
}
