import { readText } from './character-data';
import { isPlainText, refuseForbidden } from './characters';
import { areSame, LEAST_LETTERS, lettersOf } from './letters';
import { malformedTag } from './names';
import type { XmlElement } from './read-xml';
import { beginOf, isBlank, Scanner } from './scanner';
import { StartTagReader } from './start-tag';
import type { StartTag, TagBook } from './tag-book';
import { XmlNode, type XmlDocument } from './xml-node';

const MAX_DEPTH = 32;
const BANG = 33;
const SLASH = 47;
const CLOSE = 62;
const QUESTION = 63;

const DECLARATION =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;

/**
 * Reads one document from its first character to its last. Not a general parser: it knows what XML
 * 1.0 allows without a DOCTYPE, which is all that the SEC's forms use, and throws an Error in words
 * at the first thing that is not allowed. Written for its speed on many small elements: it leaps
 * from tag to tag, which engines search for faster than any loop looks at characters, and looks at
 * text only where that could be wrong. A test holds it against an independent parser.
 */
export class XmlReader {
  private at: number;
  /** Where the next ampersand stands that was not looked at yet, or the end. */
  private ampersand = -1;
  private readonly open: XmlNode[] = [];
  private parent: XmlNode | null = null;
  /** The element that has ended last, unless another one began: the next one is its sibling. */
  private ended: XmlNode | null = null;
  private readonly document: XmlDocument;
  private readonly scanner: Scanner;
  private readonly letters: DataView | null;
  private readonly startTags: StartTagReader;

  /** `known` are tags read before; those of the source are added. */
  constructor(
    private readonly source: string,
    known: TagBook,
  ) {
    this.at = beginOf(source);
    this.document = { source, isPlain: isPlainText(source), hasReferences: source.includes('&') };
    this.scanner = new Scanner(source);
    this.letters = lettersOf(source);
    this.startTags = new StartTagReader(this.scanner, this.letters, known);
  }

  /** The root element. Throws an Error that says what is not well-formed. */
  read(): XmlElement {
    const { source } = this;
    this.takeDeclaration();
    this.findAmpersand();
    for (let tag = this.nextTag(); tag >= 0; tag = this.nextTag()) {
      const next = source.charCodeAt(tag + 1);
      if (next === SLASH) this.takeEnd(tag);
      else if (next === BANG) this.takeMarkup(tag);
      else if (next === QUESTION) this.takeInstruction(tag);
      else this.takeStart(tag);
    }
    if (this.parent) throw new Error(`unclosed element <${this.parent.name.slice(0, 40)}>`);
    if (!this.ended) throw new Error('no element at all');
    return this.ended;
  }

  private takeDeclaration(): void {
    const { source } = this;
    if (!source.startsWith('<?xml', this.at) || !isBlank(source.charCodeAt(this.at + 5))) return;
    DECLARATION.lastIndex = this.at;
    if (!DECLARATION.test(source)) throw new Error('a malformed XML declaration');
    this.at = DECLARATION.lastIndex;
  }

  /** Where the next tag begins, with what stands before it looked at; -1 at the end. */
  private nextTag(): number {
    const { source, at } = this;
    const tag = source.indexOf('<', at);
    if (tag === at) return tag;
    const to = tag < 0 ? source.length : tag;
    if (!this.parent) {
      if (this.scanner.endOfBlanks(at) < to) throw new Error('text outside the root element');
    } else if (this.ampersand < to || !this.document.isPlain) {
      readText(source.slice(at, to));
      this.at = to;
      this.findAmpersand();
    }
    return tag;
  }

  private findAmpersand(): void {
    const found = this.source.indexOf('&', this.at);
    this.ampersand = found < 0 ? this.source.length : found;
  }

  private takeStart(tag: number): void {
    const { startTags, open, parent, ended } = this;
    const start = startTags.read(tag);
    if (open.length >= MAX_DEPTH) throw new Error(`nested deeper than ${MAX_DEPTH} elements`);
    const { end } = startTags;
    const element = new XmlNode(this.document, start, tag, end);
    if (ended) ended.nextSibling = element;
    else if (parent) parent.firstChild = element;
    if (ended && !parent) throw new Error('more than one root element');
    this.at = end;
    if (start.isEmpty || this.isEndedNext(element)) {
      this.ended = element;
      return;
    }
    open.push(element);
    this.parent = element;
    this.ended = null;
  }

  /** Takes the text and the end of an element that holds nothing else, as most of them are. */
  private isEndedNext(element: XmlNode): boolean {
    const next = this.source.indexOf('<', this.at);
    // What has to be looked at is not taken at once.
    if (next > this.ampersand || !this.document.isPlain) return false;
    const end = this.endOfClosing(element.tag, next);
    if (end < 0) return false;
    element.contentEnd = next;
    element.end = this.at = end;
    return true;
  }

  private takeEnd(tag: number): void {
    const { open, parent } = this;
    const end = parent ? this.endOfClosing(parent.tag, tag) : -1;
    if (!parent || end < 0) throw malformedTag(this.source.slice(tag + 1));
    parent.contentEnd = tag;
    parent.end = this.at = end;
    this.ended = parent;
    open.pop();
    this.parent = open[open.length - 1] ?? null;
  }

  /** Where the end tag of an element that stands at a place has ended; -1 where none does. */
  private endOfClosing({ fullName, letters, start }: StartTag, tag: number): number {
    const { source } = this;
    const name = tag + 2;
    const end = name + fullName.length;
    if (source.charCodeAt(tag + 1) !== SLASH || end >= source.length) return -1;
    const isSame =
      this.letters && letters && fullName.length >= LEAST_LETTERS
        ? areSame(this.letters, name, letters, start + 1, fullName.length)
        : source.startsWith(fullName, name);
    if (!isSame) return -1;
    if (source.charCodeAt(end) === CLOSE) return end + 1;
    const close = this.scanner.endOfBlanks(end);
    return source.charCodeAt(close) === CLOSE ? close + 1 : -1;
  }

  /** A comment or a CDATA section; every other declaration belongs to a DOCTYPE. */
  private takeMarkup(tag: number): void {
    const { source, parent } = this;
    if (parent) parent.hasMarkup = true;
    if (source.startsWith('<!--', tag)) {
      const end = source.indexOf('--', tag + 4);
      if (end < 0 || source.charCodeAt(end + 2) !== CLOSE) throw new Error('a malformed comment');
      refuseForbidden(source.slice(tag, end));
      this.at = end + 3;
    } else if (source.startsWith('<![CDATA[', tag)) {
      const end = source.indexOf(']]>', tag + 9);
      if (end < 0) throw new Error('an unclosed CDATA section');
      if (!parent) throw new Error('text outside the root element');
      refuseForbidden(source.slice(tag + 9, end));
      this.at = end + 3;
    } else {
      throw new Error('a document type declaration is not allowed');
    }
  }

  private takeInstruction(tag: number): void {
    const { source, parent } = this;
    if (parent) parent.hasMarkup = true;
    const nameEnd = this.scanner.endOfName(tag + 2);
    const name = source.slice(tag + 2, nameEnd);
    const end = source.indexOf('?>', nameEnd);
    const isCut = end !== nameEnd && !isBlank(source.charCodeAt(nameEnd));
    if (end < 0 || isCut || name.toLowerCase() === 'xml') throw malformedTag(`?${name}`);
    refuseForbidden(source.slice(nameEnd, end));
    this.at = end + 2;
  }
}
