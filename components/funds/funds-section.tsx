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
import type { HolderQuarter } from '@/lib/core/form13f/holder-quarter';
import type { FundLine, FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import { PageSection } from '../history/page-section';
import { Said } from '../said';
import { FundLink } from './fund-link';
import { FundFiled } from './fund-rows';
import { HoldersPart } from './holders-chart-part';
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
  /** The stored quarters, oldest first. */
  readonly quarters?: readonly HolderQuarter[];
}

const NOT_ASKED: FundsLoading = { state: 'none', done: 0, of: 0, problem: null };

/** What followed funds did in the company: those that filed, and apart from them all the others. */
export function FundsSection(props: FundsSectionProps) {
  const { funds, today, nowMs, onLoadFunds, onStopFunds, quarters = [] } = props;
  const loading = funds?.loading ?? NOT_ASKED;
  return (
    <PageSection title={say('fundsPageTitle')}>
      <div className="funds-of-page">
        {funds?.inCompany && <Answer inCompany={funds.inCompany} funds={funds} today={today} />}
        <HoldersPart quarters={quarters} today={today} />
        {!funds?.inCompany && loading.state !== 'none' && (
          <p className="soft">
            {say(funds?.mapping === 'unmapped' ? 'fundsUnmappedPage' : 'fundsNotYet')}
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
  const next = nextSeasonWords(funds.season, inCompany, today);
  const hasPuts = lines.some(({ changes }) => changes.some(({ kind }) => kind === 'PUT'));
  const fine = [
    fundUnitsWords(inCompany),
    fundsAside(inCompany),
    funds.mapping === 'likely' && say('fundsLikelyPage'),
    fundsAge(inCompany, today),
    hasPuts && say('fundsPuts'),
  ].filter((words) => words !== null && words !== false);
  return (
    <>
      <p className="funds-head">
        <Sentence parts={fundsSentence(inCompany, today)} />
      </p>
      {next !== null && <p>{next}</p>}
      {rows.length > 0 && <FiledTable lines={rows} period={period} today={today} />}
      <Apart title="fundsApartWaiting" lines={waiting} period={period} today={today} />
      <Apart title="fundsApartNotices" lines={notices} period={period} today={today} />
      <Apart title="fundsApartSilent" lines={silent} period={period} today={today} />
      <p className="fine">{fine.join(' ')}</p>
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
      <caption className="hidden">{say('fundsTableCaption')}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          <th {...COLUMN_HEADER}>{say('fundsColumnFund')}</th>
          <th {...COLUMN_HEADER}>{say('fundsColumnDid')}</th>
          <th {...COLUMN_HEADER} className="number">
            {say('fundsColumnShares')}
          </th>
          <th {...COLUMN_HEADER}>{say('fundsColumnWeight')}</th>
          <th {...COLUMN_HEADER}>{say('fundsColumnFiled')}</th>
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
  const { what, amount, weightFigure, notes } = fundLineWords(line, period, today);
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
        data-label={say('fundsSharesAgainst', { quarter: quarterBefore(period, today) })}
      >
        <span className="line">{amount ?? <NotTold words={say('fundsNoAmount')} />}</span>
        {before > 0 && line.holds && (
          <span className="line fine">{say('fundWas', { figure: shortShares(before) })}</span>
        )}
      </td>
      <td {...CELL} className="weight" data-label={say('fundsColumnWeight')}>
        {weightFigure ?? <NotTold words={say('fundsNoWeightTold')} />}
      </td>
      <td {...CELL} className="day fine">
        <FundFiled line={line} today={today} />
      </td>
    </tr>
  );
}

/** Funds of which nothing can be said for the quarter; never among those that did something. */
function Apart({ title, lines, period, today }: LinesProps & { readonly title: MessageKey }) {
  if (lines.length === 0) return null;
  return (
    <details className="apart">
      <summary>
        <span className="as-link">{say(title, { count: lines.length })}</span>
      </summary>
      <ul className="plain-list">
        {lines.map((line) => {
          const { what, amount } = fundLineWords(line, period, today);
          return (
            <li key={line.cik}>
              <Said
                words="fundsApartLine"
                with={{
                  name: <FundLink cik={line.cik} name={line.name} />,
                  did: (
                    <span className="soft">
                      {amount === null ? what : say('positionDid', { what, rest: amount })}
                    </span>
                  ),
                }}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
