import cardsCss from './cards.css?inline';
import { focusedElement } from './focused-element';
import { areOver, isWithin } from './geometry';
import { createHost } from './host';
import { watchKeyboard } from './keyboard';
import { keepRaised, type KeptRaised } from './keep-raised';
import { ShownCard, type OpenOptions } from './shown-card';

/** So many cards are open at a time; of more, the one that was opened first goes. */
const MOST_CARDS = 4;

/** The cards of a page: one beside what the reader looks at, and those that are pinned. */
export interface Overlay {
  /** What all cards stand on. */
  readonly stage: HTMLElement;
  /** The card in front; null where none is shown. */
  readonly top: ShownCard | null;
  /** The card that is shown for the very words of the range, whatever range says so. */
  find(range: Range): ShownCard | null;
  /**
   * Shows a card beside the range, in the place of the one that is not pinned. Esc closes the card
   * that has the focus, or the one in front.
   */
  open(range: Range, options: OpenOptions): ShownCard;
  /** Has screen readers say a sentence. */
  readonly say: (sentence: string) => void;
  /** Closes the card that is not pinned. */
  dismiss(): void;
  /** Closes all cards. */
  close(): void;
  /** Takes the overlay off the page for good. */
  remove(): void;
}

function areSameWords(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.endContainer === b.endContainer &&
    a.startOffset === b.startOffset &&
    a.endOffset === b.endOffset
  );
}

/** Makes the overlay of a page. `css` styles what is rendered in it. */
export function createOverlay(document: Document, css: string): Overlay {
  const view = document.defaultView ?? window;
  const host = createHost(document, `${cardsCss}\n${css}`);
  const { element, root, stage } = host;
  /** In the order in which they were opened; the last is in front. */
  let cards: readonly ShownCard[] = [];
  let watching: AbortController | null = null;
  let kept: KeptRaised | null = null;
  /** What had the focus before it came into a card. */
  let before: Element | null = null;

  function watch(): void {
    if (watching) return;
    watching = new AbortController();
    const { signal } = watching;
    watchKeyboard(view, {
      current: () => cards.find(({ hasFocus }) => hasFocus) ?? cards.at(-1) ?? null,
      focused: () => root.activeElement,
      signal,
    });
    kept = keepRaised(view, host, signal);
  }

  function open(range: Range, options: OpenOptions): ShownCard {
    const focused = focusedElement(document);
    dismiss();
    if (cards.length >= MOST_CARDS) cards[0]?.close();
    if (focused !== element) before = focused;
    const card: ShownCard = new ShownCard(range, {
      ...options,
      root,
      host: element,
      isElsewhere: (point) =>
        cards.some(
          (other) => other !== card && isWithin(point, other.frame.getBoundingClientRect()),
        ),
      isUnderOther: () => {
        const box = card.frame.getBoundingClientRect();
        return cards.some(
          (other) => other !== card && areOver(box, other.frame.getBoundingClientRect()),
        );
      },
      isCovered: () => kept?.isCovered() ?? false,
      onUnseen: () => (kept ?? host).raise(),
      onClose: () => {
        remove(card);
        options.onClose();
      },
    });
    cards = [...cards, card];
    stage.append(card.frame);
    host.showFor(range.startContainer);
    watch();
    card.start(view);
    if (options.takesFocus && !card.isClosed) card.focus();
    return card;
  }

  function remove(card: ShownCard): void {
    const { hasFocus } = card;
    cards = cards.filter((other) => other !== card);
    card.frame.remove();
    if (cards.length === 0) {
      host.hide();
      host.say('');
      watching?.abort();
      watching = null;
      kept = null;
    }
    if (!hasFocus) return;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  function dismiss(): void {
    for (const card of cards) if (!card.isPinned) card.close();
  }

  function close(): void {
    for (const card of cards) card.close();
  }

  return {
    stage,
    get top() {
      return cards.at(-1) ?? null;
    },
    find: (range) => cards.find((card) => areSameWords(card.range, range)) ?? null,
    open,
    say: host.say,
    dismiss,
    close,
    remove: () => {
      close();
      element.remove();
    },
  };
}
