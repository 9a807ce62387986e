/** What a number, a date or a reference takes, bytes: the most that a structured clone needs. */
const SCALAR = 9;
const BEYOND_LATIN = /[\u0100-\uffff]/;

/**
 * About how many bytes a stored value takes before the browser compresses it: its strings, numbers
 * and binary parts, and the names of its fields. Each part is counted once, however deep it lies.
 */
export function byteSize(value: unknown): number {
  let bytes = 0;
  const left: unknown[] = [value];
  while (left.length > 0) {
    const part = left.pop();
    if (typeof part === 'string') bytes += stringBytes(part);
    else if (ArrayBuffer.isView(part)) bytes += part.byteLength;
    else if (Array.isArray(part)) {
      bytes += SCALAR;
      for (const one of part) left.push(one);
    } else if (part instanceof Map || part instanceof Set) {
      bytes += SCALAR;
      for (const one of part.entries()) left.push(...one);
    } else if (typeof part === 'object' && part !== null) {
      bytes += SCALAR;
      for (const [name, one] of Object.entries(part)) {
        bytes += name.length + 2;
        left.push(one);
      }
    } else bytes += part === null || typeof part === 'boolean' ? 1 : SCALAR;
  }
  return bytes;
}

/** One byte for each character, or two where one of them needs them, as V8 writes strings. */
function stringBytes(text: string): number {
  return 2 + text.length * (BEYOND_LATIN.test(text) ? 2 : 1);
}
