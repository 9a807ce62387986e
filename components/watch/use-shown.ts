import { useCallback, useEffect, useRef, type RefCallback } from 'react';

/** A line has to stand in sight for so long before it counts as seen. */
const LOOK_MS = 700;
/** What was seen within this time is reported together. */
const GATHER_MS = 250;

/**
 * Tells which lines the reader has had in sight: at least three quarters of a line, for the
 * better part of a second, in a window that is shown. Give the ref to each line, with the name of
 * what it shows in `data-news`; each name is reported once.
 */
export function useShown(onShown: (names: readonly string[]) => void): RefCallback<Element> {
  const report = useRef(onShown);
  useEffect(() => {
    report.current = onShown;
  }, [onShown]);
  const looking = useRef<Looking | null>(null);
  useEffect(
    () => () => {
      looking.current?.stop();
      looking.current = null;
    },
    [],
  );
  return useCallback((element: Element | null) => {
    if (!element) return undefined;
    looking.current ??= new Looking((names) => report.current(names));
    const current = looking.current;
    current.watch(element);
    return () => current.leave(element);
  }, []);
}

class Looking {
  readonly #observer: IntersectionObserver;
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  readonly #told = new Set<string>();
  #gathered: string[] = [];
  #gathering: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly report: (names: readonly string[]) => void) {
    this.#observer = new IntersectionObserver((entries) => this.#met(entries), {
      threshold: 0.75,
    });
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }

  leave(element: Element): void {
    this.#observer.unobserve(element);
    this.#forget(element);
  }

  stop(): void {
    this.#observer.disconnect();
    for (const element of this.#timers.keys()) this.#forget(element);
    if (this.#gathering !== null) clearTimeout(this.#gathering);
    this.#tell();
  }

  #met(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      this.#forget(target);
      if (!isIntersecting) continue;
      this.#timers.set(
        target,
        setTimeout(() => this.#looked(target), LOOK_MS),
      );
    }
  }

  #forget(element: Element): void {
    clearTimeout(this.#timers.get(element));
    this.#timers.delete(element);
  }

  #looked(element: Element): void {
    this.#timers.delete(element);
    this.#observer.unobserve(element);
    if (document.visibilityState !== 'visible') {
      const again = () => this.#observer.observe(element);
      document.addEventListener('visibilitychange', again, { once: true });
      return;
    }
    const name = element.getAttribute('data-news') ?? '';
    if (name === '' || this.#told.has(name)) return;
    this.#told.add(name);
    this.#gathered.push(name);
    this.#gathering ??= setTimeout(() => this.#tell(), GATHER_MS);
  }

  #tell(): void {
    this.#gathering = null;
    const names = this.#gathered;
    this.#gathered = [];
    if (names.length > 0) this.report(names);
  }
}
