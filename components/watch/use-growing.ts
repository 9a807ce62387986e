import { useCallback, useEffect, useRef, useState, type RefCallback } from 'react';

interface Growing {
  /** How many of the list are to be drawn. */
  readonly shown: number;
  /** For the element after the last one drawn: coming near it draws more. */
  readonly end: RefCallback<Element>;
}

/** How near the end more is drawn. */
const AHEAD = '600px';
/** No more than this fits into the popup at first; what is drawn sooner delays its opening. */
const FIRST = 12;
const STEP = 40;

/**
 * Draws a long list from its start, `first` and then `step` at a time, as the reader comes near its
 * end; so that opening costs the same whatever the length. What was drawn stays, since the browser
 * passes over what is out of sight, and the order of tabs and of reading is the natural one.
 */
export function useGrowing(length: number, { first = FIRST, step = STEP } = {}): Growing {
  const [shown, setShown] = useState(first);
  const watching = useRef<IntersectionObserver | null>(null);
  useEffect(() => () => watching.current?.disconnect(), []);
  const end = useCallback(
    (element: Element | null) => {
      watching.current?.disconnect();
      if (!element) return;
      watching.current = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) {
            setShown((before) => before + step);
          }
        },
        { root: scrollerOf(element), rootMargin: AHEAD },
      );
      watching.current.observe(element);
    },
    [step],
  );
  return { shown: Math.min(shown, length), end };
}

/** Margins count from the nearest box that scrolls alone. */
function scrollerOf(element: Element): Element | null {
  return element.closest('[data-scrolls]');
}
