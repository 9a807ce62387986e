import { browser } from 'wxt/browser';
import type { CardView } from '@/lib/core/card/view';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { CARD_PORT, type CardFailure, type CardOpen, type CardUpdate } from './protocol';

/** The part of a runtime port that is used here. */
interface Port {
  postMessage(message: CardOpen): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** A question to the background about one company that stays open for news. */
export interface CardPort {
  /** Asks again, after a failure or when the reader wants to. */
  retry(): void;
  /** The reader has just set the star: views on the way that still say otherwise are put right. */
  keepWatched(watched: boolean): void;
  close(): void;
}

interface CardPortOptions {
  /** Opens the port; throws when the extension was updated or removed under the page. */
  readonly connect?: () => Port;
  /** How long to wait before the first new attempt, in milliseconds; doubled for each further one. */
  readonly waitMs?: number;
}

const ATTEMPTS = 3;

/** What is shown of a company before anything was answered. */
export function unansweredView(company: DirectoryEntry): CardView {
  const phase = { kind: 'reading', read: 0, of: null } as const;
  return { company, phase, report: null, asOfMs: null, funds: null, problem: null, watched: false };
}

/**
 * Asks the background about a company and passes on every view of it, the first one at once. When
 * the background's worker dies before the answer is done, it is asked again up to three times;
 * after that the last view is given with a `fault`. `onLost` is called, never at once, when the
 * port ends or cannot be opened: the extension itself may be gone. Never throws.
 */
export function openCardPort(
  company: DirectoryEntry,
  onView: (view: CardView) => void,
  onLost: () => void,
  options: CardPortOptions = {},
): CardPort {
  const { connect = () => browser.runtime.connect({ name: CARD_PORT }), waitMs = 150 } = options;
  let view = unansweredView(company);
  let current: Port | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let attempts = 0;
  let closed = false;
  /** The star as the reader set it, until an answer is done that knows of it. */
  let chosen: boolean | null = null;

  function show(next: CardView): void {
    view = next;
    onView(view);
  }

  function hear(message: CardUpdate | CardFailure): void {
    if (message.kind === 'card.failure') {
      show({ ...view, phase: { kind: 'done' }, problem: message.problem });
    } else if (message.view.company.cik === company.cik) {
      if (message.view.phase.kind === 'done') chosen = null;
      show(chosen === null ? message.view : { ...message.view, watched: chosen });
    }
  }

  function giveUp(detail: string): void {
    show({ ...view, phase: { kind: 'done' }, problem: { kind: 'fault', detail } });
  }

  function onDisconnect(ended: Port): void {
    if (closed || current !== ended) return;
    current = null;
    onLost();
    // Whoever hears of the loss may close the card.
    if (closed || view.phase.kind === 'done') return;
    if (attempts >= ATTEMPTS) {
      giveUp('its background part stopped while answering.');
      return;
    }
    timer = setTimeout(ask, waitMs * 2 ** (attempts - 1));
  }

  function ask(): void {
    attempts += 1;
    try {
      const port = connect();
      current = port;
      port.onMessage.addListener((message) => {
        if (!closed && current === port) hear(message as CardUpdate | CardFailure);
      });
      port.onDisconnect.addListener(() => onDisconnect(port));
      port.postMessage({ kind: 'card.open', cik: company.cik, ticker: company.ticker });
    } catch {
      current = null;
      giveUp('it was updated or switched off. Reload the page to use it here.');
      // Later, for the caller does not hold the port yet.
      queueMicrotask(() => {
        if (!closed) onLost();
      });
    }
  }

  function hangUp(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const ending = current;
    current = null;
    ending?.disconnect();
  }

  function retry(): void {
    hangUp();
    attempts = 0;
    const phase = { kind: 'reading', read: 0, of: null } as const;
    show({ ...view, phase, problem: null });
    ask();
  }

  onView(view);
  ask();
  return {
    retry,
    keepWatched: (watched) => {
      chosen = watched;
      show({ ...view, watched });
    },
    close: () => {
      closed = true;
      hangUp();
    },
  };
}
