import type { GlossaryEntry, GlossaryTopic } from './entry';

/**
 * The topics with only those entries that hold every word of a query, in any of their texts and
 * whatever the case; all of them for an empty one. Topics without any are left out.
 */
export function searchGlossary(topics: readonly GlossaryTopic[], query: string): GlossaryTopic[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...topics];
  return topics.flatMap((topic) => {
    const entries = topic.entries.filter((entry) => {
      const text = textOf(entry);
      return words.every((word) => text.includes(word));
    });
    return entries.length === 0 ? [] : [{ ...topic, entries }];
  });
}

function textOf({ term, meaning, not, found }: GlossaryEntry): string {
  return [term, meaning, not, found].join(' ').toLowerCase();
}
