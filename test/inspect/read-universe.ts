import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  buildIndex,
  type DirectoryIndex,
  type DirectoryLine,
} from '@/lib/core/directory/build-index';
import { parseCik } from '@/lib/core/edgar/cik';
import { readFundFile } from '@/lib/core/edgar/fund-file';
import { parseTicker } from '@/lib/core/ticker/symbol';

const LEXICON = fileURLToPath(new URL('../../public/lexicon.txt', import.meta.url));

type Row = Record<'cik' | 'name' | 'ticker' | 'exchange', unknown>;

/** The rows of either of the SEC's two ticker files, `{fields, data}` or numbered objects. */
function readRows(json: Record<string, unknown>): Row[] {
  if (Array.isArray(json.fields) && Array.isArray(json.data)) {
    const { fields, data } = json as { fields: string[]; data: unknown[][] };
    const at = (['cik', 'name', 'ticker', 'exchange'] as const).map((name) => fields.indexOf(name));
    return data.map((row) => ({
      cik: row[at[0] ?? -1],
      name: row[at[1] ?? -1],
      ticker: row[at[2] ?? -1],
      exchange: row[at[3] ?? -1],
    }));
  }
  return (Object.values(json) as Record<string, unknown>[]).map((row) => ({
    cik: row['cik_str'],
    name: row['title'],
    ticker: row['ticker'],
    exchange: null,
  }));
}

function readLines(text: string): DirectoryLine[] {
  const rows = readRows(JSON.parse(text) as Record<string, unknown>);
  return rows.flatMap((row, rank): DirectoryLine[] => {
    const { name, exchange } = row;
    const cik = parseCik(String(row.cik));
    const ticker = parseTicker(String(row.ticker));
    if (!cik || !ticker || typeof name !== 'string') return [];
    return [{ ticker, cik, name, exchange: typeof exchange === 'string' ? exchange : null, rank }];
  });
}

/**
 * Builds the detector's index from saved copies of the SEC's lists: the companies', and the funds'
 * where there is one. Throws when a file cannot be read or is not such a list.
 */
export async function readUniverse(
  companies: string,
  funds: string | undefined,
): Promise<DirectoryIndex> {
  const lines = readLines(await readFile(companies, 'utf8'));
  if (lines.length === 0) throw new Error(`${companies} holds no tickers`);
  const read = funds === undefined ? null : readFundFile(JSON.parse(await readFile(funds, 'utf8')));
  if (read && !read.ok) throw new Error(`${funds}: ${read.problem}`);
  return buildIndex(lines, read ? read.value : [], await readFile(LEXICON, 'utf8'));
}
