import type { Detection } from '@/lib/core/ticker/mention';
import type { DirectorySlice } from '@/lib/core/ticker/slice';
import type { TextReading } from '@/lib/core/ticker/text-reading';

/** Judges the texts of one page, each with the evidence of all that it judged before. */
export interface PageJudge {
  /** Takes the symbols that the page says it is about as a whole as evidence. */
  about(symbols: readonly string[], slice: DirectorySlice): void;
  judge(reading: TextReading, slice: DirectorySlice): Generator<undefined, Detection>;
}

/** The judge's script, seen from the detector's. Both live in the same isolated world. */
export type OpenPage = () => PageJudge;

const KEY = Symbol.for('buyline.judge');

type World = { [KEY]?: OpenPage | undefined };

/** The judge of this frame, or null before its script was put in. */
export function findJudge(): OpenPage | null {
  return (globalThis as World)[KEY] ?? null;
}

/** Makes the judge known to the detector. */
export function offerJudge(openPage: OpenPage): void {
  (globalThis as World)[KEY] = openPage;
}

/** Forgets a judge that came with a detector before this one: it may be of another version. */
export function dismissJudge(): void {
  (globalThis as World)[KEY] = undefined;
}
