import { saySentence } from '@/lib/core/format/say-sentence';
import { utcDay } from '@/lib/core/iso-date';
import {
  chooseSubject,
  type Candidates,
  type Unclear,
  type Unknown,
} from '@/lib/core/look-up/choose-subject';
import { fundsKnownFor, fundSubject } from '@/lib/core/look-up/known-funds';
import { fundNamer } from '@/lib/core/look-up/fund-namer';
import type { Subject } from '@/lib/core/look-up/subject';
import type { FundLine } from '@/lib/core/directory/build-index';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import { watchId } from '@/lib/core/watch/entry';
import { parseList, type ListToken } from '@/lib/core/watch/parse-list';
import type { StoredSentence } from '@/lib/core/words/sentence';
import { companySubject, knownByCik } from '../known-by-cik';
import { mutualFundLines, mutualFundOf } from '../mutual-fund-lines';
import { ownersNamed } from '../owners';
import { managersKnown, type SubjectSources } from '../subject-sources';

/** What a pasted list names. */
export interface Resolved {
  /** Those beyond doubt, each once. */
  readonly wanted: readonly Subject[];
  readonly unclear: readonly Unclear[];
  readonly unknown: readonly Unknown[];
  readonly left: number;
}

/** A token with whom it can mean. */
type Told = readonly [token: ListToken, found: Candidates];

/**
 * Looks up what a pasted list names, in the directory, the stored filings and the managers known
 * here, in a few readings for the whole list; a problem where there is no directory.
 */
export async function resolveList(
  sources: SubjectSources,
  text: string,
): Promise<Result<Resolved, Problem>> {
  const { tokens, left } = parseList(text);
  const told = await candidatesOf(sources, tokens);
  if (!told.ok) return told;
  const wanted = new Map<string, Subject>();
  const unclear: Unclear[] = [];
  const unknown: Unknown[] = [];
  for (const [token, found] of told.value) {
    const chosen = chooseSubject(token, found);
    if (chosen.state === 'one') {
      const { subject } = chosen;
      wanted.set(watchId(subject.kind, subject.cik), subject);
    } else if (chosen.state === 'unclear') {
      unclear.push({ written: chosen.written, choices: chosen.choices });
    } else unknown.push({ written: chosen.written, why: chosen.why });
  }
  return ok({ wanted: [...wanted.values()], unclear, unknown, left });
}

async function candidatesOf(
  sources: SubjectSources,
  tokens: readonly ListToken[],
): Promise<Result<Told[], Problem>> {
  const { cache, directory, now } = sources;
  const names = tokens.map(({ name, cik }) => (cik ? '' : name));
  const bearers = await directory.resolve(tokens.map(({ ticker }) => ({ cik: null, ticker })));
  if (!bearers.ok) return bearers;
  const named = await directory.named(names);
  if (!named.ok) return named;
  const tickers = tokens.flatMap(({ ticker }) => ticker ?? []);
  const [byCik, people, managers, lines] = await Promise.all([
    knownByCik(
      sources,
      tokens.flatMap(({ cik }) => cik ?? []),
    ),
    ownersNamed(cache, names),
    managersKnown(sources),
    mutualFundLines(cache, tickers),
  ]);
  const fundsNamed = fundNamer(managers);
  const fundOf = new Map(managers.map((one) => [one.cik, fundSubject(one)]));
  const said = (sentence: StoredSentence) => saySentence(sentence, utcDay(now()));
  const knownFor = fundsKnownFor(managers, said);
  const lineOf = new Map<string, FundLine>(lines.map((line) => [line.ticker, line]));
  const told: Told[] = [];
  for (const [at, token] of tokens.entries()) {
    const { exact = [], near = [] } = named.value[at] ?? {};
    const bearer = bearers.value[at] ?? null;
    const company = bearer && bearer.series === undefined ? companySubject(bearer) : null;
    const line = fundLineOf(bearer) ?? lineOf.get(token.ticker ?? '');
    const companies = [...(company ? [company] : []), ...exact.map(companySubject)];
    const funds = token.cik ? [] : fundsNamed(token.name);
    const isNamed = token.cik !== null || companies.length + funds.length > 0;
    told.push([
      token,
      {
        byCik: (token.cik && byCik.get(token.cik)) ?? [],
        bearer: company,
        mutualFund: line ? await mutualFundOf(cache, line) : null,
        named: [...exact.map(companySubject), ...(people[at] ?? []), ...funds.map(fundSubject)],
        near: [
          ...near.map(companySubject),
          ...(isNamed ? [] : knownFor(token.name)).map(fundSubject),
        ],
        managers: companies.flatMap(({ cik }) => fundOf.get(cik) ?? []),
      },
    ]);
  }
  return ok(told);
}

/** The line of a listing that is a fund's; null for companies and for none. */
function fundLineOf(entry: DirectoryEntry | null): FundLine | null {
  return entry?.series === undefined ? null : { ...entry, series: entry.series };
}
