import type { ListToken } from '@/lib/core/watch/parse-list';
import type { Sentence } from '@/lib/core/words/sentence';
import { adviserSubject } from './adviser-subject';
import { subjectKey, type FoundMutualFund, type Subject } from './subject';

/** What was written, and whom it can mean; for the reader to say. */
export interface Unclear {
  readonly written: string;
  /** One alone where that is not surely meant. */
  readonly choices: readonly Subject[];
}

/** What was written and names nobody that is known here. */
export interface Unknown {
  readonly written: string;
  readonly why: Sentence;
}

/** Whom a written name or symbol means. */
export type Chosen =
  | { readonly state: 'one'; readonly subject: Subject }
  | ({ readonly state: 'unclear' } & Unclear)
  | ({ readonly state: 'unknown' } & Unknown);

/** Everybody whom a token of a list can mean. */
export interface Candidates {
  /** By the CIK that is written. */
  readonly byCik: readonly Subject[];
  /** The bearer of the ticker that it is when it is a symbol. */
  readonly bearer: Subject | null;
  /** The same of a mutual fund. */
  readonly mutualFund: FoundMutualFund | null;
  /** Companies, people and managers of that name. */
  readonly named: readonly Subject[];
  /** Companies that texts call so for short, managers known for somebody of that name. */
  readonly near: readonly Subject[];
  /** Managers by the CIKs of the companies above: one filer can be both. */
  readonly managers: readonly Subject[];
}

/**
 * Whom a token means, where that is beyond doubt: a CIK or name that is one subject's alone, or a
 * symbol, which is written in capitals and names a company. Everything else is asked.
 */
export function chooseSubject(token: ListToken, found: Candidates): Chosen {
  const { byCik, bearer, mutualFund, named, near, managers } = found;
  if (token.isFund) {
    const funds = [...byCik, ...named, ...managers].filter(({ kind }) => kind === 'fund');
    return among(token, funds, near, { key: 'pasteNoFund', values: { name: token.name } });
  }
  const cik = Number(token.cik);
  if (token.cik)
    return among(token, byCik, [], { key: 'pasteNoCik', values: { cik: String(cik) } });
  if (bearer && token.isSymbol) return { state: 'one', subject: bearer };
  if (mutualFund) return adviserOf(token, mutualFund);
  const all = bearer ? [bearer, ...named] : named;
  return among(token, all, near, { key: 'pasteNobody' });
}

function among(
  { written }: ListToken,
  surely: readonly Subject[],
  near: readonly Subject[],
  why: Sentence,
): Chosen {
  const choices = eachOnce(surely);
  const [only, another] = choices;
  if (only && !another) return { state: 'one', subject: only };
  if (only) return { state: 'unclear', written, choices };
  if (near.length > 0) return { state: 'unclear', written, choices: eachOnce(near) };
  return { state: 'unknown', written, why };
}

/** A mutual fund cannot be watched; its adviser's report can, for all that the adviser manages. */
function adviserOf({ written }: ListToken, fund: FoundMutualFund): Chosen {
  const choices = adviserSubject(fund);
  if (choices.length > 0) return { state: 'unclear', written, choices };
  const { ticker } = fund;
  return { state: 'unknown', written, why: { key: 'pasteMutualFund', values: { ticker } } };
}

function eachOnce(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((one) => [subjectKey(one), one])).values()];
}
