import { compareText } from '@/lib/core/order';
import { expect, test } from 'vitest';
import { readXml, type XmlElement } from '@/lib/core/xml/read-xml';
import { wholeTextOf } from '@/lib/core/xml/whole-text';
import { mutate } from '@/test/property/form4/mutate';
import { randomOf, type Random } from '@/test/property/form4/random';
import { seedFilings } from '@/test/property/form4/seeds';
import { fold, readIndependently, type Read } from './independent-reading';

const SEED = 7_041_776;
const DOCUMENTS = 2000;
const COMPOSED = 20_000;

/** What readers of XML stumble over, put together at random. */
const PIECES = [
  ['<a>', '</a>', '<a>', '</a>', '<b/>', '<x:b>', '</x:b>', '<𐀀>', '</𐀀>', '<é/>', '<\u0301/>'],
  ['<a id="1">', "<a\nid = '2'\t>", '<a x:id="1" id="2"/>', '<a y:id="1" x:id="2"/>'],
  ['<a xmlns:id="u"/>', '<a id="1" id="2"/>', '<a b="1\r\n2\r3\n4\t5"/>', '<a b="&#10;&#x9;"/>'],
  ['<a b="]]>"/>', '<a b="\u0001"/>', '<a b="<"/>', '<a b=1/>', '<a b/>', '<a b="1"c="2"/>'],
  ['text', ' ', '\n', '\r\n', '\r', '\t', '>', ']]', ']]>', '\u00A0', '\v', '\f', '\uFEFF'],
  ['\0', '\u0001', '\u007F', '\u0085', '\u2028', '\uD800', '\uDC00', '\uFFFE', '\uFFFF', '𝔸'],
  ['&amp;', '&#65;', '&#x00000000000000000000000041;', '&#00000000000000000000000000066;'],
  ['&#x1F4B6;', '&#xD800;', '&#xFFFE;', '&#1;', '&#13;', '&x;', '&', '&#x;', '&lt'],
  ['<![CDATA[x]]>', '<![CDATA[ \r\n&amp;<b> ]]>', '<![CDATA[\u0001]]>', '<![CDATA[]]>'],
  ['<!-- c -->', '<!-- \u0001 -->', '<!-- -- -->', '<!---->', '<?p i?>', '<?p \u0001?>', '<?p?>'],
].flat();

function compose(random: Random): string {
  const lead = random.below(4) === 0 ? random.pick(PIECES) : '';
  const parts = Array.from({ length: 1 + random.below(6) }, () => random.pick(PIECES));
  return `${lead}<r>${parts.join('')}</r>${random.below(8) === 0 ? random.pick(PIECES) : ''}`;
}

function plain({ name, attributes, text, children }: XmlElement): Read {
  return {
    name,
    attributes: Object.fromEntries(
      [...attributes].sort(([one], [other]) => compareText(one, other)),
    ),
    text: children.length > 0 ? fold(text) : text,
    children: children.map(plain),
  };
}

/** Refused by both, or read the same; else what differs. */
function difference(source: string): string | null {
  const theirs = readIndependently(source);
  const ours = readXml(source);
  const read = JSON.stringify(ours.ok ? plain(ours.value) : null);
  return read === JSON.stringify(theirs)
    ? null
    : `${JSON.stringify(source.slice(0, 200))}: ${read}`;
}

test(`${DOCUMENTS} filings (seed ${SEED}) are read and refused as an independent parser does`, () => {
  const random = randomOf(SEED);
  const seeds = seedFilings();
  const differing: string[] = [];
  let accepted = 0;
  for (let serial = 0; serial < DOCUMENTS; serial++) {
    const { source, how } = mutate(random.pick(seeds), random, seeds);
    if (difference(source) !== null) differing.push(`document ${serial} (${how})`);
    const ours = readXml(source);
    if (!ours.ok) continue;
    accepted += 1;
    expect(source.slice(ours.value.start, ours.value.end)).toMatch(/^<[\s\S]*>$/);
    expect(wholeTextOf(ours.value, source).length).toBeLessThan(source.length * 2);
  }
  expect(differing).toEqual([]);
  expect(accepted).toBeGreaterThan(DOCUMENTS / 5);
}, 120_000);

test(`${COMPOSED} small documents of odd pieces (seed ${SEED}) too`, () => {
  const random = randomOf(SEED);
  const differing = new Set<string>();
  let accepted = 0;
  for (let serial = 0; serial < COMPOSED; serial++) {
    const source = compose(random);
    const found = difference(source);
    if (found !== null) differing.add(found);
    else if (readXml(source).ok) accepted += 1;
  }
  expect([...differing].slice(0, 20)).toEqual([]);
  expect(accepted).toBeGreaterThan(COMPOSED / 20);
}, 60_000);
