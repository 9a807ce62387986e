import { decodeText } from './decode-text';
import type { XmlElement } from './read-xml';

type Attributes = ReadonlyMap<string, string>;

interface OpenElement {
  name: string;
  attributes: Attributes;
  children: OpenElement[];
  text: string;
  start: number;
  end: number;
}

const MAX_DEPTH = 32;
const NO_ATTRIBUTES: Attributes = new Map();
const NO_CHILDREN: OpenElement[] = [];
const TAB = 9;
const BLANK = 32;
const BANG = 33;
const SLASH = 47;
const EQUALS = 61;
const OPEN = 60;
const CLOSE = 62;
const QUESTION = 63;

/** The letters beyond ASCII that a name may hold (XML 1.0, section 2.3), joiners aside. */
const LETTERS = String.raw`\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD`;
const NAME = new RegExp(
  String.raw`(?:[A-Za-z_:${LETTERS}]|\u200C|\u200D)(?:[-.\w:\u00B7\u0300-\u036F\u203F\u2040${LETTERS}]|\u200C|\u200D)*`,
  'y',
);
const DECLARATION =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;

/**
 * Reads one document from its first character to its last. Not a general parser: it knows what XML
 * 1.0 allows without a DOCTYPE, which is all that the SEC's forms use, and throws an Error in words
 * at the first thing that is not allowed. Written for its speed on many small elements; a test
 * holds it against an independent parser.
 */
export class XmlReader {
  private at: number;
  private depth = 0;
  private root: OpenElement | null = null;
  private readonly open: OpenElement[] = [];
  /** The lengths of the names of the open elements as written, with their prefixes. */
  private readonly lengths: number[] = [];
  /** The text of each open element since its last child. */
  private readonly runs: string[] = [];

  constructor(private readonly source: string) {
    this.at = source.search(/[^\uFEFF\s]/);
  }

  /** The root element. Throws an Error that says what is not well-formed. */
  read(): XmlElement {
    const { source } = this;
    if (this.at < 0) throw new Error('no element at all');
    if (source.startsWith('<?xml', this.at) && isBlank(source.charCodeAt(this.at + 5))) {
      DECLARATION.lastIndex = this.at;
      if (!DECLARATION.test(source)) throw new Error('a malformed XML declaration');
      this.at = DECLARATION.lastIndex;
    }
    for (;;) {
      const tag = this.takeText();
      if (tag < 0) break;
      const next = source.charCodeAt(tag + 1);
      if (next === SLASH) this.takeEnd(tag);
      else if (next === BANG) this.takeMarkup(tag);
      else if (next === QUESTION) this.takeInstruction(tag);
      else this.takeStart(tag);
    }
    const unclosed = this.depth > 0 ? this.open[this.depth - 1] : undefined;
    if (unclosed) throw new Error(`unclosed element <${unclosed.name.slice(0, 40)}>`);
    if (!this.root) throw new Error('no element at all');
    return this.root;
  }

  /** Takes what stands before the next tag, and returns where that begins; -1 at the end. */
  private takeText(): number {
    const { source, depth, at } = this;
    let start = at;
    while (isBlank(source.charCodeAt(start))) start += 1;
    const run = depth > 0 ? (this.runs[depth - 1] ?? '') : '';
    if (source.charCodeAt(start) === OPEN && run === '') return start;
    const tag = source.indexOf('<', start);
    if (start === source.length || (run !== '' && tag === at)) return tag;
    if (depth === 0) throw new Error('text outside the root element');
    const text = source.slice(at, tag < 0 ? source.length : tag);
    if (text.includes(']]>')) throw new Error('"]]>" in character data');
    this.runs[depth - 1] = run + decodeText(text);
    return tag;
  }

  private takeStart(tag: number): void {
    const { source } = this;
    let end = this.endOfName(tag + 1);
    const written = source.slice(tag + 1, end);
    let attributes = NO_ATTRIBUTES;
    let code = source.charCodeAt(end);
    if (isBlank(code)) {
      this.at = end;
      attributes = this.takeAttributes();
      end = this.at;
      code = source.charCodeAt(end);
    }
    const isEmpty = code === SLASH;
    if (source.charCodeAt(isEmpty ? end + 1 : end) !== CLOSE) throw malformed(written);
    this.at = end + (isEmpty ? 2 : 1);
    this.begin(written, attributes, tag);
    if (isEmpty) this.finish();
  }

  private begin(written: string, attributes: Attributes, start: number): void {
    const { depth } = this;
    if (depth >= MAX_DEPTH) throw new Error(`nested deeper than ${MAX_DEPTH} elements`);
    const colon = written.indexOf(':');
    const name = colon < 0 ? written : written.slice(colon + 1);
    const element = { name, attributes, children: NO_CHILDREN, text: '', start, end: start };
    const parent = depth > 0 ? this.open[depth - 1] : undefined;
    if (parent) {
      this.endRun(parent, depth - 1, start);
      append(parent, element);
    } else {
      if (this.root) throw new Error('more than one root element');
      this.root = element;
    }
    this.open[depth] = element;
    this.lengths[depth] = written.length;
    this.runs[depth] = '';
    this.depth = depth + 1;
  }

