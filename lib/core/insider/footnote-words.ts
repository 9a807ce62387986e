import type { OwnershipDocument, OwnershipRow } from '@/lib/core/form4/ownership';

/** The texts of the footnotes that hang on the trade's own fields, in order. */
export function tradeNotes(row: OwnershipRow, document: OwnershipDocument): string[] {
  // An id is the filer's own text: "constructor" must not find what every object has.
  return row.tradeFootnotes.flatMap((id) =>
    Object.hasOwn(document.footnotes, id) ? (document.footnotes[id] ?? []) : [],
  );
}

/** Longest quotation shown; the filing itself is one click away. */
const MAX_QUOTE = 280;

/** The sentences of all the texts, in order. */
export function sentencesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/(?<=[.;])\s+(?=[A-Z("“])/));
}

/** The first of the sentences that the pattern matches, shortened for display; or null. */
export function findSentence(sentences: readonly string[], pattern: RegExp): string | null {
  for (const sentence of sentences) {
    const at = sentence.search(pattern);
    if (at >= 0) return excerpt(sentence, at);
  }
  return null;
}

function excerpt(sentence: string, at: number): string {
  if (sentence.length <= MAX_QUOTE) return sentence;
  const start = Math.max(0, Math.min(at - 60, sentence.length - MAX_QUOTE));
  const end = start + MAX_QUOTE;
  return (start > 0 ? '…' : '') + sentence.slice(start, end) + (end < sentence.length ? '…' : '');
}
