import { useState } from 'react';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { recordWords } from '@/lib/core/format/record-words';
import type { PersonRecord } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { CompanyLink, PersonLink } from './own-page-link';
import { PageSection } from './page-section';

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
      {index > 0 && `, until ${formatDay(lastOn, today)}`}
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
    <tr>
      <th scope="row">
        <span className="line">
          {of === 'company' ? (
            <PersonLink cik={owner.cik} name={owner.name} />
          ) : (
            <CompanyLink cik={issuer.cik} name={issuer.name} />
          )}
        </span>
        <Roles record={record} today={today} />
      </th>
      <td data-label="Bought" className={bought ? 'tone-buy' : 'soft'}>
        {recordWords(bought, 'purchase')}
      </td>
      <td data-label="Sold" className={sold ? 'tone-sell' : 'soft'}>
        {recordWords(sold, 'sale')}
      </td>
      <td data-label="Entries" className="number">
        {events.toLocaleString('en-US')}
      </td>
      <td data-label="Held">
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
      <table className="records">
        <thead>
          <tr>
            <th scope="col">{of === 'company' ? 'Who' : 'Company'}</th>
            <th scope="col">Bought on the market</th>
            <th scope="col">Sold on the market</th>
            <th scope="col" className="number">
              Entries
            </th>
            <th scope="col">Seen in filings</th>
          </tr>
        </thead>
        <tbody>
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
