import { readValue } from './character-data';
import { localName, malformedTag } from './names';
import type { Scanner } from './scanner';

/** Attributes by local name. */
export type Attributes = ReadonlyMap<string, string>;

const EQUALS = 61;
const SLASH = 47;
const CLOSE = 62;
const DOUBLE = 34;
const SINGLE = 39;
const DECLARES = 'xmlns:';

/** Reads the attributes of one start tag after another. */
export class AttributeReader {
  /** Where the attributes read last have ended: at the tag's slash or angle bracket. */
  end = 0;

  constructor(private readonly scanner: Scanner) {}

  /**
   * The attributes of the start tag whose name ends at a place. Of two that differ in their prefix
   * alone the one without counts, else the first. Throws an Error in words where they are not
   * well-formed.
   */
  read(nameEnd: number): Attributes {
    const { scanner } = this;
    const { source } = scanner;
    const written = new Map<string, string>();
    let hasPrefix = false;
    this.end = nameEnd;
    for (;;) {
      const before = this.end;
      const start = scanner.endOfBlanks(before);
      const code = source.charCodeAt(start);
      this.end = start;
      if (code === CLOSE || code === SLASH) return hasPrefix ? withoutPrefixes(written) : written;
      const end = scanner.endOfName(start);
      const name = source.slice(start, end);
      if (before === start) throw malformedTag(name);
      if (written.has(name)) throw new Error(`the attribute ${name.slice(0, 40)} stands twice`);
      if (name.includes(':')) hasPrefix = true;
      written.set(name, this.takeValue(end));
    }
  }

  private takeValue(nameEnd: number): string {
    const { scanner } = this;
    const { source } = scanner;
    const equals = scanner.endOfBlanks(nameEnd);
    const open = scanner.endOfBlanks(equals + 1);
    const quote = source.charCodeAt(open);
    const isQuoted = quote === DOUBLE || quote === SINGLE;
    const end = source.indexOf(quote === DOUBLE ? '"' : "'", open + 1);
    const value = source.slice(open + 1, end);
    if (source.charCodeAt(equals) !== EQUALS || !isQuoted || end < 0 || value.includes('<')) {
      throw malformedTag(source.slice(nameEnd, nameEnd + 9));
    }
    this.end = end + 1;
    return readValue(value);
  }
}

/** By local name; declarations of namespaces keep theirs, since they are no attributes. */
function withoutPrefixes(written: ReadonlyMap<string, string>): Attributes {
  const attributes = new Map<string, string>();
  for (const [name, value] of written) {
    const local = name.startsWith(DECLARES) ? name : localName(name);
    if (local === name || !attributes.has(local)) attributes.set(local, value);
  }
  return attributes;
}
