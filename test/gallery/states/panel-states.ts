import type { Reading } from '@/components/digest/read-all';
import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import { pageDigest, type DigestLine, type StoredReport } from '@/lib/core/watch/page-digest';
import { pageLines, type NamedCompany } from '@/lib/core/watch/page-lines';
import type { Step } from '../steps';
import { clusterReport, loneChiefReport } from './answer-reports';
import { answers } from './answers';
import { day, NOW_MS } from './invented';
import { PAGE } from './page-companies';

/** A state of the side panel with its name in the gallery. */
export interface PanelState {
  readonly name: string;
  readonly lines: readonly DigestLine[];
  readonly publishedOn: IsoDate | null;
  readonly reading?: Reading;
  readonly width?: number;
  readonly steps?: readonly Step[];
}

const SOLD = answers.find(({ view }) => view.report?.sold && !view.report.bought)?.view.report;
const NONE = answers.find(({ view }) => view.report && !view.report.sold && !view.report.bought)
  ?.view.report;

const REPORTS = [null, null, clusterReport, SOLD, NONE, null, loneChiefReport, null];

function digest(companies: readonly NamedCompany[], isStored: boolean): DigestLine[] {
  const watched = pageLines(companies, { groups: [], lines: [], traded: new Set() });
  const lines = watched.map((line, at) => ({
    ...line,
    isWatched: at === 2,
    unseen: at === 6 ? 2 : 0,
  }));
  const stored = new Map<Cik, StoredReport>();
  companies.forEach(({ cik }, at) => {
    const report = REPORTS[at];
    if (report && isStored) stored.set(cik, { report, asOfMs: NOW_MS - 3 * 60_000 });
  });
  return pageDigest(lines, stored);
}

const ARTICLE = day('2026-11-05');

export const panelStates: readonly PanelState[] = [
  { name: 'Some are read, some are not', lines: digest(PAGE, true), publishedOn: ARTICLE },
  { name: 'Nothing is read yet', lines: digest(PAGE.slice(0, 4), false), publishedOn: ARTICLE },
  {
    name: 'One company, no day of publication',
    lines: digest(PAGE.slice(0, 1), false),
    publishedOn: null,
  },
  {
    name: 'Reading all that are left',
    lines: digest(PAGE, true),
    publishedOn: day('2026-11-21'),
    reading: { done: 1, of: 4, ticker: 'MNBX', failed: 0, problem: null },
  },
  {
    name: 'The SEC wants a pause',
    lines: digest(PAGE, true),
    publishedOn: day('2026-02-01'),
    reading: {
      done: 1,
      of: 4,
      ticker: null,
      failed: 0,
      problem: { kind: 'blocked', host: 'www.sec.gov', untilMs: NOW_MS + 8 * 60_000 },
    },
  },
  {
    name: 'Some could not be read',
    lines: digest(PAGE, true),
    publishedOn: ARTICLE,
    reading: { done: 4, of: 4, ticker: null, failed: 2, problem: null },
  },
  {
    name: 'A company is opened',
    lines: digest(PAGE, true),
    publishedOn: ARTICLE,
    steps: [{ pressNamed: 'PLCF' }],
  },
  {
    name: 'A company is opened in 320 px',
    lines: digest(PAGE, true),
    publishedOn: ARTICLE,
    width: 320,
    steps: [{ pressNamed: 'PLCF' }],
  },
];
