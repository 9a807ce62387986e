/**
 * The same string, or each of a list, as one of its own: what is cut from a text keeps all of the
 * text in memory, and whether joining it to something copies it differs between browsers. Takes
 * time in its length.
 */
export function ownString<T extends string | readonly string[]>(cut: T): T {
  return JSON.parse(JSON.stringify(cut)) as T;
}
