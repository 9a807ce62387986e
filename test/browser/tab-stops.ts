/** What going through a page, or a part of it, with the Tab key has shown. */
export interface TabWalk {
  /** What was stopped at, in this order, by name. */
  readonly stops: readonly string[];
  /** What can be operated and was never reached. */
  readonly missed: readonly string[];
  /** Stops that look no other with the focus than without. */
  readonly unseen: readonly string[];
  /** Stops that something else lay over. */
  readonly covered: readonly string[];
  /** How often the way went back in the order of the page; once where it began anew at its top. */
  readonly turns: number;
}

interface Stop {
  readonly element: Element;
  readonly look: string;
  readonly isCovered: boolean;
}

interface Watching {
  tabStops?: Stop[];
  lookOf?: (element: Element) => string;
}

/**
 * Run in a page, as text: has the Tab key begin at the top, since after the last stop Firefox goes on
 * into its own window, and notes from now on what gets the focus there, and how that looks.
 */
export function watchStops(root: Document | ShadowRoot): void {
  const top = 'host' in root ? root.querySelector('dialog') : root.body;
  if (top) top.tabIndex = -1;
  top?.focus();
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- all of it travels as text
  const lookOf = (element: Element): string => {
    const around = element.parentElement;
    const parts = [element, element.nextElementSibling, around, around?.parentElement];
    return parts
      .map((part) => {
        if (!part) return '';
        const { outline, boxShadow, borderColor } = getComputedStyle(part);
        return [outline, boxShadow, borderColor].join();
      })
      .join(';');
  };
  const isCovered = (element: Element): boolean => {
    const box = element.getClientRects()[0];
    if (!box || box.width <= 1) return false;
    return [0.2, 0.5, 0.8].every((part) => {
      const [x, y] = [box.x + box.width * part, box.y + box.height * part];
      const there = root.elementFromPoint(x, y);
      return there === null || !(there.contains(element) || element.contains(there));
    });
  };
  const stops: Stop[] = [];
  Object.assign(globalThis as Watching, { tabStops: stops, lookOf });
  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target === top) return;
    stops.push({ element: target, look: lookOf(target), isCovered: isCovered(target) });
  });
}

/** Run in a page, as text: how many stops there are to be. */
export function countStops(root: Document | ShadowRoot): number {
  const operable = 'a[href], button, input, select, textarea, summary';
  const all = [...root.querySelectorAll(operable)];
  return all.filter((one) => one.checkVisibility()).length;
}

/** Run in a page, as text, once the Tab key was pressed often enough. */
export function readStops(root: Document | ShadowRoot): TabWalk {
  const { tabStops = [], lookOf } = globalThis as Watching;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- all of it travels as text
  const nameOf = (element: Element): string => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    const words = element.getAttribute('aria-label') ?? label ?? element.textContent;
    return `${element.localName} ${words.replace(/\s+/g, ' ').trim()}`;
  };
  const isStop = (element: HTMLElement): boolean => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) {
      return false;
    }
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({ name }) => name === element.name,
    );
    return element.checked || (!group.some(({ checked }) => checked) && group[0] === element);
  };
  const operable =
    'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  const expected = [...root.querySelectorAll<HTMLElement>(operable)].filter(isStop);
  const reached = new Set(tabStops.map(({ element }) => element));
  const focused = root.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
  const names = (stops: readonly Stop[]) => stops.map(({ element }) => nameOf(element));
  let turns = 0;
  for (const [at, { element }] of tabStops.entries()) {
    const before = tabStops[at - 1]?.element;
    const isBack =
      before !== undefined &&
      (element.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isBack) turns++;
  }
  return {
    stops: names(tabStops),
    missed: expected.filter((element) => !reached.has(element)).map(nameOf),
    unseen: names(tabStops.filter(({ element, look }) => lookOf?.(element) === look)),
    covered: names(tabStops.filter(({ isCovered }) => isCovered)),
    turns,
  };
}
