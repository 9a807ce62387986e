import type { Asked } from '@/components/search/found-subjects';
import type { FoundSubject, FoundSubjects, Subject } from '@/lib/core/look-up/subject';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { company, cik } from './invented';

type Found = Result<FoundSubjects, Problem>;

function listed(ticker: string, name: string, number: number): Subject {
  const entry = company(ticker, name, number);
  return { kind: 'company', cik: entry.cik, ticker: entry.ticker, name, about: null };
}

function person(name: string, number: number, companies: readonly string[], more = 0): Subject {
  const values = { companies: { all: companies } };
  return {
    kind: 'person',
    cik: cik(number),
    ticker: null,
    name,
    about:
      more > 0
        ? { counted: 'searchReportsMore', count: more, values }
        : { key: 'searchReports', values },
  };
}

function fund(name: string, number: number, about: Subject['about'] = null): Subject {
  return { kind: 'fund', cik: cik(number), ticker: null, name, about };
}

const found = (subjects: readonly FoundSubject[]): Found => ok({ subjects, problem: null });

const { ticker: MUTUAL } = company('EXMPX', '');

/** Companies, people and funds that match, with a fund whose adviser is not known. */
export const mixedFound: Found = found([
  listed('XSTO', 'Example Storage Corp', 9_980_001),
  listed('XACQ', 'Example Acquisition Corp I', 9_980_006),
  person('EXAMPLESON ADA BERYL', 9_981_301, ['Example Storage Corp', 'Quillhaven Robotics Inc']),
  person('Examplewright Holdings LLC', 9_981_302, ['Placefield Corp']),
  fund('EXAMPLE VALLEY CAPITAL LP', 9_982_001, 'Ada Quillfeather'),
  {
    kind: 'mutual-fund',
    cik: cik(9_982_100),
    ticker: MUTUAL,
    series: 'S000009999',
    adviser: { state: 'unasked' },
  },
]);

/** Names as long as the SEC's lists have them. */
export const longFound: Found = found([
  listed('XMPL-WT', 'EXAMPLE INTERCONTINENTAL HOTELS & LEISURE HOLDINGS PLC', 9_980_007),
  person(
    'EXAMPLETHWAITE-QUILLFEATHERSTONEHAUGH MAXIMILIANA BERYL ANTOINETTE II',
    9_981_303,
    [
      'Example Intercontinental Hotels & Leisure Holdings plc',
      'Northumberland Consolidated Aggregates & Minerals Corporation',
      'Placefield Corp',
    ],
    14,
  ),
  fund(
    'EXAMPLE WORLDWIDE SYSTEMATIC INVESTMENT MANAGEMENT (INTERNATIONAL) HOLDINGS L.P. /ADV',
    9_982_002,
    {
      key: 'fundKnownPerson',
      values: { name: 'Maximiliana Quillfeather', funds: 'Example Select' },
    },
  ),
]);

export const nobodyFound: Found = found([]);

/** Companies could not be looked up; people were all the same. */
export const partlyFound: Found = ok({
  subjects: [person('EXAMPLESON ADA BERYL', 9_981_301, ['Example Storage Corp'])],
  problem: { kind: 'offline', host: 'www.sec.gov' },
});

export const notFound: Found = fail({ kind: 'fault', detail: 'no answer to search.find' });

/** What the SEC named. */
export const secNamed: Asked = ok({
  subjects: [
    person('Apfelstrudel Konrad', 9_981_401, []),
    fund('APFELSTRUDEL CAPITAL PARTNERS LP', 9_982_003),
  ].map((one) => ({ ...one, about: null })),
  others: [{ cik: cik(9_983_001), name: 'APFELSTRUDEL FAMILY TRUST' }],
  left: 3,
});

export const secNamedNobody: Asked = ok({ subjects: [], others: [], left: 0 });

/** What a pasted list leaves open. */
export const pastedOpen = {
  added: 1,
  known: 1,
  left: 0,
  unclear: [
    {
      written: 'Example Storage',
      choices: [
        listed('XSTO', 'Example Storage Corp', 9_980_001),
        fund('EXAMPLE STORAGE CORP', 9_980_001),
      ],
    },
    {
      written: 'Ada Quillfeather',
      choices: [fund('EXAMPLE VALLEY CAPITAL LP', 9_982_001, 'Ada Quillfeather')],
    },
  ],
  unknown: [
    { written: 'NRGV', why: { key: 'pasteNobody' } },
    { written: 'EXMPX', why: { key: 'pasteMutualFund', values: { ticker: 'EXMPX' } } },
    { written: 'CIK 9984000', why: { key: 'pasteNoCik', values: { cik: '9984000' } } },
  ],
} as const;
