import { readFilerKinds, type FilerKinds } from '@/lib/core/edgar/filer-kinds';
import type { FoundManager } from '@/lib/core/edgar/found-filer';
import { submissionsUrl } from '@/lib/core/edgar/urls';
import type { AskedFilers, Subject } from '@/lib/core/look-up/subject';
import { writtenCik } from '@/lib/core/look-up/written-cik';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import type { EdgarClient } from '@/lib/edgar/client';
import { browseFilers, findFilers } from './find-filers';
import { readJson } from './json';
import { knownByCik } from './known-by-cik';
import type { SubjectSources } from './subject-sources';

/** So many lists of filings are asked for to learn what filers are. */
const MOST_LISTS = 5;
const ANY = { priority: 'search', type: '' } as const;

/**
 * Filers whose names begin so, by the SEC: its full-text search's typeahead, or where that finds
 * none EDGAR's list of companies, in which people stand under their last name. What a filer is, is
 * told by what is stored, else by its own list of filings. Eight requests at most.
 */
export async function askFilers(
  sources: SubjectSources,
  text: string,
): Promise<Result<AskedFilers, Problem>> {
  const found = await findNamed(sources.client, text.trim());
  if (!found.ok) return found;
  const ciks = found.value.map(({ cik }) => cik);
  const known = await knownByCik(sources, ciks);
  const strangers = found.value.filter(({ cik }) => !known.has(cik));
  const asked = strangers.slice(0, MOST_LISTS);
  const lists = await Promise.all(asked.map(({ cik }) => askKinds(sources.client, cik)));
  const others: FoundManager[] = [];
  for (const [at, filer] of asked.entries()) {
    const list = lists[at];
    if (list && !list.ok && list.problem.kind !== 'missing') return list;
    const subjects = list?.ok ? subjectsOf(filer, list.value) : [];
    if (subjects.length > 0) known.set(filer.cik, subjects);
    else if (list?.ok) others.push({ ...filer, name: list.value.name });
  }
  const subjects = found.value.flatMap(({ cik }) => known.get(cik) ?? []);
  return ok({ subjects, others, left: strangers.length - asked.length });
}

async function findNamed(
  client: EdgarClient,
  words: string,
): Promise<Result<FoundManager[], Problem>> {
  const cik = writtenCik(words);
  if (cik) return ok([{ cik, name: '' }]);
  const found = await findFilers(client, words, ANY);
  const turned = lastNameFirst(words);
  return found.ok && found.value.length === 0 && turned !== null
    ? browseFilers(client, turned, ANY)
    : found;
}

/** `Ada Quillfeather` stands in EDGAR as `Quillfeather Ada`; null for a single word. */
function lastNameFirst(words: string): string | null {
  const parts = words.split(/\s+/);
  const last = parts.pop();
  return last === undefined || parts.length === 0 ? null : [last, ...parts].join(' ');
}

async function askKinds(
  client: EdgarClient,
  cik: FoundManager['cik'],
): Promise<Result<FilerKinds, Problem>> {
  const url = submissionsUrl(cik);
  const answer = await client.get(url, 'search');
  if (!answer.ok) return answer;
  const text = answer.value.kind === 'content' ? answer.value.text : '';
  return readJson(url, text, readFilerKinds);
}

function subjectsOf({ cik }: FoundManager, { name, kinds }: FilerKinds): Subject[] {
  return kinds.map((kind) => ({ kind, cik, ticker: null, name, about: null }));
}
