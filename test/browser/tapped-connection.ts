import { setTimeout as wait } from 'node:timers/promises';

/** A message of WebDriver BiDi, in either direction, as far as it is looked at here. */
export interface BidiMessage {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Playwright's connection to a browser, which it hands to its own protocol. */
export interface Transport {
  send(message: BidiMessage): void;
  close(): void;
  onmessage?: (message: BidiMessage) => void;
  onclose?: (reason?: string) => void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Far above Playwright's own, which count from one. */
const FIRST_ID = 2 ** 40;
const OWN_PAGES = 'moz-extension:';

/**
 * A connection that Playwright and the tests share: Firefox allows a single session. Commands of
 * the tests have ids of their own. Gaps are filled for Playwright: a Firefox that does not know an
 * `emulation` command yet is taken to have obeyed; of pages of an extension, whose loading and end
 * Firefox does not announce, they are announced, and so are the tabs that their links open.
 */
export class TappedConnection implements Transport {
  onmessage?: (message: BidiMessage) => void;
  onclose?: (reason?: string) => void;
  readonly #waiting = new Map<number, Waiting>();
  readonly #emulations = new Set<number>();
  readonly #closing = new Map<number, unknown>();
  readonly #known = new Set<unknown>();
  #last = FIRST_ID;

  constructor(private readonly inner: Transport) {
    const onclose = (reason?: string) => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has gone.'));
      this.#waiting.clear();
      this.onclose?.(reason);
    };
    Object.assign(inner, { onmessage: (message: BidiMessage) => this.#receive(message), onclose });
  }

  send(message: BidiMessage): void {
    const { id = 0, method = '', params } = message;
    if (method.startsWith('emulation.')) this.#emulations.add(id);
    if (method === 'browsingContext.close') this.#closing.set(id, params?.['context']);
    this.inner.send(message);
  }

  close(): void {
    this.inner.close();
  }

  /** Sends a command of a test's; resolves to its result, rejects with the browser's words. */
  command<T>(method: string, params: object = {}): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.inner.send({ id, method, params: params as Record<string, unknown> });
    });
  }

  #receive(message: BidiMessage): void {
    const waiting = this.#waiting.get(message.id ?? 0);
    if (waiting) {
      this.#waiting.delete(message.id ?? 0);
      if (message.type !== 'error') return waiting.resolve(message.result);
      return waiting.reject(new Error(`${message.error}: ${message.message}`));
    }
    const isUnknown =
      this.#emulations.delete(message.id ?? 0) && message.error === 'unknown command';
    this.onmessage?.(isUnknown ? { type: 'success', id: message.id ?? 0, result: {} } : message);
    const closed = this.#closing.get(message.id ?? 0);
    if (closed !== undefined) {
      this.#closing.delete(message.id ?? 0);
      const params = { context: closed, parent: null };
      this.onmessage?.({ type: 'event', method: 'browsingContext.contextDestroyed', params });
    }
    if (message.method === 'browsingContext.contextCreated') {
      this.#known.add(message.params?.['context']);
    }
    if (message.method === 'browsingContext.navigationCommitted') void this.#announce(message);
  }

  async #announce({ params = {} }: BidiMessage): Promise<void> {
    const { context, url } = params;
    if (typeof url !== 'string' || !url.startsWith(OWN_PAGES)) return;
    if (!this.#known.has(context)) await this.#introduce(context);
    const expression = `document.readyState === 'complete' && location.href`;
    for (let looks = 0; looks < 500; looks++) {
      const seen = await this.command<{ result?: { value?: unknown } }>('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: false,
      }).catch(() => null);
      if (seen?.result?.value === url) break;
      await wait(20);
    }
    for (const method of ['browsingContext.domContentLoaded', 'browsingContext.load']) {
      this.onmessage?.({ type: 'event', method, params });
    }
  }

  /** Tells of a tab that a link of an extension's page has opened. */
  async #introduce(context: unknown): Promise<void> {
    const { contexts } = await this.command<{ contexts: readonly Record<string, unknown>[] }>(
      'browsingContext.getTree',
      { root: context, maxDepth: 0 },
    );
    const method = 'browsingContext.contextCreated';
    this.#known.add(context);
    for (const params of contexts) this.onmessage?.({ type: 'event', method, params });
  }
}
