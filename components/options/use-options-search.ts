import { useEffect, useState, type RefObject } from 'react';
import { findInSections } from './find-in-sections';

const HIGHLIGHT = 'options-found';

/**
 * Leaves on the page what has the words of the text, and marks them, also as the page changes.
 * Returns the anchors of the sections that are left; null for all of them.
 */
export function useOptionsSearch(
  main: RefObject<HTMLElement | null>,
  text: string,
): ReadonlySet<string> | null {
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const element = main.current;
    if (!element) return;
    const look = () => {
      const left = findInSections(element, text);
      mark(left?.ranges ?? []);
      setFound((before) => (isSame(before, left?.sections) ? before : (left?.sections ?? null)));
    };
    look();
    if (text.trim() === '') return;
    // Rows come and go while the search stands; what it hides itself is no such change.
    const changes = new MutationObserver(look);
    changes.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      changes.disconnect();
      mark([]);
    };
  }, [main, text]);
  return found;
}

function mark(ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length === 0) CSS.highlights.delete(HIGHLIGHT);
  else CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

function isSame(before: ReadonlySet<string> | null, now: ReadonlySet<string> | undefined): boolean {
  if (before === null || now === undefined) return before === null && now === undefined;
  return before.size === now.size && [...before].every((one) => now.has(one));
}
