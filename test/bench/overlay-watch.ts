/** What is left in the page that is watched: the milliseconds from the wish to the paint. */
export interface WatchingPage {
  painted?: Promise<number>;
}

interface Watched {
  /** Where the pointer is to rest, in CSS pixels. */
  readonly word: { readonly x: number; readonly y: number };
  readonly delayMs: number;
}

/**
 * Run in a page: from the last move of the pointer onto the word, waits for the frame in which
 * something of no text of its own, a shadow host, lies beside the word, and for the task after it,
 * when that frame has been handed on to be painted.
 */
export function startWatch({ word, delayMs }: Watched): void {
  let moved = Number.NaN;
  addEventListener(
    'pointermove',
    (event) => {
      if (event.clientY === word.y) moved = event.timeStamp;
    },
    { capture: true },
  );
  const isHost = (y: number): boolean => {
    const element = document.elementFromPoint(word.x, y);
    return element?.localName === 'div' && element.childNodes.length === 0;
  };
  const until = performance.now() + 5_000;
  (globalThis as WatchingPage).painted = new Promise((resolve, reject) => {
    const look = (): void => {
      if (performance.now() > until) return reject(new Error('nothing was painted'));
      if (!isHost(word.y + 60) && !isHost(word.y - 60)) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now() - moved - delayMs));
      port1.start();
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** Run in an empty page: shows a popover of 400 by 300 pixels once the pointer has rested. */
export function floorPage(delayMs: number): void {
  const popover = document.createElement('div');
  popover.popover = 'manual';
  popover.style.cssText = 'inset:auto;left:100px;top:320px;width:400px;height:300px;margin:0';
  document.body.append(popover);
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'pointermove',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => popover.showPopover(), delayMs);
    },
    { capture: true, passive: true },
  );
}
