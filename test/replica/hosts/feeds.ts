import { html, type Answer, type Asked } from '../answer';
import type { Archive, Entity, Filing } from '../archive';
import { ATOM_DECLARATION, atomUpdated, companyEntry, currentEntry } from '../build/atom';
import { maintenancePage } from '../build/error-pages';
import { escapeXml } from '../build/xml';

const DEEPEST_START = 5000;
const COUNTS = [10, 20, 40, 80, 100];
const OWNERSHIP = /^[345](\/A)?$/;

/** `/cgi-bin/browse-edgar`: the feed of the newest filings, and that of one entity. */
export function answerFeed({ url }: Asked, archive: Archive): Answer {
  const action = url.searchParams.get('action');
  if (url.searchParams.get('output') !== 'atom') return html('<h1>Only Atom is played here</h1>');
  if (action === 'getcurrent') return current(url.searchParams, archive);
  if (action === 'getcompany') return company(url.searchParams, archive);
  return html('<h1>No matching action</h1>');
}

function current(query: URLSearchParams, archive: Archive): Answer {
  const { start, count } = paging(query);
  if (start > DEEPEST_START) return maintenancePage();
  const entries = matching(archive.filings, query).flatMap((filing) =>
    filing.parties.map((party) => currentEntry(filing, party)),
  );
  const newest = archive.filings[0];
  return atom([
    '<title>Latest Filings</title>',
    '<link rel="alternate" href="/cgi-bin/browse-edgar?action=getcurrent"/>',
    '<link rel="self" href="/cgi-bin/browse-edgar?action=getcurrent"/>',
    '<id>https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent</id>',
    '<author><name>Webmaster</name><email>webmaster@sec.gov</email></author>',
    newest ? `<updated>${atomUpdated(newest)}</updated>` : '',
    ...entries.slice(start, start + count),
  ]);
}

function company(query: URLSearchParams, archive: Archive): Answer {
  const wanted = (query.get('CIK') ?? '').toUpperCase();
  if (/^S\d{9}$/.test(wanted)) return series(wanted, query, archive);
  const name = query.get('company');
  if (name) return named(name, query, archive);
  const entity = /^\d+$/.test(wanted)
    ? archive.entity(Number(wanted))
    : archive.entities.find(({ tickers }) => tickers.includes(wanted));
  if (!entity) return html('<h1>No matching CIK.</h1>');
  return filingsOf(entity, archive.filingsOf(entity.cik), query);
}

/** A series of a trust: what is about it, under the trust. */
function series(wanted: string, query: URLSearchParams, archive: Archive): Answer {
  const filings = archive.filings.filter((filing) => filing.series?.includes(wanted));
  const trust = archive.entity(filings[0]?.parties[0]?.cik ?? -1);
  return trust ? filingsOf(trust, filings, query) : html('<h1>No matching CIK.</h1>');
}

/** Those whose names begin so and who filed such a form; a single one with its filings. */
function named(name: string, query: URLSearchParams, archive: Archive): Answer {
  const found = archive.entities.filter(
    (one) =>
      one.name.toUpperCase().startsWith(name.toUpperCase()) &&
      matching(archive.filingsOf(one.cik), query).length > 0,
  );
  const [only, another] = found;
  if (!only) return html('<h1>No matching companies.</h1>');
  if (!another) return filingsOf(only, archive.filingsOf(only.cik), query);
  return atom(found.flatMap(infoOf));
}

function filingsOf(entity: Entity, all: readonly Filing[], query: URLSearchParams): Answer {
  const { start, count } = paging(query);
  const filings = matching(all, query).slice(start, start + count);
  return atom([
    '<author><email>webmaster@sec.gov</email><name>Webmaster</name></author>',
    ...infoOf(entity),
    ...filings.map((filing) => companyEntry(filing, entity.cik)),
  ]);
}

function infoOf(entity: Entity): string[] {
  return [
    '<company-info>',
    `<assigned-sic>${entity.sic}</assigned-sic>`,
    `<assigned-sic-desc>${escapeXml(entity.sicDescription)}</assigned-sic-desc>`,
    `<cik>${String(entity.cik).padStart(10, '0')}</cik>`,
    `<conformed-name>${escapeXml(entity.name)}</conformed-name>`,
    '</company-info>',
  ];
}

/** `type` is a prefix: 4 finds 424B4 too. `owner=only` keeps the ownership forms. */
function matching(filings: readonly Filing[], query: URLSearchParams): Filing[] {
  const type = query.get('type') ?? '';
  const owner = query.get('owner') ?? 'include';
  return filings.filter(({ form }) => {
    if (owner === 'only' && !OWNERSHIP.test(form)) return false;
    if (owner === 'exclude' && OWNERSHIP.test(form)) return false;
    return form.startsWith(type);
  });
}

function paging(query: URLSearchParams): { start: number; count: number } {
  const count = Number(query.get('count'));
  const start = Number(query.get('start') ?? 0);
  return { start, count: COUNTS.includes(count) ? count : 40 };
}

function atom(parts: readonly string[]): Answer {
  const feed = '<feed xmlns="http://www.w3.org/2005/Atom">';
  const text = [ATOM_DECLARATION, feed, ...parts, '</feed>\n'].join('\n');
  return {
    status: 200,
    type: 'application/atom+xml',
    headers: { 'cache-control': 'no-cache', server: 'Apache' },
    body: Buffer.from(text, 'latin1'),
  };
}
