import { SaxesParser } from 'saxes';
import { localName } from './names';
import { beginOf, Scanner } from './scanner';

/** What a stream of XML tells, with namespace prefixes dropped: filers choose them at will. */
export interface XmlEvents {
  /** An element begins; `depth` is 1 for the root. */
  open(name: string, depth: number): void;
  /** An attribute of the element that began last; only told where it is asked for. */
  attribute?(name: string, value: string): void;
  /** Character data, CDATA included, entities decoded; one run may come in several pieces. */
  text(text: string): void;
  /** The element that began last and is still open has ended; `depth` is its own. */
  close(name: string, depth: number): void;
}

/** Most forms nest four deep; every level more costs the parser memory. */
const MAX_DEPTH = 16;
/** The longest stretch without a tag in characters; the parser holds all of it. */
const MAX_STRETCH = 1_000_000;

/**
 * Reads XML of any length in pieces and in bounded memory. `write` and `close` throw an Error in
 * words at whatever is not well-formed XML 1.0, holds a DOCTYPE, nests deeper than `maxDepth` or
 * goes on for a million characters without a tag; what `events` throw comes out of them too.
 * White space before the XML declaration, which some filer agents write, is accepted.
 */
export class XmlStream {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private depth = 0;
  private hasBegun = false;
  /** Whether a byte order mark was there, or can be there no more. */
  private hasMark = false;
  private stretch = 0;

  constructor(events: XmlEvents, maxDepth = MAX_DEPTH) {
    const { parser } = this;
    parser.on('opentagstart', ({ name }) => {
      this.stretch = 0;
      this.depth += 1;
      if (this.depth > maxDepth) throw new Error(`nested deeper than ${maxDepth} elements`);
      events.open(localName(name), this.depth);
    });
    if (events.attribute) {
      parser.on('attribute', ({ name, value }) => events.attribute?.(localName(name), value));
    }
    parser.on('closetag', ({ name }) => {
      this.stretch = 0;
      events.close(localName(name), this.depth);
      this.depth -= 1;
    });
    parser.on('text', (text) => events.text(text));
    parser.on('cdata', (text) => events.text(text));
    parser.on('doctype', () => {
      throw new Error('a document type declaration is not allowed');
    });
  }

  /** Takes the next piece of the document. */
  write(chunk: string): void {
    const text = this.hasBegun ? chunk : this.withoutLead(chunk);
    if (text === '') return;
    this.hasBegun = true;
    this.stretch += text.length;
    this.parser.write(text);
    if (this.stretch > MAX_STRETCH) throw new Error('a tag or text without an end');
  }

  /** The parser takes a mark of its own off, and must not find a second one. */
  private withoutLead(chunk: string): string {
    const text = chunk.slice(this.hasMark ? new Scanner(chunk).endOfBlanks(0) : beginOf(chunk));
    if (chunk !== '') this.hasMark = true;
    if (text.startsWith('\uFEFF')) throw new Error('text outside the root element');
    return text;
  }

  /** Ends the document; what is still open is an error. */
  close(): void {
    this.parser.close();
  }
}
