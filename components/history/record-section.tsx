import { useState } from 'react';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { recordWords } from '@/lib/core/format/record-words';
import type { PersonRecord } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { CompanyLink, PersonLink } from './own-page-link';
import { PageSection } from './page-section';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';

const PAGE = 20;
const ROLES_SHOWN = 3;

interface RecordSectionProps {
  readonly records: readonly PersonRecord[];
  /** Whether the records are of the people at one company, or of one person at companies. */
  readonly of: 'company' | 'person';
  readonly today: IsoDate;
}

function Roles({ record, today }: { readonly record: PersonRecord; readonly today: IsoDate }) {
  return record.roles.slice(0, ROLES_SHOWN).map(({ role, lastOn }, index) => (
    <span key={role} className="line fine">
      <bdi>{filedText(role)}</bdi>
      {index > 0 && `, last stated ${formatDay(lastOn, today)}`}
    </span>
  ));
}

function RecordRow({
  record,
  of,
  today,
}: Omit<RecordSectionProps, 'records'> & { record: PersonRecord }) {
  const { owner, issuer, bought, sold, events, firstOn, lastOn } = record;
  return (
    <tr {...ROW}>
      <th {...ROW_HEADER}>
        <span className="line">
          {of === 'company' ? (
            <PersonLink cik={owner.cik} name={owner.name} />
          ) : (
            <CompanyLink cik={issuer.cik} name={issuer.name} />
          )}
        </span>
        <Roles record={record} today={today} />
      </th>
      <td {...CELL} data-label="Bought on the market" className={bought ? 'tone-buy' : 'soft'}>
        {recordWords(bought, 'purchase')}
      </td>
      <td {...CELL} data-label="Sold on the market" className={sold ? 'tone-sell' : 'soft'}>
        {recordWords(sold, 'sale')}
      </td>
      <td {...CELL} data-label="Entries" className="number">
        {events.toLocaleString('en-US')}
      </td>
      <td {...CELL} data-label="Seen in filings">
        {firstOn === lastOn
          ? formatDay(lastOn, today)
          : `${formatDay(firstOn, today)} to ${formatDay(lastOn, today)}`}
      </td>
    </tr>
  );
}

/** Who the insiders are, or where one is an insider, each with the record that is held. */
export function RecordSection({ records, of, today }: RecordSectionProps) {
  const [limit, setLimit] = useState(PAGE);
  if (records.length === 0) return null;
  const left = records.length - Math.min(limit, records.length);
  return (
    <PageSection title={of === 'company' ? 'People' : 'Companies'}>
      <table {...TABLE} className="records">
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...COLUMN_HEADER}>{of === 'company' ? 'Who' : 'Company'}</th>
            <th {...COLUMN_HEADER}>Bought on the market</th>
            <th {...COLUMN_HEADER}>Sold on the market</th>
            <th {...COLUMN_HEADER} className="number">
              Entries
            </th>
            <th {...COLUMN_HEADER}>Seen in filings</th>
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {records.slice(0, limit).map((record) => (
            <RecordRow
              key={`${record.owner.cik}${record.issuer.cik}`}
              record={record}
              of={of}
              today={today}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className="small-button" onClick={() => setLimit(limit + PAGE)}>
          Show {Math.min(PAGE, left)} more ({left} left)
        </button>
      )}
    </PageSection>
  );
}
