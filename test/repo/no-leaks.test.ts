import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { SITES, UNREAD_PAGES } from '@/lib/manifest';
import { builtFor, type Target } from './built';
import { listFiles, listSources, PRODUCT, readText, ROOT } from './sources';
import { dottedName, walkSource } from './syntax';

const TEXT = /\.(tsx?|mjs|js|json|md|css|html|ya?ml|xml|txt)$|(^|\/)(\.[a-z]+rc|run|LICENSE)$/;
const MACHINE_PATH = /(^|[^\w.])\/(work|root|home|Users)\/\w/;
const SILENCED = /@ts-(ignore|nocheck|expect-error)/;
const NARROWED = /\b(test|it|describe|suite|bench)(\.\w+)*\.(only|skip|todo)\b/;
const MARKUP = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML']);
const EVALUATORS = new Set(['eval', 'Function']);

// Besides the SEC, whose host may be put in when an address is made: namespaces, and the links in
// the error messages of React and Dexie. None of these is ever requested.
const KNOWN_ADDRESSES = [
  /^https:\/\/(([\w-]+\.)*sec\.gov\b|\$\{)/,
  /^http:\/\/www\.w3\.org\//,
  // The text of the SEC's rules, which the glossary links.
  /^https:\/\/www\.ecfr\.gov\//,
  /^https:\/\/react\.dev\/(errors|link)\//,
  /^https:\/\/tinyurl\.com\/y2uuvskb$|^http:\/\/bit\.ly\/2kdckMn$/,
];

const written = [...PRODUCT, 'public', 'test', 'docs', '.ci']
  .flatMap(listFiles)
  .concat(readdirSync(ROOT, { withFileTypes: true }).flatMap((e) => (e.isFile() ? [e.name] : [])))
  .filter((path) => TEXT.test(path));

function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

test('nothing written here names a place on anyone’s machine', () => {
  expect(linesWith(written, MACHINE_PATH)).toEqual([]);
  expect(written.filter((path) => readText(path).includes(`${homedir()}/`))).toEqual([]);
});

test('no check is silenced and no test is left out', () => {
  const sources = listSources(...PRODUCT, 'test');
  expect(linesWith(sources, SILENCED)).toEqual([]);
  expect(linesWith(sources, NARROWED)).toEqual([]);
});

test('no text becomes markup or code', () => {
  const found = listSources(...PRODUCT).flatMap((path) => unsafeUses(path, readText(path)));
  expect(found).toEqual([]);
});

describe.each<Target>(['chrome', 'firefox'])('the build for %s', (target) => {
  test('names no host but the SEC’s and no place on this machine', async () => {
    const { folder } = await builtFor(target);
    const files = listFiles(folder).filter((path) => /\.(js|css|html|json)$/.test(path));
    expect(files.length).toBeGreaterThan(0);
    const foreign = files
      // The sites it runs on are the manifest's business, which has its own test; the builder
      // leaves a copy of them in the scripts.
      .filter((path) => !path.endsWith('/manifest.json'))
      .map((path) => ({ path, text: withoutPatterns(readText(path)) }))
      .flatMap(({ path, text }) => addresses(text).map((address) => `${path}: ${address}`));
    expect(foreign).toEqual([]);
    expect(files.filter((path) => readText(path).includes(ROOT))).toEqual([]);
  }, 120_000);
});

describe('the checks themselves', () => {
  test.each([
    'element.innerHTML = text',
    'element.insertAdjacentHTML("beforeend", text)',
    'const a = <p dangerouslySetInnerHTML={html} />',
    'eval("1")',
    'new Function("return 1")',
  ])('%s is refused', (text) => {
    expect(unsafeUses('x.tsx', text)).not.toEqual([]);
  });

  test.each(['// innerHTML is never used', 'element.textContent = text', 'Function.prototype'])(
    '%s is fine',
    (text) => {
      expect(unsafeUses('x.tsx', text)).toEqual([]);
    },
  );

  test('a foreign host, an unsafe scheme and a home folder are seen', () => {
    expect(addresses('"https://www.sec.gov/a" "http://www.w3.org/2000/svg"')).toEqual([]);
    expect(addresses('fetch("https://evil.example/x")')).toEqual(['https://evil.example/x']);
    expect(addresses('fetch("http://www.sec.gov/x")')).toEqual(['http://www.sec.gov/x']);
    expect(MACHINE_PATH.test(['', 'home', 'ada', 'buyline'].join('/'))).toBe(true);
    expect(MACHINE_PATH.test('https://site.example/Users/ada')).toBe(false);
  });
});

function unsafeUses(path: string, text: string): string[] {
  const found: string[] = [];
  walkSource(path, text, (node, _, key) => {
    const name = node.type === 'JSXIdentifier' ? String(node['name']) : dottedName(node);
    if (name === null || node.type === 'MemberExpression') return;
    if (MARKUP.has(name) || (key === 'callee' && EVALUATORS.has(name))) {
      found.push(`${path}: ${name}`);
    }
  });
  return found;
}

function addresses(text: string): string[] {
  const found = [...text.matchAll(/https?:\/\/[^\s"'`<>\\)]+/g)].map(([address]) => address);
  return [...new Set(found)].filter(
    (address) => !KNOWN_ADDRESSES.some((known) => known.test(address)),
  );
}

function withoutPatterns(text: string): string {
  const patterns = [...SITES, ...UNREAD_PAGES].sort((a, b) => b.length - a.length);
  return patterns.reduce((rest, pattern) => rest.replaceAll(pattern, ''), text);
}
