/** Any character but the plain ones: told faster than what space is. */
const MAY_BE_ODD = /[^ -~]/;
const ODD_SPACE = /\s\s|[^\S ]/;

/** The text trimmed, with every stretch of white space as one blank. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  const isOdd = trimmed.includes('  ') || (MAY_BE_ODD.test(trimmed) && ODD_SPACE.test(trimmed));
  return isOdd ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
