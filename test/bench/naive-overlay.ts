import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function wrapAll(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('script, style, .naive-mark')) continue;
    for (const match of [...text.data.matchAll(/\b[A-Z]{1,5}\b/g)].toReversed()) {
      const word = text.splitText(match.index);
      word.splitText(match[0].length);
      const span = document.createElement('span');
      span.className = 'naive-mark';
      span.style.borderBottom = '1px dashed';
      word.replaceWith(span);
      span.append(word);
    }
  }
}

/**
 * What many extensions do: every word in capitals is wrapped in a span, and half a second after
 * any change the whole body is searched again.
 */
function wrapEveryMatch(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  wrapAll();
  new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      wrapAll();
    }, 500);
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** Writes the overlay as an unpacked extension for one host; returns its folder. */
export function writeNaiveOverlay(host: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'buyline-overlay-'));
  const manifest = {
    manifest_version: 3,
    name: 'Wraps every match',
    version: '1',
    content_scripts: [{ matches: [`https://${host}/*`], js: ['overlay.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const script = [wrapAll, wrapEveryMatch].map(String).join('\n');
  writeFileSync(join(folder, 'overlay.js'), `${script}\n${wrapEveryMatch.name}();\n`);
  return folder;
}
