import { NotTold } from '../not-told';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';
import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import { fundLineWords, isAboutCompany } from '@/lib/core/format/fund-line-words';
import { fundUnitsWords } from '@/lib/core/format/fund-units';
import { WELL_KNOWN_FUNDS } from '@/lib/core/format/funds-loading-words';
import {
  fundsAge,
  fundsAside,
  fundsSentence,
  nextSeasonWords,
} from '@/lib/core/format/funds-sentence';
import { largestChanges } from '@/lib/core/format/largest-changes';
import { shortShares } from '@/lib/core/format/holding-size';
import { flagWords } from '@/lib/core/format/holdings-flag-words';
import { quarterBefore } from '@/lib/core/format/quarter';
import type { FundsLoading, FundsView } from '@/lib/core/form13f/funds-view';
import type { FundLine, FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import { PageSection } from '../history/page-section';
import { FundLink } from './fund-link';
import { FundFiled } from './fund-rows';
import { LoadFunds } from './load-funds';
import { Sentence } from './sentence';
import { WhatItDid } from './what-it-did';

interface FundsSectionProps {
  /** Null where the reader follows no fund yet. */
  readonly funds: FundsView | null;
  readonly today: IsoDate;
  readonly nowMs: number;
  readonly onLoadFunds: () => void;
  readonly onStopFunds: () => void;
}

const NOT_ASKED: FundsLoading = { state: 'none', done: 0, of: 0, problem: null };

/** What followed funds did in the company: those that filed, and apart from them all the others. */
export function FundsSection(props: FundsSectionProps) {
  const { funds, today, nowMs, onLoadFunds, onStopFunds } = props;
  const loading = funds?.loading ?? NOT_ASKED;
  return (
    <PageSection title="Funds (Form 13F)">
      <div className="funds-of-page">
        {funds?.inCompany && <Answer inCompany={funds.inCompany} funds={funds} today={today} />}
        {!funds?.inCompany && loading.state !== 'none' && (
          <p className="soft">
            {funds?.mapping === 'unmapped'
              ? 'Which positions on Form 13F are this company’s could not be told for certain, so nothing is said of funds. Such positions stay visible on each fund’s page.'
              : 'What funds did here is not worked out yet.'}
          </p>
        )}
        <LoadFunds
          loading={loading}
          followed={funds?.season.followed || WELL_KNOWN_FUNDS}
          nowMs={nowMs}
          onLoad={onLoadFunds}
          onStop={onStopFunds}
        />
      </div>
    </PageSection>
  );
}

interface AnswerProps {
  readonly inCompany: FundsInCompany;
  readonly funds: FundsView;
  readonly today: IsoDate;
}

function Answer({ inCompany, funds, today }: AnswerProps) {
  const { lines, period } = inCompany;
  const about = lines.filter(isAboutCompany);
  const filed = about.filter(({ filedOn }) => filedOn !== null);
  const changed = largestChanges(filed);
  const rows = [...changed, ...filed.filter((line) => !changed.includes(line))];
  const waiting = lines.filter(({ state }) => state === 'not-filed');
  const notices = lines.filter(({ state }) => state === 'notice');
  const silent = lines.filter(({ state }) => state === 'stale' || state === 'unread');
  const asides = [fundUnitsWords(inCompany), fundsAside(inCompany)].filter((one) => one !== null);
  const next = nextSeasonWords(funds.season, inCompany, today);
  const hasPuts = lines.some(({ changes }) => changes.some(({ kind }) => kind === 'PUT'));
  return (
    <>
      <p className="funds-head">
        <Sentence parts={fundsSentence(inCompany, today)} />
      </p>
      {next !== null && <p>{next}</p>}
      {rows.length > 0 && <FiledTable lines={rows} period={period} today={today} />}
      <Apart title="Not filed yet" lines={waiting} period={period} today={today} />
      <Apart title="Reported by others" lines={notices} period={period} today={today} />
      <Apart title="Nothing to go by" lines={silent} period={period} today={today} />
      <p className="fine">
        {asides.map((aside) => `${aside} `)}
        {funds.mapping === 'likely' &&
          'The company’s shares were recognised by name and class, not by number. '}
        {fundsAge(inCompany, today)} {hasPuts && 'Puts gain when the price falls.'}
      </p>
    </>
  );
}

interface LinesProps {
  readonly lines: readonly FundLine[];
  readonly period: IsoDate;
  readonly today: IsoDate;
}

function FiledTable({ lines, period, today }: LinesProps) {
  return (
    <table {...TABLE} className="events funds-table">
      <caption className="hidden">Followed funds that filed, the largest change first</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          <th {...COLUMN_HEADER}>Fund</th>
          <th {...COLUMN_HEADER}>What it did</th>
          <th {...COLUMN_HEADER} className="number">
            Shares
          </th>
          <th {...COLUMN_HEADER}>Of its portfolio</th>
          <th {...COLUMN_HEADER}>Filed</th>
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {lines.map((line) => (
          <FiledRow key={line.cik} line={line} period={period} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function FiledRow({ line, period, today }: Omit<LinesProps, 'lines'> & { line: FundLine }) {
  const { what, amount, weight, notes } = fundLineWords(line, period, today);
  const before = line.changes
    .filter(countsAsShares)
    .reduce((sum, change) => sum + change.before, 0);
  return (
    <tr {...ROW}>
      <th {...ROW_HEADER} className="who">
        <FundLink cik={line.cik} name={line.name} />
      </th>
      <td {...CELL} className="what">
        <WhatItDid words={what} changes={line.changes} />
        {[...notes, ...line.flags.map(flagWords)].map((note) => (
          <bdi key={note} className="line fine">
            {note}
          </bdi>
        ))}
      </td>
      <td
        {...CELL}
        className="number"
        data-label={`Shares, against ${quarterBefore(period, today)}`}
      >
        <span className="line">{amount ?? <NotTold words="no amount is told" />}</span>
        {before > 0 && line.holds && <span className="line fine">was {shortShares(before)}</span>}
      </td>
      <td {...CELL} className="weight">
        {weight?.replace(' of its portfolio', '') ?? <NotTold words="no weight is told" />}
      </td>
      <td {...CELL} className="day fine">
        <FundFiled line={line} today={today} />
      </td>
    </tr>
  );
}

/** Funds of which nothing can be said for the quarter; never among those that did something. */
function Apart({ title, lines, period, today }: LinesProps & { readonly title: string }) {
  if (lines.length === 0) return null;
  return (
    <details className="apart">
      <summary>
        <span className="as-link">
          {title}: {lines.length}
        </span>
      </summary>
      <ul className="plain-list">
        {lines.map((line) => {
          const { what, amount } = fundLineWords(line, period, today);
          return (
            <li key={line.cik}>
              <FundLink cik={line.cik} name={line.name} />:{' '}
              <span className="soft">
                {what}
                {amount !== null && `, ${amount}`}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
