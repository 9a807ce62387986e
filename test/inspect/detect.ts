import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { DirectoryIndex } from '@/lib/core/directory/build-index';
import { saySentence } from '@/lib/core/format/say-sentence';
import { utcDay } from '@/lib/core/iso-date';
import type { Sentence } from '@/lib/core/words/sentence';
import { speakLanguage } from '@/test/words/speak-language';
import { detectText } from './detect-text';
import { readUniverse } from './read-universe';

const KNOWN_UNIVERSE = fileURLToPath(
  new URL(
    '../../../shared/detection/universe/company_tickers_exchange_2026-06-01.json',
    import.meta.url,
  ),
);

const USAGE = `usage: inspect detect [--universe FILE] [--funds FILE] PATH…
--universe: the SEC's company_tickers_exchange.json or company_tickers.json, which you can save from
  https://www.sec.gov/files/company_tickers_exchange.json
--funds: the SEC's company_tickers_mf.json, for ETFs`;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function reasonOf(why: Sentence): string {
  return saySentence(why, utcDay(Date.now()));
}

/** What a text file names. Throws when it cannot be read, or is not UTF-8. */
async function detectFile(file: string, index: DirectoryIndex): Promise<object> {
  // Fatal: offsets into a text with replaced bytes would be wrong. A BOM stays, it counts.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const { mentions, funds } = detectText(index, decoder.decode(await readFile(file)));
  return {
    mentions: mentions.map(({ start, end, ticker, kind, tier, why }) => {
      return { start, end, ticker, kind, tier, why: reasonOf(why) };
    }),
    funds: funds.map(({ start, end, fund, why }) => {
      return { start, end, ...fund, why: reasonOf(why) };
    }),
  };
}

/**
 * `inspect detect [--universe FILE] [--funds FILE] PATH…`: prints a JSON line per text file,
 * `{file, mentions, funds}` or `{file, problem}`. Returns the exit code: 1 when a file could not
 * be read, 2 for wrong usage.
 */
export async function detect(args: string[]): Promise<number> {
  speakLanguage('en');
  let universe = KNOWN_UNIVERSE;
  let paths: string[];
  let index: DirectoryIndex;
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { universe: { type: 'string' }, funds: { type: 'string' } },
      allowPositionals: true,
    });
    universe = values.universe ?? universe;
    paths = positionals;
    if (paths.length === 0) throw new Error('no text file given');
    index = await readUniverse(universe, values.funds);
  } catch (error) {
    console.error(`${messageOf(error)} (tickers from ${universe})\n${USAGE}`);
    return 2;
  }
  let code = 0;
  for (const file of paths) {
    try {
      console.log(JSON.stringify({ file, ...(await detectFile(file, index)) }));
    } catch (error) {
      console.log(JSON.stringify({ file, problem: messageOf(error) }));
      code = 1;
    }
  }
  return code;
}
