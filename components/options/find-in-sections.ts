/** What a search of the options leaves, and where its words stand. */
export interface FoundOptions {
  /** The ids of the sections that are left. */
  readonly sections: ReadonlySet<string>;
  /** Where the words stand, in order. */
  readonly ranges: readonly Range[];
}

/** What is shown or hidden by itself within a section. */
const ROWS = '.row, .empty, tbody tr, .manage-row';
/** What a hidden element is told by; the style sheet takes it off the page. */
const UNFOUND = 'data-unfound';

/**
 * Leaves the sections and rows in which every word stands, and hides the others. A section whose
 * heading or lead has all words is left whole. No words leave everything. Fields are searched by
 * their labels alone: what a reader types into them is not.
 */
export function findInSections(main: HTMLElement, text: string): FoundOptions | null {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const hidden of main.querySelectorAll(`[${UNFOUND}]`)) hidden.removeAttribute(UNFOUND);
  if (words.length === 0) return null;
  const left = new Set<string>();
  for (const section of main.querySelectorAll<HTMLElement>('section')) {
    if (leaveIn(section, words)) left.add(section.id);
    else section.setAttribute(UNFOUND, '');
  }
  return { sections: left, ranges: rangesIn(main, words) };
}

function leaveIn(section: HTMLElement, words: readonly string[]): boolean {
  const head = [...section.querySelectorAll('h2, .lead')].map((part) => part.textContent).join(' ');
  if (hasAll(head, words)) return true;
  const rows = [...section.querySelectorAll<HTMLElement>(ROWS)];
  const isFound = rows.map((row) => hasAll(`${head} ${row.textContent}`, words));
  if (!isFound.includes(true)) return hasAll(section.textContent, words);
  for (const [at, row] of rows.entries()) {
    // A row stays whose own rows stay.
    const stays =
      isFound[at] === true || rows.some((other, i) => isFound[i] && row.contains(other));
    if (!stays) row.setAttribute(UNFOUND, '');
  }
  return true;
}

function hasAll(text: string | null, words: readonly string[]): boolean {
  const plain = (text ?? '').toLowerCase();
  return words.every((word) => plain.includes(word));
}

function rangesIn(main: HTMLElement, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const document = main.ownerDocument;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest(`[${UNFOUND}]`)) continue;
    const text = (node.nodeValue ?? '').toLowerCase();
    // Some capitals are longer in lower case; where they are, places no longer fit.
    if (text.length !== node.nodeValue?.length) continue;
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
