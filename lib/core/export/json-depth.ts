/** Our own documents nest three deep. */
const DEEPEST = 16;

/**
 * Whether a JSON text nests deeper than any of our documents; a parser could overflow its stack on
 * it. Brackets within strings do not count; time grows with the length.
 */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (isString) {
      if (character === '\\') at += 1;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
