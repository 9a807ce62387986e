import { attributeOf, closest, nameOf } from './unclobbered';

const SECRET = /(?:^|\s)(?:cc-[a-z-]+|current-password|new-password|one-time-code)(?:\s|$)/i;

/** What the button of a last step says on any site. */
const CHECKOUT =
  /^(?:place (?:your |my |the )?order|pay now|pay \$?\d|confirm and pay|complete (?:your |my |the )?(?:order|purchase))\b/i;

/** What the button of an order ticket says at a broker. */
const ORDER =
  /^(?:(?:review|preview|place|submit|send|confirm|enter|transmit)(?: [a-z]+){0,2} (?:order|trade)s?|continue to review)\b/i;
const DEAL = /^(?:buy|sell|short|cover)\b/i;

const LONGEST_LABEL = 60;

function labelOf(element: Element): string {
  const value = element instanceof HTMLInputElement ? element.value : element.textContent;
  return (value ?? '').slice(0, LONGEST_LABEL).replace(/\s+/g, ' ').trim();
}

function isButton(element: Element, name: string): boolean {
  if (name === 'button' || attributeOf(element, 'role') === 'button') return true;
  return name === 'input' && /^(?:submit|button)$/i.test(attributeOf(element, 'type') ?? '');
}

/**
 * Whether a field or button shows that its page is private while it is on the screen: a password,
 * a card's number, the last step of a purchase, at a broker an order ticket.
 */
export function isPrivateField(element: Element, isBrokerage: boolean): boolean {
  const name = nameOf(element);
  if (isButton(element, name)) {
    const label = labelOf(element);
    if (CHECKOUT.test(label)) return true;
    return isBrokerage && (ORDER.test(label) || (DEAL.test(label) && !!closest(element, 'form')));
  }
  if (name !== 'input' && name !== 'select') return false;
  return (
    /^password$/i.test(attributeOf(element, 'type') ?? '') ||
    SECRET.test(attributeOf(element, 'autocomplete') ?? '')
  );
}

/**
 * The private fields that were met on a page. Many pages hold a hidden form to sign in, so only
 * those that are shown count; `onTurn` is called when one may have come or gone.
 */
export class PrivateFields {
  readonly #met = new Set<Element>();
  readonly #onTurn: () => void;
  /** Made for the first field: most pages have none. */
  #sizes: ResizeObserver | null = null;

  constructor(onTurn: () => void, signal: AbortSignal) {
    this.#onTurn = onTurn;
    signal.addEventListener('abort', () => this.#sizes?.disconnect());
  }

  add(fields: readonly Element[]): void {
    for (const field of fields) {
      if (this.#met.has(field)) continue;
      this.#met.add(field);
      this.#sizes ??= new ResizeObserver(this.#onTurn);
      this.#sizes.observe(field);
    }
  }

  /** Whether one of them is shown now. Asks the page for its styles only where there is one. */
  get areShown(): boolean {
    for (const field of this.#met) {
      if (!field.isConnected) {
        this.#met.delete(field);
        this.#sizes?.unobserve(field);
      } else if (field.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        return true;
      }
    }
    return false;
  }
}
