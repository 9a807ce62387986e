// Control characters, zero-width characters and the marks that reverse the direction of text: in a
// name or footnote they can only make a sentence read otherwise than it is written.
// oxlint-disable-next-line no-control-regex
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** Text from a filing made fit to stand in a line: visible characters and single spaces only. */
export function filedText(text: string): string {
  return text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}
