import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules about a whole page, of which a sheet shows many. */
const OF_PAGES = [
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'region',
];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe on the page as it stands, open shadow roots included. Returns one line for each
 * element that violates a rule: the rule, the element and what to do.
 */
export async function audit(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(async (ofPages) => {
    const { axe: run } = globalThis as typeof globalThis & { axe: typeof axe };
    const rules = Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }]));
    return run.run(document, { resultTypes: ['violations'], rules });
  }, OF_PAGES);
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`,
    ),
  );
}
