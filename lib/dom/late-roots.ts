import type { ShadowRootOf } from './flat-tree';

const FIRST_LOOK_MS = 1_000;
const LAST_LOOK_MS = 60_000;

/**
 * Waits for elements that get their shadow root only once the page has loaded what defines them:
 * no change of the page tells of it. Looks after one second, two, four, up to a minute, and then
 * gives an element up. `onRoot` is called with the element.
 */
export class LateRoots {
  readonly #waiting = new Map<Element, number>();
  readonly #rootOf: ShadowRootOf;
  readonly #onRoot: (host: Element) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(rootOf: ShadowRootOf, onRoot: (host: Element) => void) {
    this.#rootOf = rootOf;
    this.#onRoot = onRoot;
  }

  waitFor(hosts: readonly Element[]): void {
    for (const host of hosts) this.#waiting.set(host, FIRST_LOOK_MS);
    if (hosts.length > 0) this.#lookIn(FIRST_LOOK_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  #lookIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), ms);
  }

  #look(): void {
    for (const [host, waited] of this.#waiting) {
      const hasRoot = this.#rootOf(host) !== null;
      if (hasRoot) this.#onRoot(host);
      if (hasRoot || !host.isConnected || waited >= LAST_LOOK_MS) this.#waiting.delete(host);
      else this.#waiting.set(host, waited * 2);
    }
    const next = Math.min(...this.#waiting.values());
    if (this.#waiting.size > 0) this.#lookIn(next);
  }
}
