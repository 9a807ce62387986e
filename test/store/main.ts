import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { obtainBrowser } from '@/test/browser/install-browser';
import { launchBrowser } from '@/test/browser/launch';
import { startReplica } from '@/test/replica/server';
import { ROOT, runTool } from '@/test/suite/run-tool';
import { justifications } from './justifications';
import { LANGUAGES, readListing } from './listing';
import { takeStorePictures } from './pictures';

const FOLDER = join(ROOT, '.output/store');

/**
 * Writes all that the stores ask for besides the packages into `.output/store`: the texts of the
 * listing in each language, reasons of the permissions, answers of the forms, privacy policy, and
 * pictures of the production build. Returns the exit code.
 */
export async function main(): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeTexts();
  const browser = obtainBrowser();
  if (!browser.ok) {
    console.error(browser.problem);
    return 1;
  }
  const code = await runTool('wxt', 'build', '--level', 'warn');
  if (code !== 0) return code;
  const replica = await startReplica({ edgarFolder: null });
  try {
    const extension = join(ROOT, '.output/chrome-mv3');
    const launched = await launchBrowser({
      browser: browser.value,
      extension,
      replica,
      headless: true,
    });
    try {
      await takeStorePictures(launched, FOLDER);
    } finally {
      await launched.close();
    }
  } finally {
    await replica.close();
  }
  console.log('Texts and pictures for the stores: .output/store');
  return 0;
}

function writeTexts(): void {
  for (const language of LANGUAGES) {
    const { name, summary, description } = readListing(language);
    const text = `${name}\n\n${summary}\n\n${description}\n`;
    writeFileSync(join(FOLDER, `listing.${language}.txt`), text);
  }
  writeFileSync(join(FOLDER, 'permissions.txt'), justifications());
  copyFileSync(join(ROOT, 'docs/store/submission.md'), join(FOLDER, 'submission.md'));
  copyFileSync(join(ROOT, 'docs/privacy-policy.md'), join(FOLDER, 'privacy-policy.md'));
}
