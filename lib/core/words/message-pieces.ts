/** A piece of a message: words as they are, or the place of a value. */
export type Piece = string | { readonly place: string };

const PLACE = /\{([a-zA-Z]+)\}/;

/** `By {name} on {day}` as its words and places, in order. Linear in the message. */
export function piecesOf(message: string): Piece[] {
  return message
    .split(PLACE)
    .map((part, index): Piece => (index % 2 === 1 ? { place: part } : part))
    .filter((piece) => piece !== '');
}
