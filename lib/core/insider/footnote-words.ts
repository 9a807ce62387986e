import type { OwnershipDocument, OwnershipRow } from '@/lib/core/form4/ownership';

/** The texts of the footnotes that hang on the trade's own fields, in order. */
export function tradeNotes(row: OwnershipRow, document: OwnershipDocument): string[] {
  return row.tradeFootnotes.flatMap((id) => document.footnotes[id] ?? []);
}

/** Longest quotation shown; the filing itself is one click away. */
const MAX_QUOTE = 280;

/** The first sentence among the texts that the pattern matches, shortened for display; or null. */
export function findSentence(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    for (const sentence of text.split(/(?<=[.;])\s+(?=[A-Z("“])/)) {
      const at = sentence.search(pattern);
      if (at >= 0) return excerpt(sentence, at);
    }
  }
  return null;
}

function excerpt(sentence: string, at: number): string {
  if (sentence.length <= MAX_QUOTE) return sentence;
  const start = Math.max(0, Math.min(at - 60, sentence.length - MAX_QUOTE));
  const end = start + MAX_QUOTE;
  return (start > 0 ? '…' : '') + sentence.slice(start, end) + (end < sentence.length ? '…' : '');
}
