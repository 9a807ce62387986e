/** A piece of a message: words as they are, or the place of a value. */
export type Piece = string | { readonly place: string };

const PLACE = /\{([a-zA-Z]+)\}/;

/**
 * Words of a message as they follow what was said before them: a value that ends in a full stop,
 * such as `Inc.` or `20. Nov.`, ends the sentence with it.
 */
export function wordsAfter(said: string, words: string): string {
  return said.endsWith('.') && /^\.(?!\.)/.test(words) ? words.slice(1) : words;
}

/** `By {name} on {day}` as its words and places, in order. Linear in the message. */
export function piecesOf(message: string): Piece[] {
  return message
    .split(PLACE)
    .map((part, index): Piece => (index % 2 === 1 ? { place: part } : part))
    .filter((piece) => piece !== '');
}
