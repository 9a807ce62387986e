import type { IsoDate } from '@/lib/core/iso-date';
import { json, type Answer, type Asked } from '../answer';
import type { Archive } from '../archive';
import { noSuchKey } from '../build/error-pages';
import { submissions } from '../build/submissions';
import type { Recorded } from '../recorded';

const HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=0, no-cache, no-store',
  pragma: 'no-cache',
};

/** data.sec.gov: submissions lists, which cannot be asked for conditionally. */
export function answerData(
  asked: Asked,
  archive: Archive,
  recorded: Recorded,
  today: IsoDate,
): Answer {
  const path = asked.url.pathname;
  const match = /^\/submissions\/(CIK(\d{10})(-submissions-\d{3})?\.json)$/.exec(path);
  if (!match) return noSuchKey(path.slice(1));
  const [, name = '', digits = '', older] = match;
  const real = recorded.submissions(name);
  if (real !== null) return { ...json(null, HEADERS), body: real };
  const entity = archive.entity(Number(digits));
  if (!entity) return noSuchKey(path.slice(1));
  const built = submissions(entity, archive.filingsOf(entity.cik), today);
  if (older === undefined) return json(built.list, HEADERS);
  return built.older?.name === name ? json(built.older.columns, HEADERS) : noSuchKey(path.slice(1));
}
