import type { Random } from './random';

const SCRAPS = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  ';',
  '"',
  "'",
  '=',
  '<!--',
  '-->',
  '--',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<?x ?>',
  '<value>',
  '</value>',
  '<footnoteId id="__proto__"/>',
  'constructor',
  '\uFEFF',
  '\u00A0',
  '\u2028',
  '💶',
  'é',
  '<p>',
  '<b>bold</b>',
  '<x:y a="1" a="2">',
  '<ownershipDocument>',
  '</ownershipDocument>',
];
const ENTITIES = [
  '&amp;',
  '&lt;',
  '&#169;',
  '&#x20AC;',
  '&#0;',
  '&#x110000;',
  '&nbsp;',
  '&a',
  '&#;',
];
const NUMBERS = ['9'.repeat(40), `1${'0'.repeat(308)}`, '-1', '1e9', '0x1F', '.5', '1,000', 'NaN'];
const DATES = ['2035-01-01', '0022-02-02', '2026-02-30', '2026-05-05-05:00', ''];
const FLAGS = ['true', 'FALSE', '1', 'P', 'S', 'Infinity'];
const WORDS = ['CEO', 'See Remarks', 'ADSs, each representing 5 ordinary shares', 'C$12'];
const TEXTS = [...NUMBERS, ...DATES, ...FLAGS, ...WORDS];
const DOCTYPES = [
  '<!DOCTYPE a>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
];

type Mutation = (text: string, random: Random, others: readonly string[]) => string;

/** What can happen to a filing on its way, and what somebody might do to it on purpose. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: (text, random) => text.slice(0, random.below(text.length)),
  beheaded: (text, random) => text.slice(random.below(text.length)),
  gap: (text, random) => overwrite(text, random, ''),
  scrap: (text, random) => overwrite(text, random, random.pick(SCRAPS)),
  entity: (text, random) => inText(text, random, (own) => own + random.pick(ENTITIES)),
  spliced: (text, random, others) => {
    const other = random.pick(others);
    const from = random.below(other.length);
    return overwrite(text, random, other.slice(from, from + random.below(400)));
  },
  swallowed: (text, random, others) => text + random.pick(others),
  repeated: (text, random) => {
    const [from, to] = someElement(text, random);
    return text.slice(0, to) + text.slice(from, to) + text.slice(to);
  },
  removed: (text, random) => {
    const [from, to] = someElement(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  retyped: (text, random) => inText(text, random, () => random.pick(TEXTS)),
  nested: (text, random) => {
    const depth = 1 + random.below(40);
    return inText(text, random, (own) => '<i>'.repeat(depth) + own + '</i>'.repeat(depth));
  },
  doctype: (text, random) => random.pick(DOCTYPES) + text,
  latin: (text) => Buffer.from(text, 'utf8').toString('latin1'),
  wide: (text) => Buffer.from(text, 'utf16le').toString('latin1'),
  prefixed: (text) => text.replaceAll('</', '</n:').replace(/<(?=[a-z])/g, '<n:'),
  spaced: (text, random) => text.replaceAll('\n', random.pick(['', '\r\n', '\n\t\n', '\u000B'])),
  shouted: (text, random) => inText(text, random, (own) => own.toUpperCase()),
};

const NAMES = Object.keys(MUTATIONS);

/** The filing after one to three mutations, and what they were. */
export function mutate(
  text: string,
  random: Random,
  others: readonly string[],
): { source: string; how: string } {
  const how = Array.from({ length: 1 + random.below(3) }, () => random.pick(NAMES));
  const source = how.reduce((at, name) => MUTATIONS[name]?.(at, random, others) ?? at, text);
  return { source, how: how.join(', ') };
}

function overwrite(text: string, random: Random, by: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + by + text.slice(at + random.below(20));
}

/** Changes one stretch of character data. */
function inText(text: string, random: Random, change: (own: string) => string): string {
  const from = text.indexOf('>', random.below(text.length + 1)) + 1;
  const to = text.indexOf('<', from);
  return from === 0 || to < 0
    ? text
    : text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
}

/** Where an element without elements of its name inside begins and ends. */
function someElement(text: string, random: Random): [number, number] {
  const begin = text.slice(random.below(text.length + 1)).match(/<(\w+)>/);
  const from = begin ? text.indexOf(begin[0], text.length - (begin.input?.length ?? 0)) : -1;
  const to = begin ? text.indexOf(`</${begin[1]}>`, from) : -1;
  return from < 0 || to < 0 ? [0, 0] : [from, to + (begin?.[1]?.length ?? 0) + 3];
}
