const ARTICLE = /(?:Article|Posting|Report)$/;
const MOST_SCRIPTS = 20;
const LONGEST = 300_000;
const MOST_NODES = 5_000;

/**
 * The `datePublished` of every article that the page's JSON-LD describes, as written. What is no
 * JSON, too long or too deep to be an article's description is passed over.
 */
export function datesPublished(document: Document): string[] {
  const scripts = Document.prototype.querySelectorAll.call(
    document,
    'script[type="application/ld+json"]',
  );
  return [...scripts]
    .slice(0, MOST_SCRIPTS)
    .flatMap(({ textContent }) => datesIn(parsed(textContent ?? '')));
}

function parsed(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function datesIn(root: unknown): string[] {
  const dates: string[] = [];
  const queue: unknown[] = [root];
  for (let seen = 0; seen < queue.length && seen < MOST_NODES; seen += 1) {
    const node = queue[seen];
    if (typeof node !== 'object' || node === null) continue;
    const { '@type': type, datePublished } = node as Record<string, unknown>;
    const types: unknown[] = Array.isArray(type) ? type : [type];
    const isArticle = types.some((name) => typeof name === 'string' && ARTICLE.test(name));
    if (isArticle && typeof datePublished === 'string') dates.push(datePublished);
    // An article's own parts, such as its comments, are published later.
    if (!isArticle) queue.push(...Object.values(node).slice(0, MOST_NODES));
  }
  return dates;
}
