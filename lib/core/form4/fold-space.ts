/** Any character but the plain ones, and blanks in a row: told faster than what space is. */
const MAY_BE_ODD = /[^ -~]| {2}/;
const ODD_SPACE = /\s\s|[^\S ]/;
/** Up to so many characters are looked at faster one by one than by any search. */
const SHORT = 40;
const BLANK = 32;
const LAST_PLAIN = 126;

/** The text trimmed, with every stretch of white space as one blank. */
export function foldSpace(text: string): string {
  if (text.length <= SHORT && isFolded(text)) return text;
  const trimmed = text.trim();
  const isOdd = MAY_BE_ODD.test(trimmed) && ODD_SPACE.test(trimmed);
  return isOdd ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** Whether it is of plain characters alone, with single blanks between them at most. */
function isFolded(text: string): boolean {
  let before = BLANK;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < BLANK || code > LAST_PLAIN || (code === BLANK && before === BLANK)) return false;
    before = code;
  }
  return before !== BLANK;
}
