/** Most forms are shorter, and share the room. */
const ROOM = 65_536;
const room = new Uint8Array(ROOM);
const encoder = new TextEncoder();

/**
 * The characters of a text as bytes, which are told apart four at a time; null where one of them is
 * beyond ASCII. Those of a shorter text are good until the next one is taken.
 */
export function lettersOf(text: string): DataView | null {
  const bytes = text.length > ROOM ? new Uint8Array(text.length) : room.subarray(0, text.length);
  const { read, written } = encoder.encodeInto(text, bytes);
  if (read !== text.length || written !== text.length) return null;
  return new DataView(bytes.buffer, 0, text.length);
}

/** They are compared four at a time. */
export const LEAST_LETTERS = 4;

/** Whether so many letters, at least `LEAST_LETTERS`, are the same at two places that have as many. */
export function areSame(
  one: DataView,
  at: number,
  other: DataView,
  from: number,
  count: number,
): boolean {
  for (let done = 0; done < count - 4; done += 4) {
    if (one.getInt32(at + done) !== other.getInt32(from + done)) return false;
  }
  return one.getInt32(at + count - 4) === other.getInt32(from + count - 4);
}
