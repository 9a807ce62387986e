import { describe, expect, test } from 'vitest';
import { builtFor, type Target } from './built';
import { listFiles, listSources, PRODUCT, readText } from './sources';
import { dottedName, walkSource, type SyntaxNode } from './syntax';

/** What makes code of a text, when it is called or made. */
const EVALUATES = /^(?:(?:globalThis|self|window)\.)?(?:eval|Function|execScript)$/;
const TIMERS = /^(?:(?:globalThis|self|window)\.)?set(?:Timeout|Interval)$/;

describe.each<Target>(['chrome', 'firefox'])('the build for %s', (target) => {
  test('makes no code of text', async () => {
    const { folder } = await builtFor(target);
    const scripts = listFiles(folder).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.flatMap((path) => evaluations(path, readText(path)))).toEqual([]);
  }, 120_000);

  test('has pages without scripts, styles or handlers of their own', async () => {
    const { folder } = await builtFor(target);
    const pages = listFiles(folder).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    const own =
      /<script(?![^>]*\ssrc="\/?[\w./-]+")|<style|\s(?:style|on[a-z]+|srcdoc)\s*=|javascript:/i;
    expect(pages.filter((path) => own.test(readText(path)))).toEqual([]);
  }, 120_000);
});

// Styles that a script sets on an element by property are no inline styles to a policy; what is
// written as an attribute, or as a text of rules, is.
test('nothing writes styles as text into a page', () => {
  const found = listSources(...PRODUCT).flatMap((path) => {
    const places: string[] = [];
    walkSource(path, readText(path), (node) => {
      if (writesStyle(node)) places.push(path);
    });
    return places;
  });
  expect(found).toEqual([]);
});

describe('the checks themselves', () => {
  test.each([
    'eval("1")',
    'new Function("1")',
    'Function("1")',
    'setTimeout("x()", 1)',
    '(0, eval)("1")',
  ])('%s is seen', (text) => expect(evaluations('x.js', text)).not.toEqual([]));
  test.each(['setTimeout(x, 1)', 'a.eval', 'x instanceof Function', 'evaluate("1")'])(
    '%s is fine',
    (text) => expect(evaluations('x.js', text)).toEqual([]),
  );
});

function evaluations(path: string, text: string): string[] {
  const found: string[] = [];
  walkSource(path, text, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    const name = dottedName(lastOf(node['callee'])) ?? '';
    const [first] = node['arguments'] as readonly SyntaxNode[];
    const isText = first?.type === 'TemplateLiteral' || typeof first?.['value'] === 'string';
    if (EVALUATES.test(name) || (TIMERS.test(name) && isText)) found.push(`${path}: ${name}`);
  });
  return found;
}

/** `(0, eval)` calls the last. */
function lastOf(callee: unknown): unknown {
  const node = Object(callee) as SyntaxNode;
  if (node.type === 'ParenthesizedExpression') return lastOf(node['expression']);
  return node.type === 'SequenceExpression' ? (node['expressions'] as unknown[]).at(-1) : callee;
}

function writesStyle(node: SyntaxNode): boolean {
  if (node.type !== 'CallExpression') return false;
  const called = Object(node['callee']) as SyntaxNode;
  const name = Object(called['property']) as SyntaxNode;
  const [first] = node['arguments'] as readonly SyntaxNode[];
  const isStyle = String(first?.['value']).toLowerCase() === 'style';
  return isStyle && (name['name'] === 'setAttribute' || name['name'] === 'createElement');
}
