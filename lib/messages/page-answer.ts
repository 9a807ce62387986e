import { parseCik } from '@/lib/core/edgar/cik';
import { parseTicker } from '@/lib/core/ticker/symbol';
import { z } from '@/lib/zod';
import { MOST_COMPANIES, type PageCompany } from './page-messages';

const answerSchema = z
  .array(
    z.strictObject({
      cik: z.string().check(z.regex(/^\d{10}$/)),
      ticker: z.string().check(z.regex(/^[A-Z0-9-]{1,12}$/)),
      name: z.string().check(z.maxLength(300)),
      tier: z.enum(['sure', 'likely']),
    }),
  )
  .check(z.maxLength(MOST_COMPANIES));

/**
 * The companies that a page's script answered with, each once. A page's process can be taken over,
 * so what is not exactly such a list counts as none.
 */
export function readPageAnswer(answer: unknown): PageCompany[] {
  const checked = answerSchema.safeParse(answer);
  if (!checked.success) return [];
  const companies = checked.data.flatMap(({ cik: digits, ticker: symbol, name, tier }) => {
    const [cik, ticker] = [parseCik(digits), parseTicker(symbol)];
    return cik && ticker ? [{ cik, ticker, name, tier }] : [];
  });
  return [...new Map(companies.map((one) => [one.cik, one])).values()];
}
