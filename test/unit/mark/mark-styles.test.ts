import { expect, test } from 'vitest';
import { MARK_STATES } from '@/lib/core/mark/mark';
import { HIGHLIGHT_NAMES, highlightName } from '@/lib/dom/highlight';
import { markRules } from '@/lib/dom/mark-rules';
import { readText } from '@/test/repo/sources';

const PAGE = readText('entrypoints/detector.content/style.css');
const TOKENS = readText('components/tokens.css');
const LEGEND = readText('components/mark-legend.css').replaceAll(
  /var\((--[\w-]+)\)/g,
  (_, name: string) => new RegExp(`${name}: ([^;]+);`).exec(TOKENS)?.[1] ?? name,
);

/** The declarations of rules by their selectors, of one block of a style sheet. */
function rulesIn(css: string): Map<string, string> {
  const rules = new Map<string, string>();
  for (const [, selectors = '', declared = ''] of css.matchAll(/([^{};]+)\{([^{}]+)\}/g)) {
    const said = declared.replaceAll(/\s+/g, ' ').trim();
    for (const selector of selectors.split(',')) rules.set(selector.trim(), said);
  }
  return rules;
}

const [chromium = '', rest = ''] = PAGE.replaceAll(/\/\*[^]*?\*\//g, '').split('@supports');
const [firefox = '', forced = ''] = rest.split('@media');

const bare = (declared = '') => declared.replaceAll(' ', '').replace(/;$/, '');
const shapeOf = (declared = '') => /underline (\w+)/.exec(declared)?.[1];

test('every name has a rule, in Chromium’s way, in Firefox’s and in forced colours', () => {
  for (const [css, before] of [
    [chromium, ':root'],
    [firefox, ''],
    [forced, ':root'],
  ] as const) {
    const expected = HIGHLIGHT_NAMES.map((name) => `${before}::highlight(${name})`);
    expect([...rulesIn(css).keys()].sort()).toEqual([...expected].sort());
  }
});

test('a mark looks the same in both browsers, and in shadow roots of Firefox', () => {
  const [here, there] = [rulesIn(chromium), rulesIn(firefox)];
  const inside = rulesIn(markRules().replace('@media screen', ''));
  for (const name of HIGHLIGHT_NAMES) {
    expect(here.get(`:root::highlight(${name})`)).toBe(there.get(`::highlight(${name})`));
    expect(bare(inside.get(`::highlight(${name})`))).toBe(
      bare(here.get(`:root::highlight(${name})`)),
    );
  }
});

test.each(['faint', 'normal', 'strong'] as const)(
  'no two states share what is drawn, colour aside: %s',
  (style) => {
    const drawn = MARK_STATES.map((state) => {
      const declared = rulesIn(chromium).get(
        `:root::highlight(${highlightName(state, 'sure', style)})`,
      );
      return declared?.replaceAll(/ #[\da-f]{6}/g, '');
    });
    expect(new Set(drawn).size).toBe(MARK_STATES.length);
  },
);

test('the one shape that two states share, a full line, differs in weight by half and in colour', () => {
  const names = MARK_STATES.map(
    (state) => [state, highlightName(state, 'sure', 'normal')] as const,
  );
  const shapes = names.map(
    ([state, name]) =>
      [state, shapeOf(rulesIn(chromium).get(`:root::highlight(${name})`))] as const,
  );
  const solid = shapes.filter(([, shape]) => shape === 'solid').map(([state]) => state);
  expect(solid).toEqual(['bought', 'quiet']);
  expect(new Set(shapes.map(([, shape]) => shape)).size).toBe(MARK_STATES.length - 1);
});

test('in forced colours each state has a shape of its own, the quiet one none', () => {
  const shapes = MARK_STATES.map((state) => {
    const declared = rulesIn(forced).get(
      `:root::highlight(${highlightName(state, 'sure', 'normal')})`,
    );
    return [state, shapeOf(declared)] as const;
  });
  expect(new Set(shapes.map(([, shape]) => shape)).size).toBe(MARK_STATES.length);
  expect(Object.fromEntries(shapes)).toMatchObject({ quiet: undefined, unknown: 'dotted' });
});

test('the legend draws each state as a page does', () => {
  const [page, legend] = [rulesIn(chromium), rulesIn(LEGEND)];
  for (const state of MARK_STATES) {
    const drawn = page.get(`:root::highlight(${highlightName(state, 'sure', 'normal')})`);
    const offset = legend.get('.mark-sample');
    expect(`${legend.get(`.mark-sample.is-${state}`)} ${offset}`).toBe(drawn);
  }
});

test('colours stand out from white and from black pages', () => {
  const colours = [...new Set(PAGE.match(/#[\da-f]{6}/g))];
  expect(colours).toHaveLength(3);
  for (const colour of colours) {
    const light = luminance(colour);
    expect(1.05 / (light + 0.05)).toBeGreaterThan(3);
    expect((light + 0.05) / 0.05).toBeGreaterThan(3);
  }
});

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
