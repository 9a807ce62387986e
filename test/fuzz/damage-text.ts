import type { Random } from '@/test/property/form4/random';

const SCRAPS = [
  ['', '"', "'", ',', ';', '|', '\t', '\r', '\n', '\r\n', '\0', '\uFEFF', '\uD800', '\\', '/'],
  ['[', ']', '{', '}', ':', '$', '&', '=', '?', '%', '%zz', '(', ')', '<', '>', '#', '@', '.'],
  ['__proto__', 'constructor', 'NaN', '1e309', '-0', '9'.repeat(400), '20261399', 'é', '💶'],
  ['=HYPERLINK("x")', '../../', 'ISO-8859-1', 'utf-16', 'Trailer record count 7', ' '.repeat(90)],
].flat();
/** What is repeated to see whether the time grows faster than the text. */
const LONGEST_RUN = 60_000;

/** A text after one to three changes to its characters and lines. */
export function damageText(text: string, random: Random, others: readonly string[]): string {
  let source = text;
  for (let left = 1 + random.below(3); left > 0; left -= 1) source = once(source, random, others);
  return source;
}

function once(text: string, random: Random, others: readonly string[]): string {
  const at = random.below(text.length + 1);
  const end = at + random.below(40);
  const [before, after] = [text.slice(0, at), text.slice(end)];
  switch (random.below(9)) {
    case 0:
      return before;
    case 1:
      return after;
    case 2:
      return before + random.pick(SCRAPS) + after;
    case 3:
      return before + random.pick(SCRAPS) + text.slice(at);
    case 4: {
      const unit = random.below(2) ? text.slice(at, end) : random.pick(SCRAPS);
      return before + unit.repeat(1 + random.below(LONGEST_RUN / (unit.length + 1))) + after;
    }
    case 5:
      return before + random.pick(others).slice(random.below(text.length + 1)) + after;
    case 6: {
      const lines = text.split('\n');
      return lines.toSpliced(random.below(lines.length), random.below(3), ...lines).join('\n');
    }
    case 7:
      return text.replaceAll(text.charAt(at), random.pick(SCRAPS)).slice(0, 4 * text.length);
    default:
      return before + String.fromCharCode(random.below(0x1_00_00)) + after;
  }
}
