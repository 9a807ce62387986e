import type { Cik } from '@/lib/core/edgar/cik';

const AROUND = 40;
const MOST = 3;

/** Which of a text's words were taken for which company so far. */
export class TakenWords {
  /** For each word 0, or one more than its company's place in the list. */
  readonly #of: Int32Array;
  /** For each stretch of 16 words 1 where any of them was taken: most stretches are passed over. */
  readonly #stretches: Uint8Array;
  readonly #numbers = new Map<Cik, number>();

  constructor(count: number) {
    this.#of = new Int32Array(count);
    this.#stretches = new Uint8Array((count >> 4) + 1);
  }

  take(first: number, last: number, cik: Cik): void {
    const number = this.#numbers.get(cik) ?? this.#numbers.size + 1;
    this.#numbers.set(cik, number);
    this.#of.fill(number, first, last + 1);
    this.#stretches.fill(1, first >> 4, (last >> 4) + 1);
  }

  has(i: number): boolean {
    return (this.#of[i] ?? 0) > 0;
  }

  /** How many other companies stand within 40 words of a word; three are counted at most. */
  near(i: number, cik: Cik): number {
    const own = this.#numbers.get(cik);
    const seen = new Set<number>();
    const to = Math.min(i + AROUND, this.#of.length - 1);
    for (let k = Math.max(0, i - AROUND); k <= to && seen.size < MOST; k++) {
      if (this.#stretches[k >> 4] === 0) {
        k |= 15;
        continue;
      }
      const number = this.#of[k] ?? 0;
      if (number > 0 && number !== own) seen.add(number);
    }
    return seen.size;
  }
}
