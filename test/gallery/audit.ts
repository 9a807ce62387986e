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

/** Where an expression runs: a tab, or a page of the extension that is no tab. */
interface Examined {
  readonly evaluate: (expression: string) => Promise<unknown>;
}

/**
 * Runs every rule of axe, those about whole pages among them, on a page as it stands, open shadow
 * roots included. Returns one line for each element that violates a rule: the rule, the element and
 * what to do. Throws when axe examined nothing.
 */
export async function auditWhole({ evaluate }: Examined): Promise<string[]> {
  return examine(evaluate, []);
}

/** The same of a sheet of the gallery, without the rules about a whole page. */
export async function audit(page: Page): Promise<string[]> {
  return examine((expression) => page.evaluate(expression), OF_PAGES);
}

async function examine(evaluate: Examined['evaluate'], leftOut: string[]): Promise<string[]> {
  await evaluate(`${source};0`);
  const found = await evaluate(`(${String(findViolations)})(${JSON.stringify(leftOut)})`);
  if (!Array.isArray(found)) throw new Error('axe gave no answer.');
  const [passed, ...lines] = found.map(String);
  if (!(Number(passed) > 5)) throw new Error(`axe found ${passed} rules to hold.`);
  return lines;
}

/** Runs in the page, as text: how many rules hold, and one line for each element that breaks one. */
async function findViolations(leftOut: readonly string[]): Promise<string[]> {
  const { axe: run } = globalThis as typeof globalThis & { axe: typeof axe };
  const rules = Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }]));
  const results = await run.run(document, { resultTypes: ['violations'], rules });
  const lines = results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`,
    ),
  );
  return [String(results.passes.length), ...lines];
}
