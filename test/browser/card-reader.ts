/** A box in CSS pixels, measured from the top left corner of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a screen reader is told of one thing in the card. */
export interface SpokenNode {
  readonly role: string;
  readonly name: string;
}

/** A function, or the text of one, that runs in the page on the root. */
export type InCard = string | ((root: ShadowRoot) => string);

/** Looks into the closed shadow root of the card, as only the browser itself can. */
export interface CardReader {
  /** What a function finds that runs in the page, as text, on the root. */
  run(work: InCard): Promise<string>;
  /** The text that the eye sees; what is there for screen readers alone is left out. */
  text(): Promise<string>;
  /** The colour of the text. */
  ink(): Promise<string>;
  /** The boxes of everything that matches the selector and is laid out. */
  boxes(selector: string): Promise<Box[]>;
  /** Scrolls the first match into sight. */
  scrollTo(selector: string): Promise<void>;
  /** What a screen reader meets, in document order. */
  tree(): Promise<SpokenNode[]>;
  /** The name of what has the focus, as a screen reader says it; empty for nothing. */
  focused(): Promise<string>;
}

/** Runs in the page, as text: the words of a root that are seen. */
export function seenText(root: ShadowRoot): string {
  const shown = [...root.children].filter((element) => element.localName !== 'style');
  let text = shown.map((element) => (element as HTMLElement).innerText).join('\n');
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const forEarsAlone = getComputedStyle(element).clipPath !== 'none';
    if (forEarsAlone && element.innerText) text = text.replace(element.innerText, '');
  }
  return text;
}

/** Runs in the page, as text: the colour of a root's words. */
export function inkOf(root: ShadowRoot): string {
  const card = root.querySelector('.buyline');
  return card ? getComputedStyle(card).color : '';
}
