import { ok } from '@/lib/core/result';
import type { Handlers } from '@/lib/messages/serve';
import { keepAlive } from '@/lib/platform/keep-alive';
import { askFilers } from '@/lib/services/ask-filers';
import { findSubjects } from '@/lib/services/find-subjects';
import type { Services } from './services';

/** One line of work for each kind of request about the search for companies, people and funds. */
export function searchHandlers({ subjects, speech }: Services) {
  return {
    'search.find': async ({ text }) => {
      // What managers are known for is looked through in the reader's language.
      await speech.ready();
      return ok(await keepAlive(findSubjects(subjects, text)));
    },
    'search.ask': ({ text }) => keepAlive(askFilers(subjects, text)),
  } satisfies Partial<Handlers>;
}
