import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFor, type Target } from './built';
import { specifiers } from './import-graph';
import { readText, ROOT } from './sources';

interface Budget {
  readonly what: string;
  readonly files: readonly string[];
  /** Raw bytes, as the browser parses them. */
  readonly limit: number;
}

describe.each<Target>(['chrome', 'firefox'])('%s', (target) => {
  test('every bundle stays within its budget', async () => {
    const { folder, zip } = await builtFor(target);
    const budgets: readonly Budget[] = [
      // 58 kB. Paid in every frame that is read: walks it, asks the directory, marks and hovers.
      { what: 'detector', files: [`${folder}/content-scripts/detector.js`], limit: 60_000 },
      // 52 kB. Comes where the page's words may name somebody: features and their weights, no dictionary.
      // 7 kB of it weigh bare symbols by learnt weights, tell a company's trade and read cut names of rows.
      // 1 kB finds where a name ends that the next cell is run together with.
      { what: 'judge', files: [`${folder}/content-scripts/judge.js`], limit: 53_000 },
      // 110 kB: what a page pays on which a company may be named. 2 kB of it tell what is known of a
      // company by its line, 3 kB open cards by click, touch and keys.
      {
        what: 'detector and judge',
        files: ['detector', 'judge'].map((name) => `${folder}/content-scripts/${name}.js`),
        limit: 112_000,
      },
      // 359 kB, of which React is 219 kB, funds and their words 29 kB, the texts of evidence 11 kB.
      // 8 kB of it keeps cards pinned, moved and raised, 3 kB goes from mention to mention by keys.
      { what: 'card', files: [`${folder}/content-scripts/card.js`], limit: 364_000 },
      // 593 kB: Dexie is 98 kB, zod, saxes and fflate 60 kB; the rest reads and judges filings, loads
      // histories and what funds hold, asks signals, makes the directory, watches, searches people and
      // funds, lists the requests, wipes, keeps the cache under its limit, and says all this in words.
      { what: 'background', files: [`${folder}/background.js`], limit: 600_000 },
      // 469 kB: React and Dexie, the watch with its words, the season's meter, search and pasted lists.
      // 16 kB paint the first lines.
      { what: 'popup', files: scriptsOf(`${folder}/popup.html`), limit: 474_000 },
      // 476 kB, of which 330 kB are the popup's too; rules, lists, funds followed, requests, wipes.
      { what: 'options', files: scriptsOf(`${folder}/options.html`), limit: 480_000 },
      // 574 kB: React and Dexie, the core that reads filings, signals and their evidence, funds.
      { what: 'company', files: scriptsOf(`${folder}/company.html`), limit: 580_000 },
      // 443 kB: React and Dexie, the core that compares holdings.
      { what: 'fund', files: scriptsOf(`${folder}/fund.html`), limit: 448_000 },
      // 527 kB, all but 4 kB of it the company page's too.
      { what: 'person', files: scriptsOf(`${folder}/person.html`), limit: 530_000 },
      // 575 kB, nearly all of it the company page's too.
      { what: 'side panel', files: scriptsOf(`${folder}/sidepanel.html`), limit: 582_000 },
      { what: 'diagnostics', files: scriptsOf(`${folder}/diagnostics.html`), limit: 390_000 },
      { what: 'glossary', files: scriptsOf(`${folder}/glossary.html`), limit: 255_000 },
      // 902 kB, of which the messages of three languages are 150 kB, the counts of words 61 kB.
      { what: 'zip', files: [zip], limit: 920_000 },
    ];
    const sizes = budgets.map(({ what, files, limit }) => ({ what, limit, size: total(files) }));
    for (const { what, size, limit } of sizes) {
      console.log(`${target} ${what}: ${kilobytes(size)} of ${kilobytes(limit)}`);
    }
    expect(sizes.filter(({ size, limit }) => size > limit)).toEqual([]);
    expect(sizes.filter(({ size }) => size === 0)).toEqual([]);
  }, 120_000);
});

/** The scripts of a built page and everything they import, each once. */
function scriptsOf(page: string): string[] {
  const sources = [...readText(page).matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)];
  const found = new Set(sources.flatMap(([, path]) => (path ? [inFolderOf(page, path)] : [])));
  for (const script of found) {
    for (const imported of specifiers(script, readText(script))) {
      found.add(posix.join(posix.dirname(script), imported));
    }
  }
  return [...found];
}

function inFolderOf(page: string, path: string): string {
  return posix.join(posix.dirname(page), path);
}

function total(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(ROOT, file)).size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
