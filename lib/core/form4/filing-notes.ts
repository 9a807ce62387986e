import type { OwnershipDocument } from './ownership';

/** What a filing explains in its own words. */
export interface FilingNotes {
  readonly footnotes: readonly { readonly id: string; readonly text: string }[];
  readonly remarks: string | null;
}

/** A filing's footnotes in full, in the order of their numbers, and its remarks. */
export function filingNotes({ footnotes, remarks }: OwnershipDocument): FilingNotes {
  const numbered = Object.entries(footnotes).map(([id, text]) => ({ id, text }));
  return { footnotes: numbered.sort((a, b) => numberOf(a.id) - numberOf(b.id)), remarks };
}

/** Ids are the filer's own; the SEC's forms number them F1, F2 and on. */
function numberOf(id: string): number {
  return Number(/\d{1,6}$/.exec(id)?.[0] ?? 0);
}
