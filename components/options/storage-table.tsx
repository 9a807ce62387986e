import type { StorageReport, StoredPart } from '@/lib/core/data/storage-report';
import { dayAt, formatDay } from '@/lib/core/format/day';
import { storedName, usedWords } from '@/lib/core/format/storage-words';
import { say, sayCount } from '@/lib/core/words/say';

interface StorageTableProps {
  readonly report: StorageReport;
  readonly nowMs: number;
}

/** What is stored, how much and since when: first what exists nowhere else. */
export function StorageTable({ report, nowMs }: StorageTableProps) {
  const own = report.parts.filter(({ isOwn }) => isOwn);
  const fetched = report.parts.filter(({ isOwn }) => !isOwn);
  return (
    <div className="panel stored">
      <table>
        <caption className="hidden">{say('dataStoredCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('dataStored')}</th>
            <th scope="col">{say('dataHowMuch')}</th>
            <th scope="col">{say('dataSince')}</th>
          </tr>
        </thead>
        <Group title={say('dataYours')} parts={own} nowMs={nowMs} />
        <Group title={say('dataFetched')} parts={fetched} nowMs={nowMs} />
      </table>
      <p className="row aside">{usedWords(report)}</p>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly parts: readonly StoredPart[];
  readonly nowMs: number;
}

function Group({ title, parts, nowMs }: GroupProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="group">
          {title}
        </th>
      </tr>
      {parts.map(({ subject, rows, sinceMs }) => (
        <tr key={subject}>
          <th scope="row">{storedName(subject)}</th>
          <td>{rows === 0 ? say('dataNothing') : sayCount('dataEntries', rows)}</td>
          <td>{sinceMs === null ? '' : formatDay(dayAt(sinceMs), dayAt(nowMs))}</td>
        </tr>
      ))}
    </tbody>
  );
}
