import type { FoundMutualFund, Subject } from '@/lib/core/look-up/subject';
import { send } from './send';
import { watchRequests } from './watch-requests';

const askSec = (text: string) => send('search.ask', { text });

/** The requests of the search for companies, people and funds; none of them ever rejects. */
export const searchRequests = {
  find: (text: string) => send('search.find', { text }),
  askSec,
  askAdviser: ({ cik, series }: FoundMutualFund) =>
    send('funds.mutual', { by: 'series', cik, series }),
};

/** Those of a pasted list. */
export const pasteRequests = {
  paste: (text: string) => send('watch.paste', { text }),
  add: ({ kind, cik, ticker }: Subject) => watchRequests.add({ kind, cik, ticker }),
  askSec,
};
