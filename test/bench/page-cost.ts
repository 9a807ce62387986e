import { findBrowser } from '@/test/browser/find-browser';
import { BENCH_HOSTS, startBenchBrowser, type BenchBrowser } from './bench-browser';
import type { CompanyList } from './company-list';
import { costLines, type Round } from './page-cost-table';
import { startPageServer } from './page-server';
import type { PageName } from './pages';
import { visit } from './visit';

const ROUNDS: Record<PageName, number> = { article: 5, long: 3, feed: 2 };

/** Visits the page in each of the ways in turn, so that what else the machine does is shared. */
async function visitInTurn(
  { browser, context }: BenchBrowser,
  name: PageName,
): Promise<readonly Round[]> {
  const at = (host: string, which?: 'next') => visit(browser, context, name, host, which);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS[name]; round++) {
    const without = await at(BENCH_HOSTS.without);
    const own = await at(BENCH_HOSTS.own);
    const naive = await at(BENCH_HOSTS.naive);
    const least = await at(BENCH_HOSTS.least);
    const isArticle = name === 'article';
    const next = isArticle ? await at(BENCH_HOSTS.own, 'next') : own;
    const loaded = isArticle ? await at(BENCH_HOSTS.loaded) : without;
    rounds.push({ without, own, naive, least, next, loaded });
  }
  return rounds;
}

/**
 * What reading costs a page in Chromium, beside no extension and beside an overlay that wraps every
 * match, in the same run. Returns lines to print; without a browser one that says so.
 */
export async function benchPages(list: CompanyList): Promise<string[]> {
  const found = findBrowser();
  if (!found) {
    return ['Page cost: SKIPPED, as no Chromium, Chrome or Edge was found. CHROMIUM can name one.'];
  }
  const server = await startPageServer(list);
  try {
    const browser = await startBenchBrowser(found, server);
    try {
      const article = await visitInTurn(browser, 'article');
      const long = await visitInTurn(browser, 'long');
      const feed = await visitInTurn(browser, 'feed');
      return [`Page cost in ${browser.title}`, ...costLines({ article, long, feed })];
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
}