  private takeEnd(tag: number): void {
    const { source, depth } = this;
    const element = depth > 0 ? this.open[depth - 1] : undefined;
    let end = tag + 2;
    // The name as written stands behind the element's "<"; comparing there spares a string.
    for (
      let at = (element?.start ?? 0) + 1, to = at + (this.lengths[depth - 1] ?? 0);
      at < to;
      at++
    )
      if (source.charCodeAt(at) !== source.charCodeAt(end++))
        throw malformed(source.slice(tag + 1));
    while (isBlank(source.charCodeAt(end))) end += 1;
    if (!element || source.charCodeAt(end) !== CLOSE) throw malformed(source.slice(tag + 1));
    this.at = end + 1;
    this.finish();
  }

  private finish(): void {
    const depth = this.depth - 1;
    const element = this.open[depth];
    if (!element) return;
    if (element.children === NO_CHILDREN) element.text = this.runs[depth] ?? '';
    else this.endRun(element, depth, this.at);
    element.end = this.at;
    this.depth = depth;
  }

  /** Puts the text since the last child, where there is any, into its place among the children. */
  private endRun(element: OpenElement, depth: number, end: number): void {
    const text = this.runs[depth];
    if (!text) return;
    this.runs[depth] = '';
    element.text += text;
    append(element, {
      name: '#text',
      attributes: NO_ATTRIBUTES,
      children: NO_CHILDREN,
      text,
      start: end,
      end,
    });
  }

  private takeAttributes(): Attributes {
    const { source } = this;
    const attributes = new Map<string, string>();
    for (;;) {
      const before = this.at;
      this.skipBlanks();
      const code = source.charCodeAt(this.at);
      if (code === CLOSE || code === SLASH) return attributes;
      const end = this.endOfName(this.at);
      const name = source.slice(this.at, end);
      if (before === this.at) throw malformed(name);
      if (attributes.has(name)) throw new Error(`the attribute ${name.slice(0, 40)} stands twice`);
      attributes.set(name, this.takeValue(end));
    }
  }

  private takeValue(nameEnd: number): string {
    const { source } = this;
    this.at = nameEnd;
    this.skipBlanks();
    if (source.charCodeAt(this.at) !== EQUALS) throw malformed(source.slice(nameEnd, nameEnd + 9));
    this.at += 1;
    this.skipBlanks();
    const quote = source[this.at] ?? '';
    const start = this.at + 1;
    const end = quote === '"' || quote === "'" ? source.indexOf(quote, start) : -1;
    const value = source.slice(start, end);
    if (end < 0 || value.includes('<')) throw malformed(source.slice(nameEnd, nameEnd + 9));
    this.at = end + 1;
    return decodeText(value);
  }

  /** A comment or a CDATA section; every other declaration belongs to a DOCTYPE. */
  private takeMarkup(tag: number): void {
    const { source, depth } = this;
    if (source.startsWith('<!--', tag)) {
      const end = source.indexOf('--', tag + 4);
      if (end < 0 || source.charCodeAt(end + 2) !== CLOSE) throw new Error('a malformed comment');
      this.at = end + 3;
    } else if (source.startsWith('<![CDATA[', tag)) {
      const end = source.indexOf(']]>', tag + 9);
      if (end < 0) throw new Error('an unclosed CDATA section');
      if (depth === 0) throw new Error('text outside the root element');
      this.runs[depth - 1] += source.slice(tag + 9, end);
      this.at = end + 3;
    } else {
      throw new Error('a document type declaration is not allowed');
    }
  }

  private takeInstruction(tag: number): void {
    const nameEnd = this.endOfName(tag + 2);
    const name = this.source.slice(tag + 2, nameEnd);
    const end = this.source.indexOf('?>', nameEnd);
    const isCut = end !== nameEnd && !isBlank(this.source.charCodeAt(nameEnd));
    if (end < 0 || isCut || name.toLowerCase() === 'xml') throw malformed(`?${name}`);
    this.at = end + 2;
  }

  private skipBlanks(): void {
    while (isBlank(this.source.charCodeAt(this.at))) this.at += 1;
  }

  private endOfName(start: number): number {
    const { source } = this;
    let at = start;
    while (isPlainName(source.charCodeAt(at))) at += 1;
    const isPlainEnd = !(source.charCodeAt(at) > 0x7f) && isLetter(source.charCodeAt(start));
    if (isPlainEnd) return at;
    NAME.lastIndex = start;
    if (!NAME.test(source)) throw malformed(source.slice(start, start + 9));
    return NAME.lastIndex;
  }
}

/** Letters, digits, and what else of ASCII a name may hold. */
function isPlainName(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 46 || code === 95;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function append(parent: OpenElement, child: OpenElement): void {
  if (parent.children === NO_CHILDREN) parent.children = [child];
  else parent.children.push(child);
}

function isBlank(code: number): boolean {
  return code === BLANK || (code >= TAB && code <= 13 && code !== 11 && code !== 12);
}

function malformed(name: string): Error {
  return new Error(`a malformed tag <${name.slice(0, 40)}`);
}
