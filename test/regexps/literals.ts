import { listSources, PRODUCT, readText } from '@/test/repo/sources';
import { dottedName, walkSource } from '@/test/repo/syntax';
import type { Made } from './recorded';

/** Every expression that stands in the product's sources as such. */
export function literals(): Made[] {
  const found: Made[] = [];
  for (const file of listSources(...PRODUCT)) {
    walkSource(file, readText(file), (node) => {
      const { pattern, flags } = Object(node['regex']) as { pattern?: unknown; flags?: unknown };
      if (node.type !== 'Literal' || typeof pattern !== 'string') return;
      found.push({ file, source: pattern, flags: String(flags) });
    });
  }
  return found;
}

/** The files that put expressions together. */
export function makers(): string[] {
  return listSources(...PRODUCT).filter((file) => {
    let makes = false;
    walkSource(file, readText(file), (node) => {
      makes ||= node.type === 'NewExpression' && dottedName(node['callee']) === 'RegExp';
    });
    return makes;
  });
}
