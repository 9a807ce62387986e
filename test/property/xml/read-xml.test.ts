import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { readXml, wholeTextOf, type XmlElement } from '@/lib/core/xml/read-xml';
import { mutate } from '@/test/property/form4/mutate';
import { randomOf } from '@/test/property/form4/random';
import { seedFilings } from '@/test/property/form4/seeds';

const SEED = 7_041_776;
const DOCUMENTS = 2000;
/** What our reader lets through and XML does not: it is only ever shown as text. */
const CONTROL = /[^\t\n\r\u0020-\uFFFD]/;

interface Read {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
  readonly children: readonly Read[];
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The tree by an independent parser; null for what it refuses, and for a DOCTYPE. */
function expected(source: string): Read | null {
  const open: { name: string; attributes: [string, string][]; text: string; children: Read[] }[] =
    [];
  let root: Read | null = null;
  const parser = new SaxesParser({ xmlns: false });
  let isRefused = false;
  parser.on('error', () => {
    isRefused = true;
  });
  parser.on('doctype', () => {
    isRefused = true;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.entries(tag.attributes).map(([name, text]): [string, string] => [
      name,
      fold(text),
    ]);
    open.push({ name: local(tag.name), attributes, text: '', children: [] });
    if (open.length > 32) isRefused = true;
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed) return;
    const element = { ...closed, text: fold(closed.text) };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.write(source.replace(/^[\uFEFF\s]+/, '')).close();
  return isRefused ? null : root;
}

function plain(element: XmlElement): Read {
  return {
    name: element.name,
    attributes: [...element.attributes].map(([name, text]) => [name, fold(text)]),
    text: fold(element.text),
    children: element.children.filter(({ name }) => name !== '#text').map(plain),
  };
}

test(`${DOCUMENTS} documents (seed ${SEED}) are read and refused as an independent parser does`, () => {
  const random = randomOf(SEED);
  const seeds = seedFilings();
  const differing: string[] = [];
  let accepted = 0;
  for (let serial = 0; serial < DOCUMENTS; serial++) {
    const { source, how } = mutate(random.pick(seeds), random, seeds);
    const theirs = expected(source);
    const ours = readXml(source);
    if (theirs === null && ours.ok && CONTROL.test(source)) continue;
    const read = JSON.stringify(ours.ok ? plain(ours.value) : null);
    if (read !== JSON.stringify(theirs)) differing.push(`document ${serial} (${how})`);
    if (!ours.ok) continue;
    accepted += 1;
    expect(source.slice(ours.value.start, ours.value.end)).toMatch(/^<[\s\S]*>$/);
    expect(wholeTextOf(ours.value).length).toBeLessThan(source.length * 2);
  }
  expect(differing).toEqual([]);
  expect(accepted).toBeGreaterThan(DOCUMENTS / 5);
}, 120_000);
