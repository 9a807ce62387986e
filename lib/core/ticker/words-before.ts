import { readWords, type NameWord } from './name-words';

const FAR = 120;

/** Steps over brackets that directly precede `at`: `Alphabet (Class A) (GOOGL)`. */
function skipBrackets(text: string, at: number): number {
  let end = at;
  for (let step = 0; step < 2; step++) {
    const before = text.slice(Math.max(0, end - 45), end).trimEnd();
    if (!before.endsWith(')')) break;
    const open = before.lastIndexOf('(');
    if (open < 0) break;
    end = Math.max(0, end - 45) + open;
  }
  return end;
}

/**
 * The words in which a company's name may stand before a bracket: at most 120 characters, back to
 * the previous bracket or paragraph. Offsets are those of the text.
 */
export function readWordsBefore(text: string, bracket: number): NameWord[] {
  const end = skipBrackets(text, bracket);
  const from = Math.max(0, end - FAR);
  const context = text.slice(from, end);
  const cut = Math.max(
    ...['(', ')', '[', ']'].map((mark) => context.lastIndexOf(mark) + 1),
    context.lastIndexOf('\n\n') + 1,
  );
  const begin = from + cut;
  return readWords(text.slice(begin, end)).map(({ form, capital, start, end }) => {
    return { form, capital, start: start + begin, end: end + begin };
  });
}
