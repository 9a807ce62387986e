import { useState } from 'react';
import { chartSummary } from '@/lib/core/format/chart-summary';
import { filedText } from '@/lib/core/format/filed-text';
import { yearsBefore } from '@/lib/core/month';
import { chartedEvents, priceChart } from '@/lib/core/format/price-chart';
import { sideOf } from '@/lib/core/format/trade-side';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { Icon } from '../icon';
import { Choice } from './choice';
import type { Subject } from './event-filters';
import { PageSection } from './page-section';
import { PriceChart } from './price-chart';

const SPANS = [
  { value: '1', label: '1 year' },
  { value: '3', label: '3 years' },
  { value: '5', label: '5 years' },
  { value: 'held', label: 'All' },
] as const;

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
        market purchase
      </span>
      <span className="unbroken">
        <span className="tone-sell">
          <Icon name="sell" />
        </span>{' '}
        market sale
      </span>
      <span>Height is the price, size the money. Prices as filed, not adjusted for splits.</span>
    </p>
  );
}

/** The market trades over time with the price paid, over a span that the reader chooses. */
export function ChartSection({ events, companies, heldSince, today }: ChartSectionProps) {
  const [span, setSpan] = useState<(typeof SPANS)[number]['value']>('held');
  const [chosen, setChosen] = useState<string | null>(null);
  const company = companies.find(({ cik }) => cik === chosen) ?? companies[0];
  const since = span === 'held' ? heldSince : yearsBefore(today, Number(span));
  const range = { since, until: today, heldSince };
  const charted = chartedEvents(
    companies.length > 1 ? events.filter((event) => event.issuerCik === company?.cik) : events,
    range,
  );
  const actions = events.some((event) => sideOf(event) !== null) && (
    <div className="section-actions">
      {companies.length > 1 && (
        <select
          aria-label="Company in the chart"
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
      <Choice label="Time shown" options={SPANS} value={span} onChoose={setSpan} />
    </div>
  );
  return (
    <PageSection title="Market trades over time" actions={actions}>
      {charted.length === 0 ? (
        <p className="nothing">
          No market purchase or sale with a price
          {since < heldSince ? ' in what is loaded of this time' : ''}.
        </p>
      ) : (
        <>
          <PriceChart
            layOut={(size) => priceChart(charted, range, size)}
            summary={chartSummary(charted, range, today)}
            today={today}
          />
          <ChartKey />
        </>
      )}
    </PageSection>
  );
}
