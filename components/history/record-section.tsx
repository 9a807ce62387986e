import { useState } from 'react';
import { formatDay } from '@/lib/core/format/day';
import { roleLabel } from '@/lib/core/format/role-label';
import { recordWords } from '@/lib/core/format/record-words';
import type { PersonRecord } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { numberFormat } from '@/lib/core/words/number-format';
import { say, sayCount } from '@/lib/core/words/say';
import { CompanyLink, PersonLink } from './own-page-link';
import { PageSection } from './page-section';
import { Said } from '../said';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';

const PAGE = 20;
const ROLES_SHOWN = 3;
const counted = numberFormat();

interface RecordSectionProps {
  readonly records: readonly PersonRecord[];
  /** Whether the records are of the people at one company, or of one person at companies. */
  readonly of: 'company' | 'person';
  readonly today: IsoDate;
}

function Roles({ record, today }: { readonly record: PersonRecord; readonly today: IsoDate }) {
  return record.roles.slice(0, ROLES_SHOWN).map(({ role, lastOn }, index) => (
    <span key={role} className="line fine">
      {index === 0 ? (
        <bdi>{roleLabel(role)}</bdi>
      ) : (
        <Said
          words="historyRole"
          with={{ role: <bdi>{roleLabel(role)}</bdi>, day: formatDay(lastOn, today) }}
        />
      )}
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
      <td {...CELL} data-label={say('historyBought')} className={bought ? 'tone-buy' : 'soft'}>
        {recordWords(bought, 'purchase')}
      </td>
      <td {...CELL} data-label={say('historySold')} className={sold ? 'tone-sell' : 'soft'}>
        {recordWords(sold, 'sale')}
      </td>
      <td {...CELL} data-label={say('historyCount')} className="number">
        {counted(events)}
      </td>
      <td {...CELL} data-label={say('historySeen')}>
        {firstOn === lastOn
          ? formatDay(lastOn, today)
          : say('historySpan', {
              first: formatDay(firstOn, today),
              last: formatDay(lastOn, today),
            })}
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
    <PageSection title={say(of === 'company' ? 'historyPeople' : 'historyCompanies')}>
      <table {...TABLE} className="records">
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...COLUMN_HEADER}>{say(of === 'company' ? 'tradeWho' : 'historyCompany')}</th>
            <th {...COLUMN_HEADER}>{say('historyBought')}</th>
            <th {...COLUMN_HEADER}>{say('historySold')}</th>
            <th {...COLUMN_HEADER} className="number">
              {say('historyCount')}
            </th>
            <th {...COLUMN_HEADER}>{say('historySeen')}</th>
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
          {sayCount('historyShowMore', Math.min(PAGE, left), { left })}
        </button>
      )}
    </PageSection>
  );
}
