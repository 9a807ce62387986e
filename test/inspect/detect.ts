import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseCik } from '@/lib/core/edgar/cik';
import { candidateSymbols } from '@/lib/core/ticker/candidates';
import { detectMentions } from '@/lib/core/ticker/detect';
import type { DirectoryEntry, DirectorySlice } from '@/lib/core/ticker/mention';
import { parseTicker, type Ticker } from '@/lib/core/ticker/symbol';

const KNOWN_UNIVERSE = fileURLToPath(
  new URL(
    '../../../shared/detection/universe/company_tickers_exchange_2026-06-01.json',
    import.meta.url,
  ),
);

const USAGE = `usage: inspect detect [--universe FILE] PATH…
FILE is the SEC's company_tickers_exchange.json or company_tickers.json, which you can save from
https://www.sec.gov/files/company_tickers_exchange.json`;

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

/** Reads a ticker file's text into a directory by ticker. Throws when it is no such file. */
function readUniverse(text: string): Map<Ticker, DirectoryEntry> {
  const universe = new Map<Ticker, DirectoryEntry>();
  for (const row of readRows(JSON.parse(text))) {
    const { name, exchange } = row;
    const cik = parseCik(String(row.cik));
    const ticker = parseTicker(String(row.ticker));
    if (!cik || !ticker || typeof name !== 'string') continue;
    universe.set(ticker, {
      ticker,
      cik,
      name,
      exchange: typeof exchange === 'string' ? exchange : null,
    });
  }
  if (universe.size === 0) throw new Error('holds no tickers');
  return universe;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The mentions in a text file. Throws when it cannot be read, or is not UTF-8. */
async function findMentions(file: string, universe: DirectorySlice): Promise<object[]> {
  // Fatal: offsets into a text with replaced bytes would be wrong. A BOM stays, it counts.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = decoder.decode(await readFile(file));
  const candidates = new Set(candidateSymbols(text));
  const slice = new Map([...universe].filter(([ticker]) => candidates.has(ticker)));
  return detectMentions(text, slice).map(({ start, end, ticker, kind, why }) => {
    return { start, end, ticker, kind, why };
  });
}

/**
 * `inspect detect [--universe FILE] PATH…`: prints a JSON line per text file, `{file, mentions}`
 * or `{file, problem}`. Returns the exit code: 1 when a file could not be read, 2 for wrong usage.
 */
export async function detect(args: string[]): Promise<number> {
  let universeFile = KNOWN_UNIVERSE;
  let paths: string[];
  let universe: DirectorySlice;
  try {
    const parsed = parseArgs({
      args,
      options: { universe: { type: 'string' } },
      allowPositionals: true,
    });
    universeFile = parsed.values.universe ?? universeFile;
    paths = parsed.positionals;
    if (paths.length === 0) throw new Error('no text file given');
    universe = readUniverse(await readFile(universeFile, 'utf8'));
  } catch (error) {
    console.error(`${messageOf(error)} (tickers from ${universeFile})\n${USAGE}`);
    return 2;
  }
  let code = 0;
  for (const file of paths) {
    try {
      console.log(JSON.stringify({ file, mentions: await findMentions(file, universe) }));
    } catch (error) {
      console.log(JSON.stringify({ file, problem: messageOf(error) }));
      code = 1;
    }
  }
  return code;
}
