import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import { fullSubmission } from '@/test/replica/build/full-submission';
import { filedArchive } from '@/test/replica/filed-archive';
import { recordedIn } from '@/test/replica/recorded';
import { route } from '@/test/replica/route';
import { EDGAR } from '@/test/unit/form13f/filings-at-hand';

const TODAY = '2026-11-20' as IsoDate;
const LONGEST = 40_000;
const MOST = 12;

const archive = filedArchive(TODAY);
const stock = { archive, recorded: recordedIn(null), today: TODAY, startedMs: 0 };

/** Invented documents that the replica has filed, those that contain a text. */
export function filedWith(text: string): string[] {
  return some(
    archive.filings.flatMap(({ documents }) =>
      documents.map(({ body }) => body).filter((body) => body.includes(text)),
    ),
  );
}

/** Complete submission texts of invented filings of a form. */
export function submissionsOf(form: string): string[] {
  const filings = archive.filings.filter((filing) => filing.form === form).slice(0, 4 * MOST);
  return some(filings.map(fullSubmission));
}

/** What the replica answers to an address, as text; bytes as the characters of their numbers. */
export function answered(...addresses: readonly string[]): string[] {
  return addresses.map((address) => {
    const url = new URL(address);
    const { body } = route({ host: url.host, method: 'GET', url, headers: {} }, stock);
    return typeof body === 'string' ? body : body.toString('latin1');
  });
}

/** Invented companies and persons that filed something. */
export const CIKS: readonly Cik[] = archive.entities
  .filter(({ cik }) => archive.filingsOf(cik).length > 0)
  .map(({ cik }) => parseCik(cik))
  .filter((cik) => cik !== null)
  .slice(0, 4 * MOST);

/** Real documents of a folder, the small ones; none where there is no such folder. */
export function recorded(folder: string, name: RegExp): string[] {
  const path = join(EDGAR, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(path, file))
    .filter((file) => statSync(file).size <= LONGEST);
  return files.slice(0, MOST).map((file) => readFileSync(file, 'utf8'));
}

/** The beginning of a longer real file; nothing where it is not there. */
export function beginning(file: string): string[] {
  const path = join(EDGAR, file);
  return existsSync(path) ? [readFileSync(path, 'latin1').slice(0, LONGEST / 4)] : [];
}

function some(texts: readonly string[]): string[] {
  const short = texts.filter(({ length }) => length <= LONGEST);
  const step = Math.max(1, Math.floor(short.length / MOST));
  return short.filter((_, at) => at % step === 0).slice(0, MOST);
}
