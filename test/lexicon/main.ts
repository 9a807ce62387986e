import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countCorpus } from './count-corpus';
import type { Counts } from './counts';
import { makeLexicon } from './make-lexicon';

const SUPPLEMENT = fileURLToPath(new URL('supplement.txt', import.meta.url));
const TARGET = fileURLToPath(new URL('../../public/lexicon.txt', import.meta.url));

const USAGE = `usage: npm run lexicon -- --stats FOLDER | --corpus FOLDER
--stats: a folder with wordstats.json, bigramstats.json and tickstats.json
--corpus: a folder of .txt files, ordinary texts that are not about finance`;

function readStats(folder: string): Counts {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    words: read('wordstats.json') as Counts['words'],
    phrases: read('bigramstats.json') as Counts['phrases'],
    symbols: read('tickstats.json') as Counts['symbols'],
  };
}

function* readCorpus(folder: string): Generator<string> {
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (name.endsWith('.txt')) yield readFileSync(join(folder, name), 'utf8');
  }
}

/** `npm run lexicon`: writes public/lexicon.txt from counts, or from a corpus of texts. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { stats: { type: 'string' }, corpus: { type: 'string' } },
  });
  if ((values.stats === undefined) === (values.corpus === undefined)) {
    console.error(USAGE);
    return 2;
  }
  const counts =
    values.stats === undefined
      ? countCorpus(readCorpus(values.corpus ?? ''))
      : readStats(values.stats);
  const lexicon = makeLexicon(counts, readFileSync(SUPPLEMENT, 'utf8'));
  const present = readFileSync(TARGET, 'utf8');
  if (lexicon.length < present.length / 2) {
    console.error(
      `${lexicon.length} characters against ${present.length} now: too small a corpus, nothing written`,
    );
    return 1;
  }
  writeFileSync(TARGET, lexicon);
  console.log(`${TARGET}: ${lexicon.length} characters`);
  return 0;
}
