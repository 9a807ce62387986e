import type { ReactNode } from 'react';
import type { Cik } from '@/lib/core/edgar/cik';
import { ownershipListUrl } from '@/lib/core/edgar/ownership-list-url';
import { dayAt, formatTime } from '@/lib/core/format/day';
import type { CompanyHistory, HistoryLoading, PersonHistory } from '@/lib/core/insider/history';
import type { Problem } from '@/lib/core/problem';
import { say } from '@/lib/core/words/say';
import { FilingLink } from '../filing-link';
import { ProblemNotice } from '../problem-notice';
import { Said } from '../said';
import { HistoryBar } from './history-bar';
import type { HistoryActions } from './history-actions';
import { NotHeld } from './not-held';
import { PageFrame } from './page-frame';
import { useAskedMark } from './use-asked-mark';

/** What a page about a subject is given. */
export interface SubjectProps<H extends CompanyHistory | PersonHistory> extends HistoryActions {
  readonly cik: Cik;
  /** Null where nothing is held, or the cache was not read yet. */
  readonly history: H | null;
  /** How far the loading is now, while `history` may be older; null until the cache was read. */
  readonly loading: HistoryLoading | null;
  /** Why the last thing that the reader asked for was not done. */
  readonly problem: Problem | null;
  readonly nowMs: number;
  /** What puts the subject on the watchlist, beside its name. */
  readonly star?: ReactNode;
  /** Why the event was told that the page was opened at. */
  readonly told?: ReactNode;
}

interface SubjectPageProps {
  readonly page: SubjectProps<CompanyHistory | PersonHistory>;
  readonly title: ReactNode;
  readonly subtitle: ReactNode;
  /** The answer in short, above how far back filings are held; null where nothing is. */
  readonly answer: ReactNode;
  /** What is shown whether or not insiders' filings are held; below the sections. */
  readonly beside?: ReactNode;
  /** The sections; null where nothing is held. */
  readonly children: ReactNode;
}

/** A page about a subject: its answer, how far back that reaches, and its sections. */
export function SubjectPage(props: SubjectPageProps) {
  const { page, title, subtitle, answer, beside, children } = props;
  const { cik, history, problem, nowMs } = page;
  const today = dayAt(nowMs);
  useAskedMark(location.hash);
  const source = <FilingLink url={ownershipListUrl(cik)}>{say('cardSourceFilings')}</FilingLink>;
  const bar = { today, nowMs, onLoad: page.onLoad, onStop: page.onStop };
  return (
    <PageFrame
      title={
        <span className="page-title">
          <span>{title}</span>
          {page.star}
        </span>
      }
      subtitle={subtitle}
      foot={
        history && history.asOfMs !== null ? (
          <Said words="pageFromAsOf" with={{ source, time: formatTime(history.asOfMs, nowMs) }} />
        ) : (
          <Said words="cardFrom" with={{ source }} />
        )
      }
    >
      <output className="hidden">{say(history ? 'pageAllShown' : 'pageReading')}</output>
      {page.told}
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {history ? (
        <>
          <div className="page-answer">{answer}</div>
          <HistoryBar
            loading={page.loading ?? history.loading}
            heldSince={history.heldSince}
            unread={history.unread.length}
            {...bar}
          />
          {children}
        </>
      ) : (
        <NotHeld loading={page.loading} {...bar} />
      )}
      {(history || page.loading) && beside}
    </PageFrame>
  );
}
