import { z } from '@/lib/zod';
import { decodeText } from '@/lib/core/xml/decode-text';
import { fail, ok, type Result } from '@/lib/core/result';
import { parseCik, type Cik } from './cik';
import type { FoundManager } from './found-filer';

/** No more than these are shown. */
const MOST = 10;

const hits = z.object({
  hits: z.object({
    hits: z.array(
      z.object({
        _id: z.union([z.string(), z.number()]),
        _source: z.object({ entity: z.string() }),
      }),
    ),
  }),
});

/** Reads the answer of the full-text host's typeahead; says in words what is wrong with it. */
export function readTypedManagers(json: unknown): Result<FoundManager[], string> {
  const parsed = hits.safeParse(json);
  if (!parsed.success) return fail('no list of entities');
  const found = new Map<Cik, FoundManager>();
  for (const { _id, _source } of parsed.data.hits.hits) {
    const cik = parseCik(_id);
    if (cik) found.set(cik, { cik, name: entityName(_source.entity) });
  }
  return ok([...found.values()].slice(0, MOST));
}

/** Some answers have the CIK behind the name. */
function entityName(entity: string): string {
  return entity
    .slice(0, 400)
    .replace(/\s*\(CIK\s*\d{1,10}\)\s*$/, '')
    .slice(0, 300)
    .trim();
}

/** One or several `<company-info>` of a list of companies, as far as they concern a filer. */
const COMPANY = /<company-info>([^]{0,4000}?)<\/company-info>/g;
const COMPANY_CIK = /<cik>\s*(\d{1,10})\s*<\/cik>/;
const COMPANY_NAME = /<conformed-name>([^<]{1,300})<\/conformed-name>/;
const ENTRY = /<entry>([^]{0,4000}?)<\/entry>/g;
const ENTRY_NAME = /<title[^>]{0,100}>([^<]{1,300})<\/title>/;

/**
 * Reads the Atom answer of EDGAR's company browse to a name: one company, or a list of those whose
 * names begin so. None where
 * the page says that none matches; says in words what is wrong when it is no such answer.
 */
export function readFoundManagers(text: string): Result<FoundManager[], string> {
  if (!/<feed[\s>]/.test(text.slice(0, 2000))) {
    return /no matching compan/i.test(text.slice(0, 20_000))
      ? ok([])
      : fail('no feed of companies');
  }
  const found = new Map<Cik, FoundManager>();
  const take = (body: string, nameIn: RegExp) => {
    const cik = parseCik(COMPANY_CIK.exec(body)?.[1] ?? '');
    const name = (nameIn.exec(body)?.[1] ?? COMPANY_NAME.exec(body)?.[1] ?? '').trim();
    if (cik && name && !found.has(cik)) found.set(cik, { cik, name: plain(name) });
  };
  for (const [, body = ''] of text.matchAll(COMPANY)) take(body, COMPANY_NAME);
  for (const [, body = ''] of text.matchAll(ENTRY)) take(body, ENTRY_NAME);
  return ok([...found.values()].slice(0, MOST));
}

/** Names may hold an ampersand that is none of XML's; such a name stands as written. */
function plain(name: string): string {
  try {
    return decodeText(name);
  } catch {
    return name;
  }
}
