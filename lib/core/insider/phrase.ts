import { anyOf, type Required } from './literals';
import { Prefilter } from './prefilter';
import { alternativesOf, type Alternative } from './required-trigrams';
import type { Trigrams } from './trigrams';

interface Way {
  readonly source: string;
  readonly prefilter: Prefilter;
  expression: RegExp | null;
}

interface Ways {
  readonly each: readonly Way[];
  readonly any: Prefilter;
}

/** A text with its trigrams, which are gathered when they are first asked for. */
export interface Searchable {
  readonly text: string;
  readonly trigrams: Trigrams;
}

/**
 * After so many searches it pays to find out what an expression requires: as long as that takes,
 * so long do that many sentences take without knowing it.
 */
export const PLAIN_SEARCHES = 200;

/**
 * An expression that is looked for in many sentences and found in few: each of its alternatives is
 * tried only where the letters without which it cannot match are there.
 */
export class Phrase {
  private static numbered = 0;
  /** Where a sentence keeps what it knows of it; 0 for the one phrase that a filing has of its own. */
  readonly number: number;
  private searches = 0;
  private known: Ways | null = null;

  /** Takes an expression without state; with what it requires if it is the filing's own. */
  constructor(
    readonly expression: RegExp,
    private readonly ownRequired: Required | null = null,
  ) {
    this.number = ownRequired === null ? ++Phrase.numbered : 0;
  }

  /** Where its first match in the text begins, or -1. */
  search(searched: Searchable): number {
    const { text } = searched;
    if (this.isNew()) return text.search(this.expression);
    const { ways } = this;
    const held = searched.trigrams;
    let first = -1;
    if (!ways.any.passes(held)) return first;
    for (const way of ways.each) {
      if (!way.prefilter.passes(held)) continue;
      way.expression ??= new RegExp(way.source, this.expression.flags);
      const at = text.search(way.expression);
      if (at >= 0 && (first < 0 || at < first)) first = at;
    }
    return first;
  }

  /** The text with every match replaced by what `by` makes of it. */
  replace(searched: Searchable, by: (match: string) => string): string {
    const { text } = searched;
    return this.isNew() || this.ways.any.passes(searched.trigrams)
      ? text.replace(this.expression, by)
      : text;
  }

  private isNew(): boolean {
    if (this.searches >= PLAIN_SEARCHES || this.ownRequired !== null) return false;
    this.searches += 1;
    return true;
  }

  private get ways(): Ways {
    return (this.known ??= waysOf(
      this.ownRequired === null
        ? alternativesOf(this.expression)
        : [{ source: this.expression.source, required: this.ownRequired }],
    ));
  }
}

function waysOf(alternatives: readonly Alternative[]): Ways {
  const required: Required[] = alternatives.map((alternative) => alternative.required);
  return {
    any: new Prefilter(anyOf(required)),
    each: alternatives.map(({ source, required: one }) => ({
      source,
      prefilter: new Prefilter(one),
      expression: null,
    })),
  };
}
