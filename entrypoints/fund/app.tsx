import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { FundPage } from '@/components/funds/fund-page';
import { NoSubject } from '@/components/history/no-subject';
import { useAttempt } from '@/components/history/use-attempt';
import { useNow } from '@/components/use-now';
import type { Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import type { FundPeriodView } from '@/lib/core/form13f/funds-view';
import { positionHistory, type PortfolioRow } from '@/lib/core/form13f/portfolio';
import type { IsoDate } from '@/lib/core/iso-date';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { readPageSubject } from '@/lib/messages/own-page';
import { send } from '@/lib/messages/send';
import { saveHoldings } from '@/lib/platform/save-holdings';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import { readFund } from '@/lib/services/funds/read-fund';
import { say } from '@/lib/core/words/say';
import { OwnStar } from '../watch/own-star';
import { ToldHere } from '../watch/told-here';

const tables = { cache: new CacheDatabase(), reader: new ReaderDatabase() };
const subject = readPageSubject(location.search);

/** The fund page: what is held of a manager's filings, read again as more is loaded. */
export function App() {
  return subject ? <Fund cik={subject.cik} /> : <NoSubject />;
}

function read(cik: Cik, period: IsoDate | null, against: IsoDate | null = null) {
  return readFund(tables, new KeptFunds(tables), cik, period, against);
}

/** Every stored quarter is read, one after the other: a book may be large. */
async function readPosition(cik: Cik, periods: readonly IsoDate[], row: PortfolioRow) {
  const shown: FundPeriodView[] = [];
  for (const period of periods) {
    const fund = await read(cik, period);
    if (fund?.shown) shown.push(fund.shown);
  }
  return positionHistory(shown, row.cusip, row.kind);
}

function Fund({ cik }: { readonly cik: Cik }) {
  const nowMs = useNow();
  const { problem, attempt } = useAttempt();
  const [period, setPeriod] = useState<IsoDate | null>(null);
  const [against, setAgainst] = useState<IsoDate | null>(null);
  const held = useLiveQuery(
    async () => ({ fund: await read(cik, period, against) }),
    [cik, period, against],
  );
  const fund = held?.fund ?? null;
  const title = filedText(fund?.name ?? '') || cik;
  useEffect(() => {
    document.title = say('fundPageTitle', { name: title });
  }, [title]);
  return (
    <FundPage
      cik={cik}
      fund={fund}
      star={<OwnStar kind="fund" cik={cik} ticker={null} label={title} />}
      told={<ToldHere />}
      isRead={held !== undefined}
      problem={problem}
      nowMs={nowMs}
      onFollow={(wanted) =>
        attempt(() => send(wanted ? 'funds.follow' : 'funds.unfollow', { cik }))
      }
      onLoad={() => attempt(() => send('funds.load', null))}
      onStop={() => attempt(() => send('funds.stop', null))}
      onPeriod={(chosen) => {
        setPeriod(chosen);
        setAgainst(null);
      }}
      onAgainst={setAgainst}
      onPosition={(row) => readPosition(cik, fund?.periods ?? [], row)}
      onExport={(kind, rows) => {
        if (fund?.shown) saveHoldings(kind, rows, fund, fund.shown, Date.now());
      }}
    />
  );
}
