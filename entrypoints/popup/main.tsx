import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FaultBoundary, FaultNotice } from '@/components/fault-boundary';
import { problemOf } from '@/lib/core/problem-of';
import { App } from './app';
import { readTold } from '../watch/use-telling';
import { seeFrontSite } from '@/lib/platform/front-site';
import { takeTyping } from './typing';
import { readPauses } from './use-pause';
import { readWatch } from './use-watch';

/**
 * Puts the living popup in the place of what was painted first, all of it at once, and goes on
 * with what the reader has begun to type. Where nothing stored can be read it says so there.
 */
export async function begin(root: HTMLElement): Promise<void> {
  const read = await readEarly().catch((error: unknown) => problemOf(error));
  const typing = takeTyping(root);
  const living = createRoot(root);
  if ('kind' in read) {
    const again = () => {
      living.unmount();
      void begin(root);
    };
    living.render(<FaultNotice problem={read} onRetry={again} />);
    return;
  }
  flushSync(() =>
    living.render(
      <FaultBoundary>
        <App early={{ ...read, typed: typing.text }} />
      </FaultBoundary>,
    ),
  );
  typing.goOn(root);
}

async function readEarly() {
  const [watch, site, pauses, telling] = await Promise.all([
    readWatch(),
    seeFrontSite(),
    readPauses(),
    readTold(),
  ]);
  return { watch, site, pauses, telling };
}
