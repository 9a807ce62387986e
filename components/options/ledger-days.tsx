import { formatBytes } from '@/lib/core/format/byte-words';
import { formatDay } from '@/lib/core/format/day';
import type { IsoDate } from '@/lib/core/iso-date';
import type { LedgerDay } from '@/lib/core/ledger/ledger-line';
import { numberFormat } from '@/lib/core/words/number-format';
import { say, sayCount } from '@/lib/core/words/say';

const grouped = numberFormat();

interface LedgerDaysProps {
  readonly days: readonly LedgerDay[];
  readonly today: IsoDate;
}

/** What went out on each day. */
export function LedgerDays({ days, today }: LedgerDaysProps) {
  return (
    <details className="more ledger-days" open={days.length < 4}>
      <summary>
        <span className="as-link">{sayCount('ledgerDays', days.length)}</span>
      </summary>
      <table>
        <caption className="hidden">{say('ledgerByDay')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('ledgerDay')}</th>
            <th scope="col">{say('optionsRequests')}</th>
            <th scope="col">{say('ledgerReceived')}</th>
            <th scope="col">{say('ledgerFailed')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, requests, bytes, failed }) => (
            <tr key={day}>
              <th scope="row">{formatDay(day, today)}</th>
              <td>{grouped(requests)}</td>
              <td>{formatBytes(bytes)}</td>
              <td>{grouped(failed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
