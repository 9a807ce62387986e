import { RegExpParser, type AST } from '@eslint-community/regexpp';

const parser = new RegExpParser({ ecmaVersion: 2025 });
/** One of each kind of character that expressions tell apart. */
const PROBES = 'aAzZ1 .,-_\n\t<>"\'&;:/$()é漢ſ\u00A0'.split('');
const MOST_CHOICES = 3;
/** A run of fewer cannot take long. */
const SHORT_RUN = 12;
const ENDS = ['', '\0'];
const MOST_ATTACKS = 100;

/** A text that may take an expression long: a beginning, what is repeated, and an end. */
export interface Attack {
  readonly start: string;
  readonly unit: string;
  readonly end: string;
}

/**
 * Texts made to have an expression try in vain as often as it can: what fits each of its
 * repetitions is repeated, after what has to stand before it and before what cannot stand after,
 * and so are beginnings of whole matches, from each of which it would have to start anew.
 */
export function attacksOn(source: string, flags: string): Attack[] {
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const sampler = new Sampler(source, flags);
  const units = new Map<string, Set<string>>();
  const add = (start: string, unit: string) => {
    if (unit !== '') units.set(unit, (units.get(unit) ?? new Set()).add('').add(start));
  };
  for (let turn = 0; turn < MOST_CHOICES; turn += 1) {
    const whole = sampler.sample(pattern, turn);
    for (const length of [1, 2, whole.length >> 1, whole.length - 1, whole.length]) {
      add('', whole.slice(0, length));
    }
    for (const { quantifier, before } of quantifiersIn(pattern)) {
      const start = before.map((element) => sampler.sample(element, turn)).join('');
      const unit = sampler.sample(quantifier.element, turn);
      add(start, unit);
      add(start, unit + sampler.sample(quantifier.element, turn + 1));
    }
  }
  for (const character of sampler.characters) add('', character);
  const all = [...units].flatMap(([unit, starts]) =>
    [...starts].flatMap((start) => ENDS.map((end) => ({ start, unit, end }))),
  );
  return all.slice(0, MOST_ATTACKS);
}

interface Placed {
  readonly quantifier: AST.Quantifier;
  /** What stands before it, from the left. */
  readonly before: readonly AST.Node[];
}

function quantifiersIn(node: AST.Node, before: readonly AST.Node[] = []): Placed[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap((one) => quantifiersIn(one, before));
    case 'Assertion':
      return 'alternatives' in node
        ? node.alternatives.flatMap((one) => quantifiersIn(one, before))
        : [];
    case 'Alternative':
      return node.elements.flatMap((one, at) =>
        quantifiersIn(one, [...before, ...node.elements.slice(0, at)]),
      );
    case 'Quantifier': {
      const inner = quantifiersIn(node.element, before);
      return node.max < SHORT_RUN ? inner : [{ quantifier: node, before }, ...inner];
    }
    default:
      return [];
  }
}

/** Makes texts that fit parts of an expression; another turn takes other choices. */
class Sampler {
  readonly characters: readonly string[];
  private readonly members = new Map<string, readonly string[]>();

  constructor(
    source: string,
    private readonly flags: string,
  ) {
    this.characters = [...new Set([...source.replaceAll(/\\./g, '').split(''), ...PROBES])];
  }

  sample(node: AST.Node, turn: number): string {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup': {
        const chosen = node.alternatives[turn % node.alternatives.length];
        return chosen ? this.sample(chosen, turn) : '';
      }
      case 'Alternative':
        return node.elements.map((element) => this.sample(element, turn)).join('');
      case 'Assertion':
        return node.kind === 'lookbehind' && !node.negate && node.alternatives[0]
          ? this.sample(node.alternatives[0], turn)
          : '';
      case 'Quantifier': {
        const times = Math.min(node.max, Math.max(node.min, turn % 3));
        return this.sample(node.element, turn).repeat(times);
      }
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.member(node.raw, turn);
      default:
        return '';
    }
  }

  private membersOf(raw: string): string[] {
    const one = new RegExp(`^${raw}$`, this.flags.replaceAll(/[gy]/g, ''));
    return this.characters.filter((character) => one.test(character));
  }

  private member(raw: string, turn: number): string {
    const members = this.members.get(raw) ?? this.membersOf(raw);
    this.members.set(raw, members);
    return members[turn % Math.max(1, members.length)] ?? '';
  }
}
