import '@/test/words/setup';
import { obtainCompanyList } from './company-list';
import { benchDetect } from './detect';
import { benchFilings } from './filings-script';
import { benchFunds } from './funds';
import { benchHoldings } from './holdings';
import { benchOverlay } from './overlay';
import { benchPages } from './page-cost';
import { benchPopup } from './popup';
import { benchWatch } from './watch';

type Bench = () => readonly string[] | Promise<readonly string[]>;

/** `npm run bench`: the hot paths beside a floor and a naive baseline; names restrict the run. */
export async function main(args: string[]): Promise<number> {
  const benches: Readonly<Record<string, Bench>> = {
    detect: () => benchDetect(obtainCompanyList()),
    filings: benchFilings,
    holdings: benchHoldings,
    funds: benchFunds,
    pages: () => benchPages(obtainCompanyList()),
    overlay: benchOverlay,
    popup: benchPopup,
    watch: benchWatch,
  };
  for (const [name, bench] of Object.entries(benches)) {
    if (args.length > 0 && !args.includes(name)) continue;
    for (const line of await bench()) console.log(line);
  }
  return 0;
}
