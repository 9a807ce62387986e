import { saySentence } from '@/lib/core/format/say-sentence';
import { utcDay } from '@/lib/core/iso-date';
import { fundsFor, fundSubject } from '@/lib/core/look-up/known-funds';
import type { FoundSubject, FoundSubjects } from '@/lib/core/look-up/subject';
import { adviserSubject } from '@/lib/core/look-up/adviser-subject';
import { writtenCik } from '@/lib/core/look-up/written-cik';
import { parseTicker } from '@/lib/core/ticker/symbol';
import type { StoredSentence } from '@/lib/core/words/sentence';
import { companySubject, knownByCik } from './known-by-cik';
import { mutualFundLines, mutualFundOf } from './mutual-fund-lines';
import { findOwners } from './owners';
import { managersKnown, type SubjectSources } from './subject-sources';

const MOST_FUNDS = 6;

/**
 * Companies of the directory, people of stored filings and managers known here, for a text as
 * typed. Asks nobody, save that a directory that is not there yet is fetched. Where it cannot be,
 * people and funds are found all the same, with the reason.
 */
export async function findSubjects(sources: SubjectSources, text: string): Promise<FoundSubjects> {
  const { cache, directory, now } = sources;
  const cik = writtenCik(text);
  const ticker = parseTicker(text);
  const [listed, byCik, people, funds, mutual] = await Promise.all([
    directory.search(text),
    knownByCik(sources, cik ? [cik] : []),
    findOwners(cache, text),
    managersKnown(sources),
    mutualFundLines(cache, ticker ? [ticker] : []),
  ]);
  const entries = listed.ok ? listed.value : [];
  const said = (sentence: StoredSentence) => saySentence(sentence, utcDay(now()));
  const subjects: FoundSubject[] = [
    ...[...byCik.values()].flat(),
    ...entries.filter(({ series }) => series === undefined).map(companySubject),
    ...people,
    ...fundsFor(funds, text, said).slice(0, MOST_FUNDS).map(fundSubject),
  ];
  const listedFunds = entries.flatMap(({ series, ...line }) => (series ? { ...line, series } : []));
  for (const line of [...listedFunds, ...mutual]) {
    const fund = await mutualFundOf(cache, line);
    subjects.push(fund, ...adviserSubject(fund));
  }
  return { subjects, problem: listed.ok ? null : listed.problem };
}
