import { vi } from 'vitest';

type Observed = (entries: Partial<IntersectionObserverEntry>[]) => void;

/** Stands in for what a browser knows of which elements are in sight. */
export class FakeSight {
  readonly #watching = new Map<Element, Observed>();

  constructor() {
    const watching = this.#watching;
    class Observer {
      readonly #own = new Set<Element>();

      constructor(private readonly told: Observed) {}

      observe(element: Element): void {
        this.#own.add(element);
        watching.set(element, this.told);
      }

      unobserve(element: Element): void {
        this.#own.delete(element);
        watching.delete(element);
      }

      disconnect(): void {
        for (const element of this.#own) watching.delete(element);
      }
    }
    vi.stubGlobal('IntersectionObserver', Observer);
  }

  /** The element comes into sight; throws where nobody watches it. */
  enter(element: Element | null | undefined): void {
    this.#tell(element, true);
  }

  leave(element: Element | null | undefined): void {
    this.#tell(element, false);
  }

  #tell(target: Element | null | undefined, isIntersecting: boolean): void {
    const told = target && this.#watching.get(target);
    if (!told) throw new Error('nobody watches that element');
    told([{ target, isIntersecting }]);
  }
}
