import { describe, expect, test } from 'vitest';
import { findPath, readImports, specifiers, type ImportEdge } from './import-graph';

interface Rule {
  readonly says: string;
  readonly from: RegExp;
  /** A target that breaks the rule. */
  readonly never: RegExp;
}

// entrypoints -> components -> lib; inside lib: services -> db | edgar | settings -> core.
const RULES: readonly Rule[] = [
  {
    says: 'lib knows neither components nor entrypoints',
    from: /^lib\//,
    never: /^(components|entrypoints)\//,
  },
  {
    says: 'components know no entrypoint',
    from: /^components\//,
    never: /^entrypoints\//,
  },
  {
    says: 'components are props in, callbacks out: no storage, network or browser',
    from: /^components\//,
    never: /^(lib\/(db|edgar|services|platform|settings)\/|wxt\/|#imports|dexie)/,
  },
  {
    says: 'lib/core imports lib/core alone, and lib/zod where a schema reads SEC bytes',
    from: /^lib\/core\/(?!xml\/|words\/catalogue\.ts$)/,
    never: /^(?!lib\/core\/|lib\/zod\.ts$)/,
  },
  {
    says: 'the words know the names of the messages besides',
    from: /^lib\/core\/words\/catalogue\.ts$/,
    never: /^(?!lib\/core\/|public\/_locales\/en\/messages\.json$)/,
  },
  {
    says: 'lib/core/xml may use the XML reader besides',
    from: /^lib\/core\/xml\//,
    never: /^(?!lib\/core\/|lib\/zod\.ts$|saxes$)/,
  },
  {
    says: 'what stores and fetches knows nothing of the services above it',
    from: /^lib\/(db|edgar|settings|platform|dom|messages)\//,
    never: /^lib\/services\//,
  },
  {
    says: 'storage and network do not know each other',
    from: /^lib\/db\//,
    never: /^lib\/edgar\//,
  },
  {
    says: 'network and storage do not know each other',
    from: /^lib\/edgar\//,
    never: /^(lib\/db\/|dexie)/,
  },
  {
    says: 'services take the browser as an argument',
    from: /^lib\/services\//,
    never: /^(wxt\/|#imports)/,
  },
  { says: 'zod is imported by lib/zod.ts alone', from: /^(?!lib\/zod\.ts$)/, never: /^zod($|\/)/ },
  { says: 'the product knows nothing of its tests', from: /./, never: /^test\// },
];

const KEPT_FROM_PAGES = /^(lib\/(db|edgar|services)\/|dexie)/;
const KEPT_FROM_DETECTOR = /^(lib\/(db|edgar|services)\/|(dexie|react|zod|saxes)($|[/-]))/;

const edges = readImports();

function offending(rule: Rule, among: readonly ImportEdge[]): string[] {
  return among
    .filter(({ from, to }) => rule.from.test(from) && rule.never.test(to))
    .map(({ from, to }) => `${from} -> ${to}`);
}

describe('dependency direction', () => {
  test.each(RULES)('$says', (rule) => {
    expect(offending(rule, edges)).toEqual([]);
  });

  const scripts = [...new Set(edges.map(({ from }) => from))].filter((path) =>
    /^entrypoints\/[\w-]+\.content(\/index)?\.tsx?$/.test(path),
  );

  test('all content scripts are known', () => {
    const names = scripts.map((path) => path.split('/')[1]);
    expect(new Set(names)).toEqual(new Set(['card.content', 'detector.content', 'judge.content']));
  });

  test.each(scripts)('%s reaches no storage, network or service', (script) => {
    const forbidden = script.includes('card') ? KEPT_FROM_PAGES : KEPT_FROM_DETECTOR;
    expect(findPath(edges, script, forbidden)?.join(' -> ') ?? null).toBeNull();
  });
});

describe('the check itself', () => {
  test.each([
    ['lib/core/a.ts', 'react'],
    ['lib/core/a.ts', 'saxes'],
    ['lib/core/a.ts', 'lib/db/store.ts'],
    ['lib/core/xml/a.ts', 'zod/mini'],
    ['components/card.tsx', 'wxt/browser'],
    ['components/card.tsx', 'dexie-react-hooks'],
    ['lib/services/lookup.ts', 'wxt/browser'],
    ['lib/dom/scan.ts', 'components/card.tsx'],
  ])('%s -> %s is refused', (from, to) => {
    expect(RULES.flatMap((rule) => offending(rule, [{ from, to }]))).not.toEqual([]);
  });

  test.each([
    ['lib/core/a.ts', 'lib/core/b.ts'],
    ['lib/core/xml/a.ts', 'saxes'],
    ['components/card.tsx', 'lib/core/format/money.ts'],
    ['entrypoints/background/index.ts', 'lib/services/lookup.ts'],
  ])('%s -> %s is fine', (from, to) => {
    expect(RULES.flatMap((rule) => offending(rule, [{ from, to }]))).toEqual([]);
  });

  test('a way over several files is found and named', () => {
    const chain = [
      { from: 'a.ts', to: 'b.ts' },
      { from: 'b.ts', to: 'a.ts' },
      { from: 'b.ts', to: 'dexie' },
    ];
    expect(findPath(chain, 'a.ts', /^dexie$/)).toEqual(['a.ts', 'b.ts', 'dexie']);
    expect(findPath(chain, 'a.ts', /^react$/)).toBeNull();
  });

  test('every way of importing is seen', () => {
    const text = `import type { A } from './a';
      import './b.css?inline';
      export * from './c';
      export const d = () => import('./d');`;
    expect(specifiers('x.ts', text).sort()).toEqual(['./a', './b.css?inline', './c', './d']);
  });
});
