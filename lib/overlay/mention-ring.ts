import { createHost, type OverlayHost } from './host';
import ringCss from './ring.css?inline';

/** A ring around one range of the page, in the top layer, so that no node of the page changes. */
export interface MentionRing {
  /** Draws the ring around the range until it is hidden, and has screen readers say the sentence. */
  show(range: Range, sentence: string): void;
  hide(): void;
  remove(): void;
}

/** Makes the ring of a page; it comes into the document when it is first shown. */
export function createRing(document: Document): MentionRing {
  let host: OverlayHost | null = null;
  let frame = 0;
  let showing: AbortController | null = null;

  function draw(stage: HTMLElement, range: Range): void {
    const rects = [...range.getClientRects()];
    if (range.collapsed || !range.startContainer.isConnected) return hide();
    while (stage.children.length < rects.length) stage.append(document.createElement('i'));
    while (stage.children.length > rects.length) stage.lastElementChild?.remove();
    for (const [at, { left, top, width, height }] of rects.entries()) {
      const ring = stage.children[at];
      if (!(ring instanceof HTMLElement)) continue;
      const box = { left, top, width, height };
      for (const [side, length] of Object.entries(box)) ring.style.setProperty(side, `${length}px`);
    }
    // The page may scroll, move or rewrite the words at any time.
    frame = requestAnimationFrame(() => draw(stage, range));
  }

  function show(range: Range, sentence: string): void {
    hide();
    host ??= createHost(document, ringCss);
    host.showFor(range.startContainer);
    host.say(sentence);
    draw(host.stage, range);
    showing = new AbortController();
    const { signal } = showing;
    const options = { capture: true, passive: true, signal };
    const onPress = (event: Event): void => {
      if (event.isTrusted) hide();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.isTrusted && event.key === 'Escape') hide();
    };
    document.addEventListener('pointerdown', onPress, options);
    // On the document, so that a card that is open has closed on the key first.
    document.addEventListener('keydown', onKey, options);
  }

  function hide(): void {
    cancelAnimationFrame(frame);
    showing?.abort();
    showing = null;
    host?.hide();
  }

  return {
    show,
    hide,
    remove: () => {
      hide();
      host?.element.remove();
    },
  };
}
