import { parseSync } from 'vite';

/** A node of the syntax tree, as ESTree describes it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/**
 * Calls `visit` for every node of a source, each with its parent and with the key under which the
 * parent holds it. Throws when the source cannot be parsed.
 */
export function walkSource(
  path: string,
  text: string,
  visit: (node: SyntaxNode, parent: SyntaxNode | null, key: string) => void,
): void {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  if (isNode(program)) walk(program, null, '', visit);
}

/** The names that a source declares itself: parameters, variables, functions and imports. */
export function declaredNames(path: string, text: string): Set<string> {
  const names = new Set<string>();
  const holders = new Set(['id', 'local', 'param', 'params', 'parameters']);
  walkSource(path, text, (node, parent, key) => {
    if (parent !== null && holders.has(key)) addBindings(node, names);
  });
  return names;
}

/** The name of an identifier or of `object.property`; null for anything else. */
export function dottedName(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type !== 'MemberExpression' || node['computed'] === true) return null;
  const [object, property] = [dottedName(node['object']), dottedName(node['property'])];
  return object === null || property === null ? null : `${object}.${property}`;
}

/** Whether an identifier only names a property and refers to nothing. */
export function isPropertyName(parent: SyntaxNode | null, key: string): boolean {
  if (parent === null || parent['computed'] === true) return false;
  if (key === 'property' || key === 'right') {
    return parent.type === 'MemberExpression' || parent.type === 'TSQualifiedName';
  }
  return key === 'key' && parent['shorthand'] !== true;
}

function addBindings(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') names.add(String(pattern['name']));
  const inner = ['left', 'argument', 'value', 'parameter'].map((key) => pattern[key]);
  const lists = ['properties', 'elements'].flatMap((key) => pattern[key] ?? []);
  for (const child of [...inner, ...lists]) addBindings(child, names);
}

function walk(
  node: SyntaxNode,
  parent: SyntaxNode | null,
  key: string,
  visit: (node: SyntaxNode, parent: SyntaxNode | null, key: string) => void,
): void {
  visit(node, parent, key);
  for (const [childKey, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, node, childKey, visit);
    }
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
