import { useState } from 'react';
import { EVERYTHING, filterEvents, type EventFilter } from '@/lib/core/insider/event-filter';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
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
  /** The row that the page was opened for, by its mark; null for none. */
  readonly asked: string | null;
  readonly onNotes: ReadNotes;
  /** Takes along what the filter leaves. */
  readonly onExport: (kind: ExportKind, events: readonly TradeEvent[]) => void;
}

/** Every event, narrowed by the reader's filter, fifty at a time. */
export function EventSection(props: EventSectionProps) {
  const { events, of, subjects, today, asked, onNotes, onExport } = props;
  const [filter, setFilter] = useState<EventFilter>(EVERYTHING);
  const [limit, setLimit] = useState(PAGE);
  const found = filterEvents(events, filter);
  const shown = found.slice(0, Math.max(limit, pagesUpTo(found, asked)));
  const left = found.length - shown.length;
  const choose = (next: EventFilter): void => {
    setFilter(next);
    setLimit(PAGE);
  };
  if (events.length === 0) {
    return (
      <PageSection title={say('historyEntries')}>
        <p className="nothing">{say('historyNoEntry')}</p>
      </PageSection>
    );
  }
  return (
    <PageSection
      title={say('historyEntries')}
      actions={
        <div className="exports">
          <span className="soft">{sayCount('historySave', found.length)}</span>
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
          {sayCount('historyNoneFits', events.length)}{' '}
          <button type="button" className="as-link" onClick={() => choose(EVERYTHING)}>
            {say('historyShowAll')}
          </button>
        </p>
      ) : (
        <table {...TABLE} className="events">
          <caption className="hidden">{say('historyTable')}</caption>
          <thead {...ROW_GROUP}>
            <tr {...ROW}>
              <th {...COLUMN_HEADER}>{say('historyTraded')}</th>
              <th {...COLUMN_HEADER}>{say(of === 'company' ? 'tradeWho' : 'historyCompany')}</th>
              <th {...COLUMN_HEADER}>{say('tradeDid')}</th>
              <th {...COLUMN_HEADER} className="number">
                {say('historyShares')}
              </th>
              <th {...COLUMN_HEADER} className="number">
                {say('historyValue')}
              </th>
              <th {...COLUMN_HEADER}>{say('historyHolding')}</th>
              <th {...COLUMN_HEADER}>
                <span className="hidden">{say('historyDetails')}</span>
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
        <button
          type="button"
          className="small-button"
          onClick={() => setLimit(shown.length + PAGE)}
        >
          {sayCount('historyShowMore', Math.min(PAGE, left), { left })}
        </button>
      )}
    </PageSection>
  );
}

/** So many events as are on the pages up to the one with the row that was asked for. */
function pagesUpTo(events: readonly TradeEvent[], asked: string | null): number {
  const at = events.findIndex(({ rows }) => rows.some((row) => row === asked));
  return Math.ceil((at + 1) / PAGE) * PAGE;
}
