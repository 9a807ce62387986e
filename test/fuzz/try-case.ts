import { faultIn } from './fault';
import type { Parser } from './parser';

/** Milliseconds of the processor for each 100 kB of an input; a short one has those of 100 kB. */
const MOST_MS = 50;
const SURE = 4;

/** How one case went. */
export interface Tried {
  /** What was wrong; null for nothing. */
  readonly fault: string | null;
  /** For each 100 kB, or for the whole of a shorter input. */
  readonly ms: number;
}

/** Reads one input, and again where it seems too slow, since the machine has other work as well. */
export function tryCase({ read }: Parser, source: string, pieces: number): Tried {
  const share = Math.max(1, source.length / 100_000);
  const begun = process.cpuUsage();
  let fault: string | null;
  try {
    fault = faultIn(read(source, pieces));
  } catch (error) {
    fault = `it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  let ms = processorMs(begun) / share;
  if (fault !== null) return { fault, ms };
  for (let run = 0; run < SURE && ms > MOST_MS; run += 1) {
    const again = process.cpuUsage();
    read(source, pieces);
    ms = Math.min(ms, processorMs(again) / share);
  }
  return { fault: ms > MOST_MS ? `it took ${ms.toFixed(0)} ms for each 100 kB` : null, ms };
}

/** What this process worked since then, which leaves out what others did meanwhile. */
function processorMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
