import { AttributeReader, type Attributes } from './attributes';
import { localName, malformedTag } from './names';
import type { Scanner } from './scanner';

/** A start tag, whichever elements it begins. */
export interface StartTag {
  /** As it stands in the document. */
  readonly written: string;
  /** The local name of the element. */
  readonly name: string;
  readonly attributes: Attributes;
  /** The name with its prefix, as the end tag must have it. */
  readonly fullName: string;
  /** Whether the tag ends its element itself. */
  readonly isEmpty: boolean;
}

const NO_ATTRIBUTES: Attributes = new Map();
const SLASH = 47;
const CLOSE = 62;
/** A power of two, and more than the tags that one form is made of. */
const PLACES = 128;

/** Reads start tags, and nearly each of them once however often it comes. */
export class StartTagReader {
  /** Where the tag read last has ended. */
  end = 0;
  /** The tags read before, each in the place that its letters give it, unless a later one has it. */
  private readonly known: StartTag[] = [];
  private readonly attributes: AttributeReader;

  constructor(private readonly scanner: Scanner) {
    this.attributes = new AttributeReader(scanner);
  }

  /** The tag whose angle bracket stands at a place. Throws an Error in words where it is malformed. */
  read(at: number): StartTag {
    const { source } = this.scanner;
    // A value may hold a bracket: up to there it is no whole tag, and never known.
    const close = source.indexOf('>', at) + 1;
    const place = ((close - at) * 7 + source.charCodeAt(close - 4)) & (PLACES - 1);
    const known = this.known[place];
    if (known?.written.length === close - at && source.startsWith(known.written, at)) {
      this.end = close;
      return known;
    }
    const tag = this.readAnew(at);
    if (this.end === close) this.known[place] = tag;
    return tag;
  }

  private readAnew(at: number): StartTag {
    const { source } = this.scanner;
    let end = this.scanner.endOfName(at + 1);
    const name = source.slice(at + 1, end);
    let attributes = NO_ATTRIBUTES;
    let code = source.charCodeAt(end);
    if (code !== CLOSE && code !== SLASH) {
      attributes = this.attributes.read(end);
      end = this.attributes.end;
      code = source.charCodeAt(end);
    }
    const isEmpty = code === SLASH;
    if (isEmpty) end += 1;
    if (source.charCodeAt(end) !== CLOSE) throw malformedTag(name);
    this.end = end + 1;
    return {
      written: source.slice(at, this.end),
      name: localName(name),
      attributes,
      fullName: name,
      isEmpty,
    };
  }
}
