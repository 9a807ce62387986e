import { expect, test } from 'vitest';
import { listFiles, PRODUCT, readText } from './sources';

const TOKENS = 'components/tokens.css';

/** Sheets that no token reaches: they stand on a page's own words, or in a root that has but them. */
const ON_PAGES = ['entrypoints/detector.content/style.css', 'lib/overlay/ring.css'];

const SHEETS = PRODUCT.flatMap(listFiles).filter((path) => path.endsWith('.css'));
const RULED = SHEETS.filter((path) => path !== TOKENS && !ON_PAGES.includes(path));

interface Declaration {
  readonly path: string;
  readonly property: string;
  readonly value: string;
}

function declarationsOf(path: string): Declaration[] {
  const css = readText(path).replaceAll(/\/\*[^]*?\*\//g, '');
  return [...css.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({ path, property, value: value.trim() }),
  );
}

const DECLARED = RULED.flatMap(declarationsOf);

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|light-dark)a?\(/i;
const NAMED = /\b(?:white|black|red|green|blue|gr[ae]y|yellow|orange|purple|silver|navy)\b/;
const DURATION = /(?<![\w.-])\d*\.?\d+m?s\b/;

function stated(wrong: (declaration: Declaration) => boolean): string[] {
  return DECLARED.filter(wrong).map(
    ({ path, property, value }) => `${path}: ${property}: ${value}`,
  );
}

test('there are sheets, and declarations in each', () => {
  expect(RULED.length).toBeGreaterThan(30);
  expect(RULED.filter((path) => declarationsOf(path).length === 0)).toEqual([]);
});

test('no sheet states a colour of its own', () => {
  expect(stated(({ value }) => COLOUR.test(value) || NAMED.test(value))).toEqual([]);
});

test('no sheet states a size of type of its own', () => {
  const sized = /^font(?:-size)?$/;
  expect(
    // What follows a slash is the height of the line.
    stated(
      ({ property, value }) => sized.test(property) && /^[^/]*?\d(?:px|r?em|pt)\b/.test(value),
    ),
  ).toEqual([]);
});

test('no sheet states a duration of its own', () => {
  expect(stated(({ value }) => DURATION.test(value))).toEqual([]);
});

const tokens = new Map(
  [...readText(TOKENS).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);
const valuesOf = (kind: string) =>
  new Set([...tokens].flatMap(([name, value]) => (name.startsWith(kind) ? value : [])));

// What is no step of the scale sets something right by a pixel for the eye, and stays as it is.
test('whatever is a step of the scale of distances or radii is said by its token', () => {
  const [space, radius] = [valuesOf('--space-'), valuesOf('--radius-')];
  expect(space.size).toBeGreaterThan(8);
  const scaleOf = (property: string) => {
    if (property === 'border-radius') return radius;
    return /^(?:padding|margin|(?:row-|column-)?gap)\b/.test(property) ? space : null;
  };
  const isBare = ({ property, value }: Declaration) =>
    value.split(/[\s(]+/).some((one) => scaleOf(property)?.has(one.replace('-', '')));
  expect(stated(isBare)).toEqual([]);
});

test('every token is used, and every token that is used is there', () => {
  const css = SHEETS.map(readText).join('\n');
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name));
  expect([...tokens.keys()].filter((name) => !used.has(name))).toEqual([]);
  expect([...used].filter((name) => !own.has(name))).toEqual([]);
});
