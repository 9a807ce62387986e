import { declaredNames, dottedName, isPropertyName, walkSource } from './syntax';

const WORLD = new Set(
  `browser chrome window document navigator location globalThis self process require
  fetch XMLHttpRequest WebSocket Worker DOMParser indexedDB localStorage sessionStorage caches
  crypto performance setTimeout setInterval queueMicrotask requestAnimationFrame
  requestIdleCallback console`.split(/\s+/),
);

const CLOCKS_AND_DICE = new Set(['Date.now', 'Math.random']);

/**
 * Everything in a source that reaches out of a pure function: the browser, the page, the network,
 * a clock or chance, each as `line: what`. Names that the source declares itself are its own.
 */
export function findImpurities(path: string, text: string): string[] {
  const own = declaredNames(path, text);
  const found: string[] = [];
  walkSource(path, text, (node, parent, key) => {
    const name = dottedName(node);
    const line = text.slice(0, Number(node['start'])).split('\n').length;
    if (node.type === 'Identifier' && name !== null) {
      if (WORLD.has(name) && !own.has(name) && !isPropertyName(parent, key)) {
        found.push(`${line}: ${name}`);
      }
    } else if (name !== null && CLOCKS_AND_DICE.has(name)) {
      found.push(`${line}: ${name}`);
    } else if (readsTheClock(node.type, dottedName(node['callee']), node['arguments'])) {
      found.push(`${line}: the time of day by Date()`);
    }
  });
  return found;
}

function readsTheClock(type: string, callee: string | null, args: unknown): boolean {
  if (callee !== 'Date') return false;
  return type === 'CallExpression' || (Array.isArray(args) && args.length === 0);
}
