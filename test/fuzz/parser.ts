/** In which way the inputs of a parser are damaged. */
export type Kind = 'xml' | 'json' | 'text' | 'bytes';

/** A parser of what comes from outside, as the product calls it. */
export interface Parser {
  readonly name: string;
  readonly kind: Kind;
  /** Whole inputs to start from; of bytes, each as the character of its number. */
  readonly seeds: readonly string[];
  /** Reads an input, in pieces of so many characters where it comes in pieces. */
  readonly read: (source: string, pieces: number) => unknown;
}

/** Hands a text over in pieces, as a network would. */
export function piecewise(source: string, pieces: number, write: (piece: string) => unknown): void {
  for (let at = 0; at < source.length; at += pieces) write(source.slice(at, at + pieces));
}

/** The bytes that a text of characters below 256 stands for. */
export function bytesOf(source: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(source, (character) => character.charCodeAt(0) & 0xff);
}
