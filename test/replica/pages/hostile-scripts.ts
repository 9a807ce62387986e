// What a hostile page runs before any script of an extension can. Each runs in the page, as text.

/** What a page has gained so far, in words of its own; read by `gainedBy` in the tests. */
export interface Gains {
  gained?: string[];
}

/**
 * Listens in on what the language and the browser offer: notes each call that comes from a script of
 * an extension, and each shadow root, listener or observer that is not the page's own.
 */
export function tapEverything(): void {
  const gained: string[] = [];
  Object.assign(globalThis, { gained });
  const tap = (owner: object, name: string): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own?.configurable) return;
    const original: unknown = Reflect.get(own, own.get ? 'get' : 'value');
    if (typeof original !== 'function') return;
    const tapped = function (this: unknown, ...given: unknown[]): unknown {
      if (/(?:chrome|moz)-extension:/.test(new Error().stack ?? '')) gained.push(name);
      return new.target
        ? (Reflect.construct(original, given, new.target) as unknown)
        : (Reflect.apply(original, this, given) as unknown);
    };
    Object.defineProperties(tapped, { prototype: { value: original.prototype as unknown } });
    Object.defineProperty(
      owner,
      name,
      own.get ? { ...own, get: tapped } : { ...own, value: tapped },
    );
  };
  const owners = [Array, Map, Set, Promise, String, RegExp, Function, Node, Element, HTMLElement];
  const more = [Document, Range, EventTarget, Event, MessagePort, ShadowRoot, IntersectionObserver];
  for (const { prototype } of [...owners, ...more] as { prototype: object }[]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      // By what these are, the tap itself works.
      if (!/^(?:constructor|test|push|exec|apply|call|stack)$/.test(name)) tap(prototype, name);
    }
  }
  tap(JSON, 'parse');
  tap(JSON, 'stringify');
  for (const name of Object.getOwnPropertyNames(HighlightRegistry.prototype)) {
    if (name !== 'constructor') tap(HighlightRegistry.prototype, name);
  }
  const globals = 'MutationObserver IntersectionObserver ResizeObserver Highlight getComputedStyle';
  for (const name of `${globals} addEventListener setTimeout fetch`.split(' '))
    tap(globalThis, name);
}

/** Puts what throws in the place of what a reader of pages would use. */
export function breakEverything(): void {
  const broken = {
    value(): never {
      throw new Error('broken by the page');
    },
  };
  const { prototype } = Document;
  for (const name of 'createTreeWalker caretPositionFromPoint elementFromPoint'.split(' ')) {
    Object.defineProperty(prototype, name, broken);
  }
  Object.defineProperty(Element.prototype, 'attachShadow', broken);
  Object.defineProperty(HTMLElement.prototype, 'showPopover', broken);
  for (const name of 'MutationObserver IntersectionObserver Highlight requestIdleCallback'.split(
    ' ',
  )) {
    Object.defineProperty(globalThis, name, broken);
  }
  Object.defineProperty(MessagePort.prototype, 'postMessage', broken);
}

/** Poses as the browser's own interface for extensions, and notes who says what to it. */
export function poseAsBrowser(): void {
  const gained: string[] = [];
  const take = (message: unknown): Promise<null> => {
    gained.push(JSON.stringify(message));
    return Promise.resolve(null);
  };
  const heard = { addListener: take };
  const connect = (): object => ({ postMessage: take, onMessage: heard, onDisconnect: heard });
  const runtime = { id: 'a'.repeat(32), sendMessage: take, connect, onMessage: heard };
  for (const name of ['chrome', 'browser']) {
    Object.defineProperty(globalThis, name, {
      value: { runtime, storage: { local: { get: take } } },
    });
  }
  Object.assign(globalThis, { gained });
}

/** Takes every element that comes beside the page's body off again, and counts them. */
export function removeHosts(): void {
  const counted = { removed: 0 };
  Object.assign(globalThis, { counted });
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLDivElement) || node.parentNode !== document.documentElement)
        continue;
      node.remove();
      counted.removed += 1;
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}
