import { isOwn } from './own-ui';
import { attributeOf, nameOf, parentOf } from './unclobbered';

/**
 * How an element takes part in the page's text: not at all; within a line; as a block of its own;
 * as a box, which is a block too but often a mere part of a table's cell; as a cell or row.
 */
export type ElementKind = 'skipped' | 'inline' | 'block' | 'box' | 'cell' | 'row';

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

// Elements that run on within a line of text. Whatever is in no list is a box.
const INLINE = setOf(
  'a abbr b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s slot small span ' +
    'strike strong sub sup time tt u var wbr',
);

const BLOCK = setOf(
  'address article aside blockquote body dd dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p section table ul',
);

const SKIPPED = setOf(
  'audio button canvas code embed head iframe input kbd math noscript object option pre samp script ' +
    'select style svg template textarea video',
);

const CELL_ROLES = setOf('cell columnheader gridcell rowheader');
const FOR_EARS_ALONE = /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader)/i;

/**
 * Whether the reader types here. Editing areas of the kinds that announce themselves; `false`
 * inside of one is still part of what is written.
 */
function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return /^(?:textbox|searchbox)$/.test(attributeOf(element, 'role') ?? '');
}

/**
 * Whether the page lays out an element of its own making within a line: some are values in a
 * sentence, others whole articles, and only the style tells. The one place that asks for it.
 */
function isLaidInline(element: Element): boolean {
  return !/^(?:block|flex|flow-root|grid|list-item|table)/.test(getComputedStyle(element).display);
}

/** Whether the element's classes say that its text is there for screen readers alone. */
export function isForEarsAlone(element: Element): boolean {
  return FOR_EARS_ALONE.test(attributeOf(element, 'class') ?? '');
}

/** Whether its name alone says that an element runs on within a line. */
export function hasInlineName(element: Element): boolean {
  return INLINE.has(nameOf(element));
}

/** How the element takes part in the page's text. */
export function kindOf(element: Element): ElementKind {
  const name = nameOf(element);
  if (SKIPPED.has(name) || isOwn(element)) return 'skipped';
  if (Element.prototype.hasAttributes.call(element)) {
    if (isEditable(element)) return 'skipped';
    if (isForEarsAlone(element)) return 'skipped';
    const role = attributeOf(element, 'role');
    if (role === 'row') return 'row';
    if (role !== null && CELL_ROLES.has(role)) return 'cell';
  }
  if (name === 'tr') return 'row';
  if (name === 'td' || name === 'th') return 'cell';
  if (INLINE.has(name) || (name.includes('-') && isLaidInline(element))) return 'inline';
  return BLOCK.has(name) ? 'block' : 'box';
}

/** Whether the element continues the line that it stands in. */
export function isInline(element: Element): boolean {
  return kindOf(element) === 'inline';
}

/** Whether the node lies in an element that is skipped, or is one; shadow roots are no border. */
export function isInSkipped(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at instanceof Element && kindOf(at) === 'skipped') return true;
  }
  return false;
}

/** The nearest node around this one, or the node itself, that is a block of text. */
export function blockOf(node: Node): Node {
  let at = node;
  for (let up = parentOf(at); up; up = parentOf(at)) {
    if (at instanceof Element && !isInline(at)) break;
    at = up;
  }
  return at;
}
