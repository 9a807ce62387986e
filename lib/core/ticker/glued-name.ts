const LONGEST_NAME = 80;
/** Nothing, or ON of `ONON`, which may be a symbol. */
const TOO_SHORT = /^[A-Z]{0,3}$/;
/** What stands between the words of a name within one cell. */
const BETWEEN = "[ .,&'’-]{0,3}";
const WORD_END = "(?:['’]?[sS])?(?![a-z])";
// In capitals it has to end: `KEYCORP COM` has no Co.
const LEGAL_FORM =
  '(?:[.,]? (?:(?:Inc|Corp|Co|Ltd|plc)(?![a-z])|(?:INC|CORP|CO|LTD|PLC)(?![A-Za-z])))?';

/** A form as names write it: `vf` is `V.F.`, `technology` is Technologies too. */
function written(form: string): string {
  const letters = form.split('').map((letter) => {
    return letter === 'y' ? '[yYiIeE]{1,2}' : `[${letter}${letter.toUpperCase()}]`;
  });
  return letters.join("[.'’&]?") + WORD_END;
}

/**
 * Where a name ends that is written from `at` on, whatever is run together with its end; -1 where
 * none is. Of the words, which are forms, the last ones may be missing unless they are a whole name;
 * a single one of several must not go on in another way.
 */
export function gluedNameEnd(
  text: string,
  at: number,
  words: readonly string[],
  isWhole: boolean,
): number {
  if (text[at]?.toLowerCase() !== words[0]?.[0]) return -1;
  const optional = isWhole ? '' : '?';
  const pattern = words
    .map(written)
    .reduceRight((rest, word) => `${word}(?:${BETWEEN}${rest})${optional}`);
  const cell = text.slice(at, at + LONGEST_NAME);
  const name = new RegExp(`^${pattern}${LEGAL_FORM}`).exec(cell)?.[0] ?? '';
  // RKLB|Rocket|League: the first word of another name.
  const goesOn = /^(?: [A-Z]| ?[A-Z][a-z])/.test(cell.slice(name.length));
  if (TOO_SHORT.test(name) || (goesOn && !isWhole && !/[ -]/.test(name))) return -1;
  return at + name.length;
}
