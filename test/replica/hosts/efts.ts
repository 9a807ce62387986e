import { json, type Answer, type Asked } from '../answer';
import type { Archive } from '../archive';
import { maintenancePage } from '../build/error-pages';
import { searchAnswer, typeaheadAnswer, type Hit } from '../build/search-answers';

const LARGEST_PAGE = 100;
const DEEPEST = 10_000;

/** efts.sec.gov: full-text search over filings, and its typeahead over entities. */
export function answerEfts({ url }: Asked, archive: Archive): Answer {
  if (url.pathname !== '/LATEST/search-index') {
    return { ...json({ message: 'Missing Authentication Token' }), status: 403 };
  }
  const typed = url.searchParams.get('keysTyped');
  if (typed !== null) return json(typeaheadAnswer(archive.entities, typed));
  const from = Number(url.searchParams.get('from') ?? 0);
  const size = Math.min(Number(url.searchParams.get('size') ?? LARGEST_PAGE), LARGEST_PAGE);
  if (from + size > DEEPEST) return maintenancePage();
  return json(searchAnswer(hits(archive, url.searchParams), from, size));
}

function hits(archive: Archive, query: URLSearchParams): Hit[] {
  const ciks = list(query.get('ciks')).map(Number);
  const forms = list(query.get('forms')).filter((form) => !form.startsWith('-'));
  const first = query.get('startdt') ?? '0000';
  const last = query.get('enddt') ?? '9999';
  const words = (query.get('q') ?? '').replaceAll('"', '').trim().toLowerCase();
  return archive.filings
    .filter(({ filedOn }) => filedOn >= first && filedOn <= last)
    .filter(({ form }) => forms.length === 0 || forms.includes(form))
    .filter(({ parties }) => ciks.length === 0 || parties.some((party) => ciks.includes(party.cik)))
    .flatMap((filing) => filing.documents.map((document) => ({ filing, document })))
    .filter(({ document }) => document.body.toLowerCase().includes(words))
    .map(({ filing, document }) => ({
      filing,
      document,
      entities: filing.parties.flatMap(({ cik }) => archive.entity(cik) ?? []),
    }));
}

function list(text: string | null): string[] {
  return text ? text.split(',') : [];
}
