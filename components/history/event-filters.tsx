import type { Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import { filterEvents, yearsOf, type EventFilter } from '@/lib/core/insider/event-filter';
import type { TradeEvent } from '@/lib/core/insider/report';
import { say } from '@/lib/core/words/say';
import { Choice } from './choice';

/** A person or a company that the events can be narrowed to. */
export interface Subject {
  readonly cik: Cik;
  readonly name: string;
}

interface EventFiltersProps {
  readonly events: readonly TradeEvent[];
  /** What the second choice narrows to: people at a company, or companies of a person. */
  readonly by: 'person' | 'company';
  readonly subjects: readonly Subject[];
  readonly filter: EventFilter;
  readonly onFilter: (filter: EventFilter) => void;
}

interface PickProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onPick: (value: string | null) => void;
}

function Pick({ label, all, options, value, onPick }: PickProps) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onPick(event.target.value || null)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Which events the table shows: by kind, each with how many there are, by whom and by year. */
export function EventFilters({ events, by, subjects, filter, onFilter }: EventFiltersProps) {
  const countOfKind = (kind: EventFilter['kind']) =>
    filterEvents(events, { ...filter, kind }).length;
  const options = subjects.map(({ cik, name }) => ({ value: cik, label: filedText(name) }));
  return (
    <div className="event-filters">
      <Choice
        label={say('historyKind')}
        options={[
          { value: 'all', label: say('historyKindAll', { count: countOfKind('all') }) },
          { value: 'buys', label: say('historyKindBuys', { count: countOfKind('buys') }) },
          { value: 'sales', label: say('historyKindSales', { count: countOfKind('sales') }) },
        ]}
        value={filter.kind}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      {options.length > 1 && (
        <Pick
          label={say(by === 'person' ? 'historyPerson' : 'historyCompany')}
          all={say(by === 'person' ? 'historyEverybody' : 'historyEveryCompany')}
          options={options}
          value={filter[by]}
          onPick={(value) =>
            onFilter({ ...filter, [by]: subjects.find(({ cik }) => cik === value)?.cik ?? null })
          }
        />
      )}
      <Pick
        label={say('historyYear')}
        all={say('historyEveryYear')}
        options={yearsOf(events).map((year) => ({ value: year, label: year }))}
        value={filter.year}
        onPick={(year) => onFilter({ ...filter, year })}
      />
    </div>
  );
}
