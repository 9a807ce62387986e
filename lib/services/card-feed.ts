import type { CardView } from '@/lib/core/card/view';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { parseTicker, type Ticker } from '@/lib/core/ticker/symbol';
import type { CompanyReader } from './company-reader';
import type { Directory } from './directory';
import type { Funds } from './funds/funds';
import type { WatchEntries } from './watch/watch-entries';

/** Figures this young are not fetched again when a card opens. */
const FRESH_FOR_MS = 10 * 60_000;

/** What a card is fed from. */
export interface CardSources {
  readonly directory: Directory;
  readonly companies: CompanyReader;
  readonly entries: Pick<WatchEntries, 'has'>;
  readonly funds: Pick<Funds, 'inCompany'>;
}

/**
 * Feeds one card: at once what the cache knows, then the progress of a refresh where one is
 * due, then the result. Every view is whole, so that the card needs no memory of its own.
 */
export async function feedCard(
  { directory, companies, entries, funds }: CardSources,
  asked: { readonly cik: string; readonly ticker: string },
  push: (view: CardView) => void,
): Promise<void> {
  const cik = parseCik(asked.cik);
  if (!cik) throw new Error(`${asked.cik} is no CIK`);
  // Asked before the figures are read: a run that ends in between must not leave them empty.
  const fresh = await companies.isFresh(cik, FRESH_FOR_MS);
  const [found, kept, watched, held] = await Promise.all([
    directory.find(cik, asked.ticker),
    companies.kept(cik),
    entries.has(cik),
    funds.inCompany(cik),
  ]);
  const company = found.ok ? found.value : placeholder(cik, asked.ticker);
  if (!found.ok || fresh) {
    const problem = found.ok ? null : found.problem;
    push({ company, phase: { kind: 'done' }, ...kept, funds: held, problem, watched });
    return;
  }
  const reading = await companies.refresh(cik, 'hover', (read, of) => {
    push({ company, phase: { kind: 'reading', read, of }, ...kept, funds: held, watched });
  });
  push({
    company,
    phase: { kind: 'done' },
    ...reading,
    watched: await entries.has(cik),
    funds: await funds.inCompany(cik),
  });
}

/** Stands in while the directory cannot be had; the card then shows the problem. */
function placeholder(cik: Cik, ticker: string): DirectoryEntry {
  return { cik, ticker: parseTicker(ticker) ?? ('' as Ticker), name: ticker, exchange: null };
}
