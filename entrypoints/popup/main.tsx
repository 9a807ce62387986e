import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { readTold } from '../watch/use-telling';
import { seeFrontSite } from '@/lib/platform/front-site';
import { takeTyping } from './typing';
import { readPauses } from './use-pause';
import { readWatch } from './use-watch';

/**
 * Puts the living popup in the place of what was painted first, all of it at once, and goes on
 * with what the reader has begun to type.
 */
export async function begin(root: HTMLElement): Promise<void> {
  const [watch, site, pauses, telling] = await Promise.all([
    readWatch(),
    seeFrontSite(),
    readPauses(),
    readTold(),
  ]);
  const typing = takeTyping(root);
  const early = { watch, site, pauses, telling, typed: typing.text };
  const living = createRoot(root);
  flushSync(() => living.render(<App early={early} />));
  typing.goOn(root);
}
