import { readdirSync, readFileSync } from 'node:fs';
import { readUniverse } from './inspect/read-universe';
import { finish, sliceFor } from './inspect/detect-text';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { detectInSteps } from '@/lib/core/ticker/detect';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
function steps<T>(g: Generator<undefined, T>): [T, number, number] { let max = 0, n = 0; for (;;) { const t = performance.now(); const s = g.next(); max = Math.max(max, performance.now() - t); n++; if (s.done) return [s.value, max, n]; } }
export async function main() {
  const U = '../shared/detection/universe/';
  const index = await readUniverse(U + 'company_tickers_exchange_2026-06-01.json', U + 'company_tickers_mf.json');
  const dir = '../shared/detection/open/';
  const all = readdirSync(dir).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(dir + f, 'utf8')).join('\n\n');
  for (const n of Array(25).fill(200000)) {
    let text = all; while (text.length < n) text += all; text = text.slice(0, n);
    const t0 = performance.now(); const [reading, m1, n1] = steps(readTextInSteps(text, [])); const t1 = performance.now();
    const slice = sliceFor(index, reading.query); const t2 = performance.now();
    const [d, m2, n2] = steps(detectInSteps(reading, slice, new PageEvidence())); const t3 = performance.now();
    console.log(n, 'tokens', (t1 - t0).toFixed(1), 'max', m1.toFixed(1), n1, 'detect', (t3 - t2).toFixed(1), 'max', m2.toFixed(1), n2, 'mentions', d.mentions.length, 'query', reading.query.words.length, reading.query.symbols.length, 'slice', slice.listings.size);
  }
}
