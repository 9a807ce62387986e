import { AttributeReader, type Attributes } from './attributes';
import { refuseForbidden } from './characters';
import { readSection, readText } from './character-data';
import { localName, malformedTag } from './names';
import type { XmlElement } from './read-xml';
import { beginOf, isBlank, Scanner } from './scanner';

interface OpenElement {
  readonly name: string;
  readonly attributes: Attributes;
  children: OpenElement[];
  text: string;
  readonly start: number;
  end: number;
}

const MAX_DEPTH = 32;
const NO_ATTRIBUTES: Attributes = new Map();
const NO_CHILDREN: OpenElement[] = [];
const BANG = 33;
const SLASH = 47;
const OPEN = 60;
const CLOSE = 62;
const QUESTION = 63;

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
  /** The names of the open elements as written, with their prefixes. */
  private readonly written: string[] = [];
  private readonly scanner: Scanner;
  private readonly attributes: AttributeReader;

  constructor(private readonly source: string) {
    this.at = beginOf(source);
    this.scanner = new Scanner(source);
    this.attributes = new AttributeReader(this.scanner);
  }

  /** The root element. Throws an Error that says what is not well-formed. */
  read(): XmlElement {
    const { source } = this;
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
    const { source, at } = this;
    const start = this.scanner.endOfBlanks(at);
    const end = this.scanner.endOfPlain(start, OPEN);
    const tag = source.charCodeAt(end) === OPEN ? end : source.indexOf('<', end);
    const to = tag < 0 ? source.length : tag;
    if (to === at) return tag;
    const element = this.depth > 0 ? this.open[this.depth - 1] : undefined;
    if (!element) {
      if (start < to) throw new Error('text outside the root element');
    } else if (start < to || this.isText(element, tag + 1)) {
      const text = source.slice(at, to);
      element.text += start === at && end === to ? text : readText(text);
    }
    return tag;
  }

  /** Whether the white space before a tag is more than what sets child elements apart. */
  private isText(element: OpenElement, next: number): boolean {
    const code = this.source.charCodeAt(next);
    if (code === SLASH) return element.children === NO_CHILDREN;
    return code === BANG || code === QUESTION;
  }

  private takeStart(tag: number): void {
    const { source } = this;
    let end = this.scanner.endOfName(tag + 1);
    const written = source.slice(tag + 1, end);
    let attributes = NO_ATTRIBUTES;
    let code = source.charCodeAt(end);
    if (code !== CLOSE && code !== SLASH) {
      attributes = this.attributes.read(end);
      end = this.attributes.end;
      code = source.charCodeAt(end);
    }
    const isEmpty = code === SLASH;
    if (source.charCodeAt(isEmpty ? end + 1 : end) !== CLOSE) throw malformedTag(written);
    this.at = end + (isEmpty ? 2 : 1);
    this.begin(written, attributes, tag);
    if (isEmpty) this.finish();
  }

  private begin(written: string, attributes: Attributes, start: number): void {
    const { depth } = this;
    if (depth >= MAX_DEPTH) throw new Error(`nested deeper than ${MAX_DEPTH} elements`);
    const colon = written.indexOf(':');
    const name = colon < 0 ? written : localName(written);
    const element = { name, attributes, children: NO_CHILDREN, text: '', start, end: start };
    const parent = depth > 0 ? this.open[depth - 1] : undefined;
    if (!parent) {
      if (this.root) throw new Error('more than one root element');
      this.root = element;
    } else if (parent.children === NO_CHILDREN) parent.children = [element];
    else parent.children.push(element);
    this.open[depth] = element;
    this.written[depth] = written;
    this.depth = depth + 1;
  }

  private takeEnd(tag: number): void {
    const { source, depth } = this;
    const element = depth > 0 ? this.open[depth - 1] : undefined;
    if (!element) throw malformedTag(source.slice(tag + 1));
    const written = this.written[depth - 1] ?? '';
    let end = tag + 2 + written.length;
    // Comparing a slice is faster than comparing character by character.
    if (source.slice(tag + 2, end) !== written) throw malformedTag(source.slice(tag + 1));
    if (source.charCodeAt(end) !== CLOSE) {
      end = this.scanner.endOfBlanks(end);
      if (source.charCodeAt(end) !== CLOSE) throw malformedTag(source.slice(tag + 1));
    }
    this.at = end + 1;
    this.finish();
  }

  private finish(): void {
    this.depth -= 1;
    const element = this.open[this.depth];
    if (element) element.end = this.at;
  }

  /** A comment or a CDATA section; every other declaration belongs to a DOCTYPE. */
  private takeMarkup(tag: number): void {
    const { source, depth } = this;
    if (source.startsWith('<!--', tag)) {
      const end = source.indexOf('--', tag + 4);
      if (end < 0 || source.charCodeAt(end + 2) !== CLOSE) throw new Error('a malformed comment');
      refuseForbidden(source.slice(tag, end));
      this.at = end + 3;
    } else if (source.startsWith('<![CDATA[', tag)) {
      const end = source.indexOf(']]>', tag + 9);
      if (end < 0) throw new Error('an unclosed CDATA section');
      const element = depth > 0 ? this.open[depth - 1] : undefined;
      if (!element) throw new Error('text outside the root element');
      element.text += readSection(source.slice(tag + 9, end));
      this.at = end + 3;
    } else {
      throw new Error('a document type declaration is not allowed');
    }
  }

  private takeInstruction(tag: number): void {
    const { source } = this;
    const nameEnd = this.scanner.endOfName(tag + 2);
    const name = source.slice(tag + 2, nameEnd);
    const end = source.indexOf('?>', nameEnd);
    const isCut = end !== nameEnd && !isBlank(source.charCodeAt(nameEnd));
    if (end < 0 || isCut || name.toLowerCase() === 'xml') throw malformedTag(`?${name}`);
    refuseForbidden(source.slice(nameEnd, end));
    this.at = end + 2;
  }
}
