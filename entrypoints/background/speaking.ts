import type { Messages } from '@/lib/core/words/catalogue';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import { readMessages } from '@/lib/platform/language';
import { tellPages } from '@/lib/platform/tell-pages';
import { nameMenu } from './menu';
import type { Services } from './services';
import { countAnew } from './watching';

/** The reader may have chosen another language: what the browser and cards show for us is said in it. */
export async function speakAnew(services: Services): Promise<void> {
  await services.speech.anew();
  await nameMenu(services);
  await countAnew(services);
  await tellPages('page.words');
}

/** The words of the chosen language, for our script in a page; null for the browser's own. */
export async function readWords({
  settings,
}: Pick<Services, 'settings'>): Promise<Result<Messages | null, Problem>> {
  const { language } = await settings();
  if (language === 'browser') return ok(null);
  const whole = Object.entries(await readMessages(language));
  // Descriptions are for translators.
  return ok(Object.fromEntries(whole.map(([key, { message }]) => [key, { message }])));
}
