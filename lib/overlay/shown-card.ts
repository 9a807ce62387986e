import { isOnTheWay, isWithin, type Point } from './geometry';
import { watchLeaving } from './leaving';
import { letDrag, MOVER, moveToNextCorner } from './moving';
import { keepPlaced } from './place';
import { MARGIN, putAt } from './put-at';
import { ignoreUnseenClicks } from './unseen-clicks';

const GRACE_MS = 300;
/** How far beside a word the pointer still counts as on it, in CSS pixels. */
const NEAR = 3;

/** A card at its usual height fits into this much, in CSS pixels. */
const USUAL_PX = 460;

/** What holds a card open while it has the focus: the keyboard's, or something begun in the card. */
const HOLDING = ':focus-visible, [tabindex="-1"]';

/** How a card is opened. */
export interface OpenOptions {
  /** Whether it stays when the pointer leaves it: the reader asked for it otherwise than by resting. */
  readonly isKept: boolean;
  /** Whether it takes the focus. */
  readonly takesFocus: boolean;
  /** On which side of the words it is preferred. */
  readonly preferred: 'bottom' | 'top';
  /** Renders the content, called once when the card's place on the page is there. */
  readonly render: (container: HTMLElement) => void;
  /** Called whenever the reader has pinned the card or taken the pin out. */
  readonly onPinned: (isPinned: boolean) => void;
  /** Called once, however the card is closed. */
  readonly onClose: () => void;
}

interface CardPorts extends OpenOptions {
  /** Whether a point of the viewport lies on another card. */
  readonly isElsewhere: (point: Point) => boolean;
  /** Whether another card shares any place with this one. */
  readonly isUnderOther: () => boolean;
  /** Whether the page has put something into the top layer above the cards. */
  readonly isCovered: () => boolean;
  /** Called when a click was left out because the card could not be seen as it is. */
  readonly onUnseen: () => void;
  readonly host: Element;
  readonly root: ShadowRoot;
}

/** One card on the page: beside a range until it is pinned, then where the reader has it. */
export class ShownCard {
  readonly frame: HTMLElement;
  readonly #container: HTMLElement;
  readonly #closing = new AbortController();
  #stopPlacing: (() => void) | null = null;
  #isPinned = false;

  constructor(
    readonly range: Range,
    private readonly ports: CardPorts,
  ) {
    const { ownerDocument } = ports.root;
    this.frame = ownerDocument.createElement('div');
    this.frame.className = 'frame';
    this.#container = ownerDocument.createElement('div');
    this.frame.append(this.#container);
  }

  get isPinned(): boolean {
    return this.#isPinned;
  }

  get isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  get hasFocus(): boolean {
    return this.frame.contains(this.ports.root.activeElement);
  }

  /** To be called once the frame is on the page and shown: what is rendered may take the focus. */
  start(view: Window): void {
    const { signal } = this.#closing;
    const { isKept, preferred, render } = this.ports;
    render(this.#container);
    const close = (): void => this.close();
    watchLeaving(view, {
      isInside: (point, target) => this.#isInside(point, target),
      isHeld: () => isKept || this.#isPinned || this.#isHeldByFocus(),
      isPinned: () => this.#isPinned,
      graceMs: GRACE_MS,
      onLeave: close,
      signal,
    });
    ignoreUnseenClicks(this.frame, {
      isUnderOther: this.ports.isUnderOther,
      isCovered: this.ports.isCovered,
      isHeldStill: () => this.#isPinned,
      onUnseen: this.ports.onUnseen,
      signal,
    });
    letDrag(this.frame, () => this.#takeAlong(), signal);
    this.frame.addEventListener('click', ({ target }) => this.#click(target), { signal });
    view.addEventListener('resize', () => this.#isPinned && this.#stayInside(), { signal });
    this.#stopPlacing = keepPlaced(this.frame, this.range, { preferred, onLost: close });
    if (this.isClosed) this.#stopPlacing();
  }

  /** What is rendered gets the focus; it is a dialog, which readers then announce. */
  focus(): void {
    const dialog = this.frame.querySelector<HTMLElement>('dialog');
    if (!dialog) return;
    dialog.tabIndex = -1;
    dialog.focus({ preventScroll: true });
  }

  /** A pinned card stays where it is, whatever the page does, until it is closed. */
  pin(isPinned: boolean): void {
    if (this.isClosed || this.#isPinned === isPinned) return;
    this.#isPinned = isPinned;
    this.#stopPlacing?.();
    this.ports.onPinned(isPinned);
  }

  close(): void {
    if (this.isClosed) return;
    this.#closing.abort();
    this.#stopPlacing?.();
    this.ports.onClose();
  }

  /** Esc: what is rendered first gets a `cancel` event; the card stays when that is prevented. */
  cancel(): void {
    const cancel = new Event('cancel', { cancelable: true });
    const content = this.frame.firstElementChild?.firstElementChild;
    if (content?.dispatchEvent(cancel) ?? true) this.close();
  }

  #click(target: EventTarget | null): void {
    if (!(target instanceof Element) || !target.closest(MOVER)) return;
    this.#takeAlong();
    moveToNextCorner(this.frame);
  }

  /** A card that is moved is no longer held low by the place beside its words. */
  #takeAlong(): void {
    this.pin(true);
    const { maxHeight } = this.frame.style;
    this.frame.style.maxHeight = `max(${maxHeight || '0px'}, min(${USUAL_PX}px, 100vh - ${2 * MARGIN}px))`;
  }

  #stayInside(): void {
    const { left, top } = this.frame.getBoundingClientRect();
    putAt(this.frame, { x: left, y: top });
  }

  #isInside(point: Point, target: EventTarget | null): boolean {
    const card = this.frame.getBoundingClientRect();
    if (isWithin(point, card)) return true;
    if (target === this.ports.host) return !this.ports.isElsewhere(point);
    return [...this.range.getClientRects()].some(
      (box) => isWithin(point, box, NEAR) || isOnTheWay(point, box, card),
    );
  }

  #isHeldByFocus(): boolean {
    return this.hasFocus && (this.ports.root.activeElement?.matches(HOLDING) ?? false);
  }
}
