import { once } from 'node:events';
import { parseIsoDate } from '@/lib/core/iso-date';
import { DEMO_ARTICLE_URL } from './pages/small-caps';
import { startReplica } from './server';

/**
 * Starts the replica and keeps it running until Ctrl-C. Takes `--port=NUMBER` and
 * `--today=YYYY-MM-DD`; prints what a browser needs to be pointed at it.
 */
export async function main(args: string[]): Promise<number> {
  const port = Number(option(args, 'port') ?? 0);
  const day = option(args, 'today');
  const today = day === undefined ? null : parseIsoDate(day);
  if (day !== undefined && today === null) throw new Error(`--today=${day} is no date`);
  const replica = await startReplica({ port, ...(today ? { today } : {}) });
  console.log(`port  ${replica.port}`);
  console.log(`spki  ${replica.spki}`);
  console.log(`today ${replica.today}\n`);
  console.log(`Point Chromium at it with a fresh profile:\n`);
  console.log(`  --host-resolver-rules="${replica.resolverRules}" \\`);
  console.log(`  --ignore-certificate-errors-spki-list=${replica.spki} \\`);
  console.log(`  ${DEMO_ARTICLE_URL}\n`);
  console.log('Stop it with Ctrl-C.');
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await replica.close();
  return 0;
}

function option(args: readonly string[], name: string): string | undefined {
  const start = `--${name}=`;
  return args.find((arg) => arg.startsWith(start))?.slice(start.length);
}
