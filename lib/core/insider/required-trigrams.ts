import { anyOf, EVERYTHING, join, requiredBy, type Literals, type Required } from './literals';

/** One way in which an expression can match, with what a text must hold for it. */
export interface Alternative {
  readonly source: string;
  readonly required: Required;
}

/** What a part of an expression matches: exactly one of these texts, or something that requires this. */
interface Part {
  readonly literals: Literals | null;
  readonly required: Required;
}

const LOOKS_AROUND = /\(\?<?[=!]/y;
/** A class, an escaped character, or any other one. */
const TOKEN = /\[(?:\\[^]|[^\]\\])*\]|\\[^]|[^]/y;
const OPENS_GROUP = /\?(?::|<[A-Za-z]\w*>)/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const CLASS = /\[((?:\\[^]|[^\]\\])*)\]/y;
const BETWEEN = /\\[bB]/y;
/** One of a class of characters, or one by its number. */
const ONE_OF = /\\(?:[wWdDsSfnrtv0]|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2})/y;

const ANYTHING: Part = { literals: null, required: EVERYTHING };

/**
 * The alternatives of an expression, each with the trigrams without which it cannot match: those of
 * its literal stretches ("Regular Expression Matching with a Trigram Index", Russ Cox, 2012). What
 * may be left out, classes of many characters and what looks around require nothing. For
 * expressions without the flags u and v and without references to groups.
 */
export function alternativesOf({ source }: RegExp): Alternative[] {
  return new ExpressionReader(source).alternatives();
}

class ExpressionReader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): (Alternative & Part)[] {
    const found: (Alternative & Part)[] = [];
    do {
      const start = this.at;
      const part = this.sequence();
      found.push({ source: this.source.slice(start, this.at), ...part });
    } while (this.take('|'));
    return found;
  }

  private sequence(): Part {
    const all: Required[] = [];
    let literals: Literals = [''];
    let isLiteral = true;
    const end = () => {
      all.push(requiredBy(literals));
      literals = [''];
      isLiteral = false;
    };
    while (this.at < this.source.length && !this.sees('|') && !this.sees(')')) {
      if (this.isBetween()) continue;
      const part = this.part();
      const [least, most] = this.times();
      const choices = least === 0 && part.literals ? ['', ...part.literals] : part.literals;
      let joined = choices && most <= 1 ? join(literals, choices) : null;
      if (!joined) {
        end();
        joined = choices && most <= 1 ? join(literals, choices) : null;
      }
      if (joined) literals = joined;
      else if (least > 0) all.push(part.required);
    }
    const whole = isLiteral ? literals : null;
    end();
    const needed = all.filter((required) => required !== EVERYTHING);
    return { literals: whole, required: needed.length === 0 ? EVERYTHING : { all: needed } };
  }

  /** Takes what stands for a place and for no character. */
  private isBetween(): boolean {
    if (this.sees('(')) return this.matched(LOOKS_AROUND) !== null && this.skip();
    return this.take('^') || this.take('$') || (this.sees('\\') && this.matched(BETWEEN) !== null);
  }

  /** Takes the rest of a group, whatever it holds. */
  private skip(): true {
    for (let depth = 1; depth > 0;) {
      const [token] = this.matched(TOKEN) ?? [];
      if (token === undefined) throw this.unreadable();
      if (token === '(') depth += 1;
      else if (token === ')') depth -= 1;
    }
    return true;
  }

  private part(): Part {
    if (this.take('(')) return this.group();
    if (this.take('.')) return ANYTHING;
    if (this.sees('[')) return exactly(membersOf(this.matched(CLASS)?.[1] ?? '^'));
    if (this.sees('\\') && this.matched(ONE_OF)) return ANYTHING;
    this.take('\\');
    return exactly([this.source.charAt(this.at++)]);
  }

  private group(): Part {
    this.matched(OPENS_GROUP);
    const ways = this.alternatives();
    this.close();
    const literals = ways.flatMap((way) => way.literals ?? []);
    const isExact = ways.every((way) => way.literals);
    return {
      literals: isExact ? join([''], literals) : null,
      required: anyOf(ways.map(({ required }) => required)),
    };
  }

  private times(): readonly [least: number, most: number] {
    if (!'?*+{'.includes(this.source.charAt(this.at) || ' ')) return [1, 1];
    const [written, sign, least, comma, most] = this.matched(QUANTIFIER) ?? [];
    if (written === undefined) throw this.unreadable();
    if (sign !== undefined) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity];
    return [Number(least), comma === undefined ? Number(least) : Number(most || Infinity)];
  }

  private close(): void {
    if (!this.take(')')) throw this.unreadable();
  }

  private unreadable(): Error {
    return new Error(`an expression that cannot be read: ${this.source}`);
  }

  private matched(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const match = expression.exec(this.source);
    if (match) this.at = expression.lastIndex;
    return match;
  }

  private sees(character: string): boolean {
    return this.source.charAt(this.at) === character;
  }

  private take(character: string): boolean {
    const isThere = this.sees(character);
    if (isThere) this.at += 1;
    return isThere;
  }
}

/** Characters whose case is told apart by nothing but the letters A to Z count as themselves. */
function exactly(characters: readonly string[] | null): Part {
  const isPlain = characters?.every(
    (one) => one <= '\u007f' || one.toLowerCase() === one.toUpperCase(),
  );
  const literals = characters && isPlain ? join([''], characters) : null;
  return { literals, required: EVERYTHING };
}

/** The characters of a class, ranges of code points written by number included; null for many. */
function membersOf(written: string): string[] | null {
  const plain = written.replace(/\\u([\dA-Fa-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (plain.startsWith('^') || plain.includes('\\')) return null;
  const members: string[] = [];
  for (let at = 0; at < plain.length; at++) {
    const first = plain.charCodeAt(at);
    const isRange = plain.charAt(at + 1) === '-' && at + 2 < plain.length;
    const last = isRange ? plain.charCodeAt(at + 2) : first;
    for (let code = first; code <= last && members.length <= 10; code++)
      members.push(String.fromCharCode(code));
    if (isRange) at += 2;
  }
  return members.length <= 10 ? members : null;
}
