import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { keepTyping } from '@/components/search/kept-typing';
import { FaultBoundary, FaultNotice } from '@/components/fault-boundary';
import { problemOf } from '@/lib/core/problem-of';
import { App } from './app';
import { readTold } from '../watch/use-telling';
import { seeFrontSite } from '@/lib/platform/front-site';
import { takeTyping, type Typing } from './typing';
import { readPauses } from '../site/use-pause';
import { readWatch } from './use-watch';

/** What is looked up at first: words of a page on which no card can be shown. */
const ASKED = new URLSearchParams(location.search).get('search') ?? '';

/**
 * Puts the living popup in the place of what was painted first, all of it at once, and goes on
 * with what the reader has begun to type (`before` where it was taken earlier). Where nothing
 * stored can be read it says so there, and tries again.
 */
export async function begin(root: HTMLElement, before: Typing | null = null): Promise<void> {
  const read = await readEarly().catch((error: unknown) => problemOf(error));
  // Where a fault stood in the place of the field, what was typed before it holds.
  const typing = before ?? takeTyping(root);
  const living = createRoot(root);
  if ('kind' in read) {
    const again = () => {
      living.unmount();
      void begin(root, typing);
    };
    living.render(<FaultNotice problem={read} onRetry={again} />);
    return;
  }
  const typed = keepTyping(typing.text || ASKED);
  flushSync(() =>
    living.render(
      <FaultBoundary>
        <App early={read} typed={typed} />
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
