import type { FoundManager } from '@/lib/core/edgar/found-filer';
import { isSameManager } from '@/lib/core/form13f/followed-view';
import { browseFilers } from '../find-filers';
import { managersKnown } from '../subject-sources';
import { PRIORITY, type FundSources } from './sources';

const LEGAL_FORM = /^(?:LLC|LP|LLP|INC|LTD|CO|CORP|PLC|LIMITED|INCORPORATED|COMPANY)$/;

/**
 * The filer of Form 13F that an adviser's name stands for: one that is followed or known, else the
 * only one of that name that EDGAR lists as such a filer, which costs one request. Null where none
 * or several fit, or nobody could be asked.
 */
export async function findAdviser(
  sources: FundSources,
  adviser: string,
): Promise<FoundManager | null> {
  // By what they are called now: a former name may be another's by this day.
  const known = namedSo(await managersKnown(sources), adviser);
  if (known.length > 0) return onlyOf(known);
  const words = searchWords(adviser);
  if (words === '') return null;
  const listed = { priority: PRIORITY, type: '13F' } as const;
  const found = await browseFilers(sources.client, words, listed);
  return found.ok ? onlyOf(namedSo(found.value, adviser)) : null;
}

function namedSo(filers: readonly FoundManager[], adviser: string): FoundManager[] {
  return filers.filter(({ name }) => isSameManager(name, adviser));
}

function onlyOf([only, another]: readonly FoundManager[]): FoundManager | null {
  return only && !another ? { cik: only.cik, name: only.name } : null;
}

/** EDGAR finds names that begin with the words: the legal form is written in many ways. */
function searchWords(name: string): string {
  const words = name.replaceAll('.', '').replaceAll(',', ' ').split(/\s+/).filter(Boolean);
  let end = words.length;
  while (end > 0 && LEGAL_FORM.test(words[end - 1]?.toUpperCase() ?? '')) end--;
  return words.slice(0, end).join(' ').slice(0, 60);
}
