import { readFileSync } from 'node:fs';
import { readUniverse } from './inspect/read-universe';
import { finish, sliceFor } from './inspect/detect-text';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { detectInSteps } from '@/lib/core/ticker/detect';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { Scene } from '@/lib/core/ticker/scene';
import { matchName } from '@/lib/core/ticker/name-matches';
import { lookAround, scoreName } from '@/lib/core/ticker/name-score';
import { scoreSymbol } from '@/lib/core/ticker/symbol-score';
import { CUES } from '@/lib/core/ticker/cue-words';
export async function main(args: string[]) {
  const U = '../shared/detection/universe/';
  const index = await readUniverse(U + 'company_tickers_exchange_2026-06-01.json', U + 'company_tickers_mf.json');
  const [file = '', ...words] = args;
  const text = readFileSync(file, 'utf8');
  const reading = finish(readTextInSteps(text, []));
  const slice = sliceFor(index, reading.query);
  const ev = new PageEvidence();
  finish(detectInSteps(reading, slice, ev));
  console.log('finance', ev.finance, 'informal', reading.lines.isInformal, 'strong', ev.strongSymbols, 'words', ev.words, 'surnames', [...ev.surnames].join(' '));
  const kinds: Record<string, number> = {};
  for (let i = 0; i < reading.words.count; i++) { const f = reading.words.vocabulary[reading.words.ids[i]!]!.form; if (CUES.FINANCE.has(f)) kinds[f] = (kinds[f] ?? 0) + 1; }
  console.log(JSON.stringify(kinds), 'evidence', JSON.stringify([...ev.companies]).slice(0, 1500));
  const ev0 = new PageEvidence(); 
  const scene = new Scene(reading, slice, ev);
  for (let i = 0; i < scene.count; i++) {
    if (!words.includes(scene.word(i).written)) continue;
    const ctx = text.slice(Math.max(0, scene.start(i) - 25), scene.end(i) + 25).replace(/\s+/g, ' ');
    const m = matchName(scene, i);
    const out: string[] = [`line ${scene.lineKind(i)} gap ${scene.gap(i)} kind ${scene.kind(i)}`];
    for (const a of m?.aliases ?? []) { const l = lookAround(scene, m!, a); out.push(`NAME ${a.words.join('+')} ${a.ticker} ${a.trust} ${a.whole ? 'w' : ''} cues ${l.cues} against ${l.against} score ${scoreName(scene, m!, a, l, false)} r${slice.listings.get(a.ticker)?.rank}`); }
    const L = slice.listings.get(scene.word(i).written.toUpperCase() as never);
    if (L) out.push(`SYM ${L.ticker} amb ${L.ambiguity} r${L.rank} score ${scoreSymbol(scene, i, L, false)}`);
    console.log(ctx, '=>', out.join(' ; '));
  }
}
