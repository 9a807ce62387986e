import { ok } from '@/lib/core/result';
import type { Handlers } from '@/lib/messages/serve';
import { keepAlive } from '@/lib/platform/keep-alive';
import { MarkStates } from '@/lib/services/mark-states';
import { asCik } from './as-cik';
import type { Services } from './services';

/** One line of work for each kind of request about marks. */
export function markHandlers({ companies, funds, settings }: Services) {
  const states = new MarkStates({ companies, funds, now: () => Date.now() });
  return {
    'marks.states': async ({ ciks }) => {
      const { markStates } = await settings();
      return ok(markStates === 'told' ? await keepAlive(states.of(ciks.map(asCik))) : []);
    },
  } satisfies Partial<Handlers>;
}
