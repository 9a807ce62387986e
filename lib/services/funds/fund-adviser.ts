import { KNOWN_MANAGERS } from '@/lib/core/directory/followed-managers';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { MANAGERS } from '@/lib/core/directory/managers';
import type { FoundManager } from '@/lib/core/edgar/found-filer';
import { readFoundManagers } from '@/lib/core/edgar/found-managers';
import { managerBrowseUrl } from '@/lib/core/edgar/urls';
import { isSameManager } from '@/lib/core/form13f/followed-view';
import { pageText } from './page-text';
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
  const known = (await knownFilers(sources)).filter(({ name }) => isSameManager(name, adviser));
  const [first] = known;
  if (first) return known.every(({ cik }) => cik === first.cik) ? first : null;
  const words = searchWords(adviser);
  if (words === '') return null;
  const page = await pageText(sources.client, managerBrowseUrl(words), PRIORITY);
  const found = page.ok ? readFoundManagers(page.value) : null;
  if (!found?.ok) return null;
  const [only, another] = found.value.filter(({ name }) => isSameManager(name, adviser));
  return only && !another ? only : null;
}

async function knownFilers({ cache, reader }: FundSources): Promise<FoundManager[]> {
  const [follows, rows] = await Promise.all([reader.follows.toArray(), cache.managers.toArray()]);
  return [
    ...KNOWN_MANAGERS,
    ...MANAGERS.flatMap(([, cik, name]) => named(parseCik(cik), name)),
    ...follows,
    ...rows.flatMap(({ cik, name }) => named(cik, name)),
  ];
}

function named(cik: Cik | null, name: string | null): FoundManager[] {
  return cik && name ? [{ cik, name }] : [];
}

/** EDGAR finds names that begin with the words: the legal form is written in many ways. */
function searchWords(name: string): string {
  const words = name.replaceAll('.', '').replaceAll(',', ' ').split(/\s+/).filter(Boolean);
  let end = words.length;
  while (end > 0 && LEGAL_FORM.test(words[end - 1]?.toUpperCase() ?? '')) end--;
  return words.slice(0, end).join(' ').slice(0, 60);
}
