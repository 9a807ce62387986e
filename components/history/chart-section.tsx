import { useState } from 'react';
import { chartSummary } from '@/lib/core/format/chart-summary';
import { className } from '@/lib/core/format/class-words';
import { filedText } from '@/lib/core/format/filed-text';
import { yearsBefore } from '@/lib/core/month';
import { chartedEvents, priceChart } from '@/lib/core/format/price-chart';
import { sideOf } from '@/lib/core/format/trade-side';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { Icon } from '../icon';
import { ChartTable } from './chart-table';
import { ChartView } from './chart-view';
import { Choice } from './choice';
import type { Subject } from './event-filters';
import { PageSection } from './page-section';
import { PriceChart } from './price-chart';

const YEARS = ['1', '3', '5'] as const;

interface ChartSectionProps {
  readonly events: readonly TradeEvent[];
  /** The companies whose shares were traded: prices of one are shown at a time. */
  readonly companies: readonly Subject[];
  readonly heldSince: IsoDate;
  readonly today: IsoDate;
}

function ChartKey() {
  return (
    <p className="chart-key fine">
      <span className="unbroken">
        <span className="tone-buy">
          <Icon name="buy" />
        </span>{' '}
        {className('open-market')}
      </span>
      <span className="unbroken">
        <span className="tone-sell">
          <Icon name="sell" />
        </span>{' '}
        {className('open-market-sale')}
      </span>
      <span>{say('chartKey')}</span>
    </p>
  );
}

/** The market trades over time with the price paid, over a span that the reader chooses. */
export function ChartSection({ events, companies, heldSince, today }: ChartSectionProps) {
  const [span, setSpan] = useState<(typeof YEARS)[number] | 'held'>('held');
  const [chosen, setChosen] = useState<string | null>(null);
  const company = companies.find(({ cik }) => cik === chosen) ?? companies[0];
  const since = span === 'held' ? heldSince : yearsBefore(today, Number(span));
  const range = { since, until: today, heldSince };
  const charted = chartedEvents(
    companies.length > 1 ? events.filter((event) => event.issuerCik === company?.cik) : events,
    range,
  );
  const spans = [
    ...YEARS.map((years) => ({ value: years, label: sayCount('yearsBack', Number(years)) })),
    { value: 'held', label: say('chartAll') } as const,
  ];
  const summary = chartSummary(charted, range, today);
  const actions = events.some((event) => sideOf(event) !== null) && (
    <div className="section-actions">
      {companies.length > 1 && (
        <select
          aria-label={say('chartCompany')}
          value={company?.cik}
          onChange={(event) => setChosen(event.target.value)}
        >
          {companies.map(({ cik, name }) => (
            <option key={cik} value={cik}>
              {filedText(name)}
            </option>
          ))}
        </select>
      )}
      <Choice label={say('chartTime')} options={spans} value={span} onChoose={setSpan} />
    </div>
  );
  return (
    <PageSection title={say('chartTitle')} actions={actions}>
      {charted.length === 0 ? (
        <p className="nothing">{say(since < heldSince ? 'chartNothingLoaded' : 'chartNothing')}</p>
      ) : (
        <ChartView
          label={say('chartTradesAs')}
          summary={summary}
          chart={
            <>
              <PriceChart
                layOut={(size) => priceChart(charted, range, size)}
                summary={summary}
                today={today}
              />
              <ChartKey />
            </>
          }
          table={<ChartTable events={charted} today={today} />}
        />
      )}
    </PageSection>
  );
}
