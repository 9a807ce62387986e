import { z } from '@/lib/zod';
import { fail, ok, type Result } from '@/lib/core/result';
import type { WatchKind } from '@/lib/core/watch/entry';
import { parseCik, type Cik } from './cik';

/** A filer, and as what it can be watched; none where it files nothing of the kind. */
export interface FilerKinds {
  readonly cik: Cik;
  readonly name: string;
  readonly kinds: readonly WatchKind[];
}

const HOLDINGS = /^13F-(?:HR|NT)/;

const profile = z.object({
  cik: z.union([z.string(), z.number()]),
  name: z.string(),
  insiderTransactionForOwnerExists: z.optional(z.unknown()),
  insiderTransactionForIssuerExists: z.optional(z.unknown()),
  filings: z.object({ recent: z.object({ form: z.array(z.string()) }) }),
});

/**
 * Reads from a filer's list of submissions what it is: others report trades in its shares, it
 * reports trades of its own, it files Form 13F; one filer can be all three. The list itself says
 * the first two by its flags, the forms of the last year or thousand filings the third. Says in
 * words what is wrong with a list that cannot be read.
 */
export function readFilerKinds(json: unknown): Result<FilerKinds, string> {
  const parsed = profile.safeParse(json);
  if (!parsed.success) return fail('no list of filings with its profile');
  const { data } = parsed;
  const cik = parseCik(data.cik);
  if (!cik) return fail('its CIK is none');
  const kinds: WatchKind[] = [];
  if (isSet(data.insiderTransactionForIssuerExists)) kinds.push('company');
  if (isSet(data.insiderTransactionForOwnerExists)) kinds.push('person');
  if (data.filings.recent.form.some((form) => HOLDINGS.test(form))) kinds.push('fund');
  return ok({ cik, name: data.name, kinds });
}

function isSet(flag: unknown): boolean {
  return flag === 1 || flag === '1' || flag === true;
}
