import { compareText } from '@/lib/core/order';
import { SaxesParser } from 'saxes';

/** A tree as an independent parser sees it. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Exact where there are no child elements, else with white space folded. */
  readonly text: string;
  readonly children: readonly Read[];
}

const MAX_DEPTH = 32;

/** White space as XML knows it, folded. */
export function fold(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * The tree as saxes reads it; null for what it refuses, for a DOCTYPE and for 33 levels. One byte
 * order mark and white space before the root are taken off first. saxes lets lone surrogates pass,
 * and takes off a mark of its own: both are refused here.
 */
export function readIndependently(source: string): Read | null {
  const text = source.replace(/^\uFEFF?[ \t\r\n]*/, '');
  if (!source.isWellFormed() || text.startsWith('\uFEFF')) return null;
  const open: { name: string; attributes: Read['attributes']; text: string; children: Read[] }[] =
    [];
  let root: Read | null = null;
  let isRefused = false;
  const refuse = () => {
    isRefused = true;
  };
  const addText = (added: string) => {
    const element = open.at(-1);
    if (element) element.text += added;
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name: local(name), attributes: localOnes(attributes), text: '', children: [] });
    if (open.length > MAX_DEPTH) refuse();
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed) return;
    const element = closed.children.length > 0 ? { ...closed, text: fold(closed.text) } : closed;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.write(text).close();
  return isRefused ? null : root;
}

/** By local name, the one without a prefix before all others; declarations of namespaces in full. */
function localOnes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const written = Object.entries(attributes);
  const named = new Map(written.filter(([name]) => nameOf(name) === name));
  for (const [name, value] of written) {
    if (!named.has(nameOf(name))) named.set(nameOf(name), value);
  }
  return Object.fromEntries([...named].sort(([one], [other]) => compareText(one, other)));
}

function nameOf(name: string): string {
  return name.startsWith('xmlns:') ? name : local(name);
}
