import type { IsoDate } from '@/lib/core/iso-date';
import { json, type Answer, type Asked } from '../answer';
import type { Archive, Entity } from '../archive';
import { noSuchKey } from '../build/error-pages';
import { shareCounts } from '../build/share-counts';
import { splitFacts } from '../build/split-facts';
import { submissions } from '../build/submissions';
import { splitsOf } from '../facts/managers';
import type { Recorded } from '../recorded';

const HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=0, no-cache, no-store',
  pragma: 'no-cache',
};

const CONCEPT = /^\/api\/xbrl\/companyconcept\/CIK(\d{10})\/(dei|us-gaap)\/(\w+)\.json$/;

/** data.sec.gov: submissions lists and XBRL facts, which cannot be asked for conditionally. */
export function answerData(
  asked: Asked,
  archive: Archive,
  recorded: Recorded,
  today: IsoDate,
): Answer {
  const path = asked.url.pathname;
  const concept = CONCEPT.exec(path);
  if (concept) {
    const company = archive.entity(Number(concept[1]));
    const facts = company && factsOf(company, concept[3] ?? '', today);
    return facts ? json(facts, HEADERS) : noSuchKey(path.slice(1));
  }
  const match = /^\/submissions\/(CIK(\d{10})(-submissions-\d{3})?\.json)$/.exec(path);
  if (!match) return noSuchKey(path.slice(1));
  const [, name = '', digits = '', older] = match;
  const real = recorded.submissions(name);
  if (real !== null) return { ...json(null, HEADERS), body: real };
  const entity = archive.entity(Number(digits));
  if (!entity) return noSuchKey(path.slice(1));
  const built = submissions(entity, archive.filingsOf(entity.cik), today);
  if (older === undefined) return json(built.list, HEADERS);
  const page = built.older.find((one) => one.name === name);
  return page ? json(page.columns, HEADERS) : noSuchKey(path.slice(1));
}

function factsOf(company: Entity, tag: string, today: IsoDate): object | null {
  if (tag === 'EntityCommonStockSharesOutstanding') return shareCounts(company);
  if (tag !== 'StockholdersEquityNoteStockSplitConversionRatio1') return null;
  const splits = splitsOf(company.cik, today);
  return splits.length > 0 ? splitFacts(company.cik, company.name, splits) : null;
}
