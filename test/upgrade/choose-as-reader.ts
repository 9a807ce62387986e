import type { LaunchedBrowser } from '@/test/browser/launch';
import { sendFrom } from '@/test/e2e/fund-messages';

/** What a reader says besides what is watched: that a word is no company, and a rule of their own. */
const CHOICES = [
  ['correction.add', { phrase: 'widget', not: '0009990004', instead: null, everywhere: true }],
  [
    'rules.save',
    {
      id: 'mine',
      topics: ['sale'],
      scope: { of: 'all' },
      atLeast: 2_000_000,
      by: 'chiefs',
      isOn: false,
    },
  ],
] as const;

/** Corrects a word and adds a rule, as the pages do; what an older build does not take is said. */
export async function chooseAsReader({ context, origin }: LaunchedBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  for (const [kind, request] of CHOICES) {
    const reply = (await sendFrom(page, kind, request)) as { readonly ok?: boolean } | null;
    if (reply?.ok !== true) console.log(`The older build does not take ${kind}.`);
  }
  await page.close();
}
