import type { Mark } from './highlight';

const MOST_NESTED = 100;

/** The node and the hosts of the shadow trees it lies in, outermost first. */
function hostsOf(node: Node): Node[] {
  const path = [node];
  let root = node.getRootNode();
  while (root instanceof ShadowRoot && path.length < MOST_NESTED) {
    path.unshift(root.host);
    root = root.host.getRootNode();
  }
  return path;
}

/**
 * Below zero when the first range begins before the other on the page, above zero when after, zero
 * where both begin at the same place. What lies in a shadow tree counts as at its host.
 */
export function compareMarks({ range: a }: Mark, { range: b }: Mark): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const [hosts, others] = [hostsOf(a.startContainer), hostsOf(b.startContainer)];
  const depth = hosts.findIndex((host, at) => host !== others[at]);
  const [host, other] = [hosts[depth], others[depth]];
  // One lies in the shadow tree of the very node in which the other lies.
  if (!host || !other) return host ? 1 : -1;
  return host.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
