import type { Entity, Filing, FilingDocument } from '../archive';

/** A document that full-text search found, with the entities on its filing. */
export interface Hit {
  readonly filing: Filing;
  readonly document: FilingDocument;
  readonly entities: readonly Entity[];
}

/** The answer of full-text search, one page of it. */
export function searchAnswer(hits: readonly Hit[], from: number, size: number): object {
  return {
    took: 12,
    timed_out: false,
    _shards: { total: 50, successful: 50, skipped: 0, failed: 0 },
    hits: {
      total: { value: hits.length, relation: 'eq' },
      max_score: hits.length > 0 ? 1 : null,
      hits: hits.slice(from, from + size).map(found),
    },
    aggregations: {
      entity_filter: buckets(hits.flatMap(({ entities }) => entities.map(displayName))),
      form_filter: buckets(hits.map(({ filing }) => filing.form)),
      sic_filter: buckets(hits.flatMap(({ entities }) => entities.flatMap(sics))),
      biz_states_filter: buckets(hits.map(() => 'DE')),
    },
    query: { from, size },
  };
}

/** The answer of the typeahead: entities whose name or ticker begins with what was typed. */
export function typeaheadAnswer(entities: readonly Entity[], typed: string): object {
  const start = typed.trim().toLowerCase();
  const found = entities.filter(
    ({ name, tickers }) =>
      start !== '' &&
      [name, ...name.split(' '), ...tickers].some((word) => word.toLowerCase().startsWith(start)),
  );
  return {
    hits: {
      total: { value: found.length, relation: 'eq' },
      hits: found.slice(0, 10).map(({ cik, name, tickers }) => ({
        _id: String(cik),
        _source: { entity: name, tickers: tickers.length > 0 ? tickers.join(', ') : undefined },
      })),
    },
  };
}

function found({ filing, document, entities }: Hit): object {
  const folder = /^(xsl[^/]+)\//.exec(filing.primaryDocument)?.[1] ?? null;
  return {
    _index: 'edgar_file',
    _id: `${filing.accession}:${document.name}`,
    _score: 1,
    _source: {
      ciks: filing.parties.map(({ cik }) => String(cik).padStart(10, '0')),
      period_ending: filing.reportDate === '' ? null : filing.reportDate,
      file_num: [],
      display_names: entities.map(displayName),
      xsl: folder,
      schema_version: folder === null ? null : 'X0508',
      sequence: 1,
      root_forms: [filing.form.replace('/A', '')],
      file_date: filing.filedOn,
      biz_states: ['DE'],
      sics: entities.flatMap(sics),
      form: filing.form,
      adsh: filing.accession,
      film_num: [],
      biz_locations: ['Sampletown, DE'],
      file_type: document.type,
      file_description: `FORM ${document.type}`,
      inc_states: ['DE'],
      items: [],
    },
  };
}

function displayName({ name, tickers, cik }: Entity): string {
  const symbols = tickers.length > 0 ? `  (${tickers.join(', ')})` : '';
  return `${name}${symbols}  (CIK ${String(cik).padStart(10, '0')})`;
}

function sics({ sic }: Entity): string[] {
  return sic === '' ? [] : [sic];
}

function buckets(keys: readonly string[]): object {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    doc_count_error_upper_bound: 0,
    sum_other_doc_count: 0,
    buckets: [...counts].map(([key, doc_count]) => ({ key, doc_count })),
  };
}
