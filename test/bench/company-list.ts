import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPANIES } from './market-text';

const SHARED = fileURLToPath(
  new URL(
    '../../../shared/detection/universe/company_tickers_exchange_2026-06-01.json',
    import.meta.url,
  ),
);

/** A file such as the SEC's `company_tickers_exchange.json`, and what to call it. */
export interface CompanyList {
  readonly path: string;
  readonly title: string;
}

/** The SEC's list where it lies beside the repository, else one of the companies in the texts. */
export function obtainCompanyList(): CompanyList {
  if (existsSync(SHARED)) return { path: SHARED, title: 'the SEC’s whole list of companies' };
  const path = join(tmpdir(), 'buyline-bench-companies.json');
  const data = COMPANIES.map(([, symbol, name], i) => [i + 1, name, symbol, 'NYSE']);
  writeFileSync(path, JSON.stringify({ fields: ['cik', 'name', 'ticker', 'exchange'], data }));
  return { path, title: `a list of ${data.length} companies, as the SEC’s is not at hand` };
}
