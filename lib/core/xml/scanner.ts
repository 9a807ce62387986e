import { malformedTag, NAME } from './names';

/** Finds where things end in a source, character by character: what takes most of the time. */
export class Scanner {
  constructor(readonly source: string) {}

  /** The first place from the given one on without white space. */
  endOfBlanks(from: number): number {
    const { source } = this;
    let at = from;
    while (isBlank(source.charCodeAt(at))) at += 1;
    return at;
  }

  /** Where the name that begins at a place has ended. Throws an Error in words where none begins. */
  endOfName(start: number): number {
    const { source } = this;
    let at = start;
    let code = source.charCodeAt(at);
    const isPlainStart = isLetter(code);
    while (isPlainName(code)) code = source.charCodeAt(++at);
    if (isPlainStart && !(code > 0x7f)) return at;
    NAME.lastIndex = start;
    if (!NAME.test(source)) throw malformedTag(source.slice(start, start + 9));
    return NAME.lastIndex;
  }
}

/** XML's own white space: no-break spaces and vertical tabs are text. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Where a document begins: behind one byte order mark and the white space that some agents write. */
export function beginOf(source: string): number {
  return new Scanner(source).endOfBlanks(source.charCodeAt(0) === 0xfeff ? 1 : 0);
}

/** Letters, digits, and what else of ASCII a name may hold. */
function isPlainName(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 46 || code === 95;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
