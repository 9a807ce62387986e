type Listener<A extends unknown[]> = (...args: A) => unknown;

/** An event of the browser, which tests set off. */
export class FakeEvent<A extends unknown[]> {
  private readonly listeners: Listener<A>[] = [];

  addListener = (listener: Listener<A>): void => {
    this.listeners.push(listener);
  };

  fire(...args: A): unknown[] {
    return this.listeners.map((listener) => listener(...args));
  }
}

/** The worker's end of a port; what was said on it has gone through JSON, as on the real wire. */
export class FakePort {
  readonly onMessage = new FakeEvent<[unknown]>();
  readonly onDisconnect = new FakeEvent<[]>();
  readonly said: unknown[] = [];
  gone = false;

  constructor(
    readonly name: string,
    readonly sender: object | undefined,
  ) {}

  postMessage = (message: unknown): void => {
    if (this.gone) throw new Error('Attempting to use a disconnected port object');
    this.said.push(JSON.parse(JSON.stringify(message)));
  };
}

/** As much of `browser.runtime` as the serving side touches. */
export class FakeRuntime {
  readonly id = 'abcdefghijklmnopabcdefghijklmnop';
  onMessage = new FakeEvent<[unknown, object, (answer: unknown) => void]>();
  onConnect = new FakeEvent<[FakePort]>();

  getURL = (path: string): string => `chrome-extension://${this.id}${path}`;

  reset(): void {
    this.onMessage = new FakeEvent();
    this.onConnect = new FakeEvent();
  }
}
