import type { IsoDate } from '@/lib/core/iso-date';
import { json, type Answer, type Asked } from '../answer';
import type { Archive } from '../archive';
import { noSuchKey } from '../build/error-pages';
import { shareCounts } from '../build/share-counts';
import { submissions } from '../build/submissions';
import type { Recorded } from '../recorded';

const HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=0, no-cache, no-store',
  pragma: 'no-cache',
};

const CONCEPT =
  /^\/api\/xbrl\/companyconcept\/CIK(\d{10})\/dei\/EntityCommonStockSharesOutstanding\.json$/;

/** data.sec.gov: submissions lists and share counts, which cannot be asked for conditionally. */
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
    const counts = company && shareCounts(company);
    return counts ? json(counts, HEADERS) : noSuchKey(path.slice(1));
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
