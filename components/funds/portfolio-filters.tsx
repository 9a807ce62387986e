import type { PortfolioRow } from '@/lib/core/form13f/portfolio';
import {
  passes,
  PORTFOLIO_FILTERS,
  type PortfolioFilter,
} from '@/lib/core/form13f/portfolio-filter';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import { Choice } from '../history/choice';

const LABELS: Readonly<Record<PortfolioFilter, MessageKey>> = {
  all: 'positionsAll',
  new: 'positionsNew',
  added: 'positionsAdded',
  cut: 'positionsCut',
  closed: 'positionsClosed',
  unchanged: 'positionsUnchanged',
  options: 'positionsOptions',
};

/** Which positions are shown, and which first. */
export interface PortfolioChoice {
  readonly filter: PortfolioFilter;
  readonly text: string;
  readonly order: 'weight' | 'change';
}

interface PortfolioFiltersProps {
  readonly choice: PortfolioChoice;
  /** The rows that the text leaves, to be counted. */
  readonly rows: readonly PortfolioRow[];
  readonly isCompared: boolean;
  readonly onChoose: (choice: PortfolioChoice) => void;
}

/** Narrows the positions by what became of them and by a name, and puts them in order. */
export function PortfolioFilters(props: PortfolioFiltersProps) {
  const { choice, rows, isCompared, onChoose } = props;
  const { filter, text, order } = choice;
  const counted = PORTFOLIO_FILTERS.map((value) => ({
    value,
    count: rows.filter((row) => passes(row, value)).length,
  }));
  const offered = counted.filter(
    ({ value, count }) => value === 'all' || value === filter || count > 0,
  );
  return (
    <div className="event-filters portfolio-filters">
      <Choice
        label={say('positionsWhich')}
        options={offered.map(({ value, count }) => ({
          value,
          label: say(LABELS[value], { count }),
        }))}
        value={filter}
        onChoose={(next) => onChoose({ ...choice, filter: next })}
      />
      <div className="portfolio-find">
        <input
          type="search"
          aria-label={say('positionsFind')}
          placeholder={say('positionsFindHint')}
          autoComplete="off"
          value={text}
          onChange={({ target }) => onChoose({ ...choice, text: target.value })}
        />
        {isCompared && (
          <select
            aria-label={say('positionsOrder')}
            value={order}
            onChange={({ target }) =>
              onChoose({ ...choice, order: target.value === 'change' ? 'change' : 'weight' })
            }
          >
            <option value="weight">{say('positionsByWeight')}</option>
            <option value="change">{say('positionsByChange')}</option>
          </select>
        )}
      </div>
    </div>
  );
}
