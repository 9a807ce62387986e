import { useState } from 'react';
import { countOf } from '@/lib/core/format/quantity';
import { EVERYTHING, filterEvents, type EventFilter } from '@/lib/core/insider/event-filter';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { EventFilters, type Subject } from './event-filters';
import { EventRow } from './event-row';
import type { ReadNotes } from './filing-footnotes';
import { PageSection } from './page-section';
import { COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from '../table-roles';

const PAGE = 50;

/** A kind of file that the reader can take the events along in. */
export type ExportKind = 'csv' | 'json';

interface EventSectionProps {
  readonly events: readonly TradeEvent[];
  readonly of: 'company' | 'person';
  readonly subjects: readonly Subject[];
  readonly today: IsoDate;
  readonly onNotes: ReadNotes;
  /** Takes along what the filter leaves. */
  readonly onExport: (kind: ExportKind, events: readonly TradeEvent[]) => void;
}

/** Every event, narrowed by the reader's filter, fifty at a time. */
export function EventSection(props: EventSectionProps) {
  const { events, of, subjects, today, onNotes, onExport } = props;
  const [filter, setFilter] = useState<EventFilter>(EVERYTHING);
  const [limit, setLimit] = useState(PAGE);
  const found = filterEvents(events, filter);
  const shown = found.slice(0, limit);
  const left = found.length - shown.length;
  const choose = (next: EventFilter): void => {
    setFilter(next);
    setLimit(PAGE);
  };
  if (events.length === 0) {
    return (
      <PageSection title="Every entry">
        <p className="nothing">
          No entry in what is loaded. Load further back to look for older ones.
        </p>
      </PageSection>
    );
  }
  return (
    <PageSection
      title="Every entry"
      actions={
        <div className="exports">
          <span className="soft">Save {countOf(found.length, 'entry', 'entries')} as</span>
          <button type="button" className="small-button" onClick={() => onExport('csv', found)}>
            CSV
          </button>
          <button type="button" className="small-button" onClick={() => onExport('json', found)}>
            JSON
          </button>
        </div>
      }
    >
      <EventFilters
        events={events}
        by={of === 'company' ? 'person' : 'company'}
        subjects={subjects}
        filter={filter}
        onFilter={choose}
      />
      {found.length === 0 ? (
        <p className="nothing">
          None of {countOf(events.length, 'entry', 'entries')} fits.{' '}
          <button type="button" className="as-link" onClick={() => choose(EVERYTHING)}>
            Show everything
          </button>
        </p>
      ) : (
        <table {...TABLE} className="events">
          <caption className="hidden">Entries, newest first</caption>
          <thead {...ROW_GROUP}>
            <tr {...ROW}>
              <th {...COLUMN_HEADER}>Traded</th>
              <th {...COLUMN_HEADER}>{of === 'company' ? 'Who' : 'Company'}</th>
              <th {...COLUMN_HEADER}>What</th>
              <th {...COLUMN_HEADER} className="number">
                Shares
              </th>
              <th {...COLUMN_HEADER} className="number">
                Value
              </th>
              <th {...COLUMN_HEADER}>Holding</th>
              <th {...COLUMN_HEADER}>
                <span className="hidden">Details</span>
              </th>
            </tr>
          </thead>
          <tbody {...ROW_GROUP}>
            {shown.map((event) => (
              <EventRow key={event.id} event={event} of={of} today={today} onNotes={onNotes} />
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && (
        <button type="button" className="small-button" onClick={() => setLimit(limit + PAGE)}>
          Show {Math.min(PAGE, left)} more ({left.toLocaleString('en-US')} left)
        </button>
      )}
    </PageSection>
  );
}
