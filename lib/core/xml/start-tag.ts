import { AttributeReader } from './attributes';
import { localName, malformedTag } from './names';
import type { Scanner } from './scanner';
import { NO_ATTRIBUTES, type StartTag, type TagBook } from './tag-book';

const SLASH = 47;
const CLOSE = 62;

/** Reads start tags, and nearly each of them once however often it comes. */
export class StartTagReader {
  /** Where the tag read last has ended. */
  end = 0;
  private readonly attributes: AttributeReader;

  /** `letters` are those of the source; `known` are the tags read before. */
  constructor(
    private readonly scanner: Scanner,
    private readonly letters: DataView | null,
    private readonly known: TagBook,
  ) {
    this.attributes = new AttributeReader(scanner);
  }

  /** The tag whose angle bracket stands at a place. Throws an Error in words where it is malformed. */
  read(at: number): StartTag {
    const { source } = this.scanner;
    // A value may hold a bracket: up to there it is no whole tag, and never known.
    const close = source.indexOf('>', at) + 1;
    const known = this.known.find(source, this.letters, at, close);
    if (known) {
      this.end = close;
      return known;
    }
    const tag = this.readAnew(at);
    if (this.end === close) this.known.add(tag);
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
      letters: this.letters,
      start: at,
      name: this.known.nameOf(localName(name)),
      attributes,
      fullName: name,
      isEmpty,
    };
  }
}
