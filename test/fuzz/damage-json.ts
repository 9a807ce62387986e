import type { Random } from '@/test/property/form4/random';
import { damageText } from './damage-text';

const NAMES = ['__proto__', 'constructor', 'toString', 'length', 'then', 'toJSON', '', '0', 'cik'];
const VALUES: readonly unknown[] = [
  null,
  true,
  '',
  '0000320193',
  'x'.repeat(10_000),
  '\u0000\uD800',
  '__proto__',
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  '2026-02-30',
  '9999-12-31',
  [],
  {},
  [[[[[[]]]]]],
  [null],
  { length: 1e9 },
];
const DEPTH = 20_000;

/** A JSON text after one to three changes, to its values or to its characters. */
export function damageJson(text: string, random: Random, others: readonly string[]): string {
  if (random.below(4) === 0) return damageText(text, random, others);
  if (random.below(60) === 0) return nested(random);
  let root = JSON.parse(text) as unknown;
  for (let left = 1 + random.below(3); left > 0; left -= 1) root = change(root, random, others);
  return JSON.stringify(root);
}

function nested(random: Random): string {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"filings":', '}'],
    ['[{"entries":', '}]'],
  ] as const);
  return open.repeat(DEPTH) + (random.below(2) ? `0${close.repeat(DEPTH)}` : '');
}

function change(root: unknown, random: Random, others: readonly string[]): unknown {
  const holder = someHolder(root, random);
  if (holder === null) return random.pick(VALUES);
  const keys = Object.keys(holder);
  const key = random.pick(keys);
  switch (random.below(7)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      define(holder, random.pick(Array.isArray(holder) ? keys : NAMES), holder[key]);
      break;
    case 2:
      if (Array.isArray(holder)) holder.push(...Array.from({ length: 40 }, () => holder[key]));
      else define(holder, `${key} `, holder[key]);
      break;
    case 3:
      define(holder, key, holder[random.pick(keys)]);
      break;
    case 4:
      define(holder, key, [holder[key]]);
      break;
    case 5:
      define(holder, key, JSON.parse(random.pick(others)));
      break;
    default:
      define(holder, key, random.pick(VALUES));
  }
  return root;
}

/** As `JSON.parse` does it: `__proto__` becomes a key like any other. */
function define(holder: object, key: string, value: unknown): void {
  // What holds itself could not be written.
  const copy = value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
  Object.defineProperty(holder, key, {
    value: copy,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** An array or object with something in it, found by going down at random; null without any. */
function someHolder(root: unknown, random: Random): Record<string, unknown> | null {
  let found: Record<string, unknown> | null = null;
  let at: unknown = root;
  while (typeof at === 'object' && at !== null && Object.keys(at).length > 0) {
    found = at as Record<string, unknown>;
    if (random.below(4) === 0) break;
    at = found[random.pick(Object.keys(found))];
  }
  return found;
}
