import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { z } from '@/lib/zod';

const addressSchema = z.object({
  cik: z.string().check(z.regex(/^\d{10}$/)),
  ticker: z.nullable(z.string().check(z.regex(/^[A-Z0-9-]{1,12}$/))),
});

/** Which subject one of our own pages was opened with. */
export interface PageSubject {
  readonly cik: Cik;
  /** Null where the address has none. */
  readonly ticker: string | null;
}

/**
 * Reads the query of our own page's address (`?cik=0000320193&ticker=AAPL`), which anybody may
 * have typed; null when it names no subject.
 */
export function readPageSubject(query: string): PageSubject | null {
  const params = new URLSearchParams(query);
  const asked = addressSchema.safeParse({ cik: params.get('cik'), ticker: params.get('ticker') });
  const cik = asked.success ? parseCik(asked.data.cik) : null;
  return cik && { cik, ticker: asked.data?.ticker ?? null };
}
