import { useCallback, useMemo, useState } from 'react';
import { CompanyContent } from '@/components/company-content';
import { ProblemNotice } from '@/components/problem-notice';
import { useCompanyView } from '@/entrypoints/card.content/use-company-view';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { NamedCompany } from '@/lib/core/watch/page-lines';
import type { OwnPage } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';
import { asEntry } from './use-read-all';

interface OpenCompanyProps {
  readonly company: NamedCompany;
  readonly nowMs: number;
  readonly publishedOn: IsoDate | null;
}

/** What a card shows of a company, read when it is opened and kept up to date. */
export function OpenCompany({ company, nowMs, publishedOn }: OpenCompanyProps) {
  const { cik, ticker, name } = company;
  // The page is asked every other second, and each answer is a new object.
  const entry = useMemo(() => asEntry({ cik, ticker, name, tier: 'sure' }), [cik, ticker, name]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { view, retry } = useCompanyView(
    entry,
    useCallback(() => {}, []),
  );
  const openPage = async (page: OwnPage): Promise<void> => {
    const reply = await send('page.open', page);
    setProblem(reply.ok ? null : reply.problem);
  };
  return (
    <CompanyContent
      view={view}
      nowMs={nowMs}
      note={problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      publishedOn={publishedOn}
      onRetry={retry}
      onPerson={(person) => void openPage({ page: 'person', cik: person })}
      onGlossary={(at) => void openPage({ page: 'glossary', at })}
      onHistory={() => void openPage({ page: 'company', cik, ticker })}
      onLoadFunds={() => void send('funds.load', null)}
      onFund={(fund) => void openPage({ page: 'fund', cik: fund })}
    />
  );
}
