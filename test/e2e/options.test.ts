import { afterEach, beforeEach, expect, test } from 'vitest';
import { readerExportSchema } from '@/test/unit/export/whole-export-schema';
import { readMentions } from '@/test/browser/mentions';
import { savedBy } from '@/test/browser/saved-file';
import { openedBy } from './opened-by';
import { addBySearch } from './popup';
import { openArticle, openOptions, openPopup, startWorld, type World } from './world';

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world.close());

test('the popup leads to the options, where everything can be taken along as one file', async () => {
  const popup = await openPopup(world);
  await addBySearch(popup, 'QHVN');
  const link = popup.getByRole('link', { name: 'Options' });
  const options = await openedBy(world, () => link.click());
  await options.getByText('You have corrected nothing.').waitFor();
  await options.getByText('None. To add one').waitFor();
  const save = options.getByRole('button', { name: 'Save as file' });
  const { name, text } = await savedBy(options, () => save.click());
  expect(name).toMatch(/^buyline-\d{4}-\d{2}-\d{2}\.json$/);
  await options.getByText(`Saved as ${name}.`).waitFor();
  const saved = readerExportSchema.parse(JSON.parse(text));
  expect(saved.entries.map(({ symbol }) => symbol)).toEqual(['QHVN']);
});

test('the setting of marks is kept, and takes names off the pages', async () => {
  const page = await openArticle(world);
  const texts = async () => (await readMentions(page)).map(({ text }) => text);
  await expect.poll(texts).toContain('Quillhaven Instruments');
  const options = await openOptions(world);
  const [names, symbols] = ['Symbols and names', 'Symbols only'].map((name) =>
    options.getByRole('radio', { name }),
  );
  await expect.poll(() => names?.isChecked()).toBe(true);
  await symbols?.click();
  await expect.poll(() => symbols?.isChecked()).toBe(true);
  await options.reload();
  await expect.poll(() => symbols?.isChecked()).toBe(true);
  await page.reload();
  await expect.poll(texts).toContain('QHVN');
  expect(await texts()).not.toContain('Quillhaven Instruments');
});
