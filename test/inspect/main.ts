import '@/test/words/setup';
import { detect } from './detect';
import { holdings } from './holdings';
import { ownership } from './ownership';

const USAGE = `usage: npm run -s inspect -- detect [--universe FILE] [--funds FILE] PATH…
       npm run -s inspect -- ownership PATH…
       npm run -s inspect -- holdings BEFORE AFTER`;

/** The contributor's tool: runs the product's own core over files and prints JSON lines. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'ownership' && rest.length > 0) return ownership(rest);
  const [before, after] = rest;
  if (command === 'holdings' && before && after && rest.length === 2)
    return holdings(before, after);
  if (command === 'detect' && rest.length > 0) return detect([...rest]);
  console.error(USAGE);
  return 2;
}
