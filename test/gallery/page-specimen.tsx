import type { ReactNode } from 'react';
import { CompanyPage } from '@/components/history/company-page';
import { PersonPage } from '@/components/history/person-page';
import type { FilingNotes } from '@/lib/core/form4/filing-notes';
import { cik, NOW_MS } from './states/invented';
import { nothing } from './states/setting';
import type { PageState } from './states/company-states';
import { Specimen } from './specimen';

const NOTES: FilingNotes = {
  footnotes: [
    {
      id: 'F1',
      text: 'The price reported in Column 4 is a weighted average. These shares were bought in several transactions at prices from $18.32 to $18.47.',
    },
    { id: 'F2', text: 'Held by a family trust of which the reporting person is a trustee.' },
  ],
  remarks: null,
};

const readNotes = () => Promise.resolve(NOTES);
const actions = { onLoad: nothing, onStop: nothing, onNotes: readNotes, onExport: nothing };

function pageOf({
  ticker,
  company,
  funds,
  quarters,
  person,
  problem,
  loading,
}: PageState): ReactNode {
  const shared = { nowMs: NOW_MS, problem: problem ?? null, loading: loading ?? null, ...actions };
  return person === undefined ? (
    <CompanyPage
      cik={cik(9_980_001)}
      ticker={ticker}
      history={company ?? null}
      funds={funds ?? null}
      quarters={quarters ?? []}
      onLoadFunds={nothing}
      onStopFunds={nothing}
      {...shared}
    />
  ) : (
    <PersonPage cik={cik(9_981_011)} history={person} {...shared} />
  );
}

/** One of our own pages in one of its states. */
export function PageSpecimen({ state }: { readonly state: PageState }) {
  const { name, steps } = state;
  return (
    <Specimen name={name} steps={steps}>
      {pageOf(state)}
    </Specimen>
  );
}
