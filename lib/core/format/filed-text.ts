/**
 * Text from a filing made fit to stand in a line: visible characters and single spaces only. Marks
 * that reverse the direction of text, and other invisible ones, could only make a sentence read
 * otherwise than it is written.
 */
export function filedText(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
