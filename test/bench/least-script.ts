import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The least that finds anything: asks the background once, walks the text once, and paints a range
 * for each word in capitals, from then on of what is added too.
 */
async function paintCapitals(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: string): Promise<unknown> } };
  };
  const painted = new Highlight();
  CSS.highlights.set('floor', painted);
  const read = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      for (const match of node.data.matchAll(/\b[A-Z]{3,5}\b/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        painted.add(range);
      }
    }
  };
  await chrome.runtime.sendMessage('');
  read(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) read(node);
  }).observe(document.body, { childList: true, subtree: true });
}

/** Writes it as an unpacked extension for one host's pages of the bench; returns its folder. */
export function writeLeastScript(host: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'buyline-least-'));
  const manifest = {
    manifest_version: 3,
    name: 'Walks once',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [
      { matches: [`https://${host}/bench/*`], js: ['least.js'], css: ['least.css'] },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => answer(message));\n',
  );
  writeFileSync(join(folder, 'least.css'), '::highlight(floor) { text-decoration: underline }\n');
  writeFileSync(join(folder, 'least.js'), `(${paintCapitals.toString()})();\n`);
  return folder;
}
